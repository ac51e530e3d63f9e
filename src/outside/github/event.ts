import { readFile } from 'node:fs/promises'
import { FerruleError } from '../../model/errors.ts'
import type { Runner } from './runner.ts'

/** What started the workflow, as far as a review needs it. */
export type ReviewEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly head: string
      /** Tip of the base branch when the event happened. */
      readonly base: string
      readonly baseBranch: string
      /** True where the head comes from another repository. */
      readonly fork: boolean
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'push'
      /** Null where the branch is new. */
      readonly before: string | null
      readonly after: string
      readonly branch: string
      readonly defaultBranch: string | null
    }
  | { readonly kind: 'branch-deleted'; readonly branch: string }
  | { readonly kind: 'other'; readonly name: string; readonly head: string | null }

/** Reads the event of a workflow run. https://docs.github.com/webhooks/webhook-events-and-payloads */
export async function readEvent(runner: Runner): Promise<ReviewEvent> {
  const payload = await readPayload(runner)
  switch (runner.eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(payload)
    case 'merge_group': {
      const group = child(payload, 'merge_group')
      return { kind: 'merge-group', base: commitIn(group, 'base_sha'), head: commitIn(group, 'head_sha') }
    }
    case 'push':
      return readPush(payload)
    default:
      return { kind: 'other', name: runner.eventName, head: runner.commit }
  }
}

function readPullRequest(payload: unknown): ReviewEvent {
  const request = child(payload, 'pull_request')
  const head = child(request, 'head')
  const base = child(request, 'base')
  const number = child(request, 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) throw broken('pull_request.number')
  return {
    kind: 'pull-request',
    number,
    head: commitIn(head, 'sha'),
    base: commitIn(base, 'sha'),
    baseBranch: branchIn(base, 'ref'),
    fork: child(child(head, 'repo'), 'full_name') !== child(child(base, 'repo'), 'full_name'),
  }
}

function readPush(payload: unknown): ReviewEvent {
  const ref = child(payload, 'ref')
  if (typeof ref !== 'string') throw broken('ref')
  if (!ref.startsWith('refs/heads/')) {
    throw new FerruleError(
      'not-a-branch',
      `${JSON.stringify(ref)} is no branch. This version reviews pushes to branches: limit the workflow with on: push: branches.`,
    )
  }
  const branch = branchIn({ branch: ref.slice('refs/heads/'.length) }, 'branch')
  const after = commitIn(payload, 'after')
  if (isZero(after)) return { kind: 'branch-deleted', branch }
  const before = commitIn(payload, 'before')
  const named = child(child(payload, 'repository'), 'default_branch')
  const defaultBranch = typeof named === 'string' && isBranch(named) ? named : null
  return { kind: 'push', before: isZero(before) ? null : before, after, branch, defaultBranch }
}

/** The payload of the event, as GitHub sent it. */
export async function readPayload(runner: Runner): Promise<unknown> {
  if (runner.eventPath === null) return {}
  try {
    return JSON.parse(await readFile(runner.eventPath, 'utf8'))
  } catch (cause) {
    throw new FerruleError('bad-event', 'The event of this run cannot be read: GITHUB_EVENT_PATH names no JSON file.', {
      cause,
    })
  }
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function commitIn(value: unknown, key: string): string {
  const id = child(value, key)
  if (typeof id !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) throw broken(key)
  return id
}

function branchIn(value: unknown, key: string): string {
  const name = child(value, key)
  if (typeof name !== 'string' || !isBranch(name)) throw broken(key)
  return name
}

/** What git allows in a name of a branch, so that one can stand in a refspec. https://git-scm.com/docs/git-check-ref-format */
function isBranch(name: string): boolean {
  return name !== '' && !name.includes('..') && !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)
}

function isZero(id: string): boolean {
  return /^0+$/.test(id)
}

function broken(field: string): FerruleError {
  return new FerruleError('bad-event', `The event of this run has no usable ${field}. Run the workflow again.`)
}
