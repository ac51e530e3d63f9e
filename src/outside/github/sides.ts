import { FerruleError } from '../../model/errors.ts'
import type { GitHubClient } from './client.ts'
import { askMergeBase, type RepositoryName } from './comparison.ts'
import type { ReviewEvent } from './event.ts'
import {
  askRef,
  type CommitStore,
  fetchCommits,
  findCommit,
  findMergeBase,
  type WantedCommit,
} from './fetch-commits.ts'

/** What a review compares, as commits that the store has. */
export interface Sides {
  /** Null where there is nothing to compare with. */
  readonly base: string | null
  readonly head: string
  /** Commit the policy is read from: never the head of what is reviewed. */
  readonly policyBase: string | null
  /** Sentences for the report, where the comparison is not what one would expect. */
  readonly notices: readonly string[]
}

/** What the sides are found with. */
export interface SidesDoor extends RepositoryName {
  readonly store: CommitStore
  readonly client: GitHubClient
}

/** Revisions a user gave in place of those of the event. */
export interface GivenRevisions {
  readonly base: string | null
  readonly head: string | null
}

/** Finds the two commits that an event is about, and fetches what is not there. */
export async function findSides(door: SidesDoor, event: ReviewEvent, given: GivenRevisions): Promise<Sides> {
  if (given.base !== null || given.head !== null) return sidesOfGiven(door, event, given)
  switch (event.kind) {
    case 'pull-request':
      return sidesOfPullRequest(door, event)
    case 'merge-group':
      // The base of a group is the group before it in the queue or the branch: an ancestor already.
      await fetchCommits(door.store, [
        { id: event.head, ref: null, title: 'The head of the merge group' },
        { id: event.base, ref: null, title: 'The base of the merge group' },
      ])
      return { base: event.base, head: event.head, policyBase: event.base, notices: [] }
    case 'push':
      return sidesOfPush(door, event)
    default:
      throw new FerruleError(
        'unknown-event',
        `This version reviews pull_request, pull_request_target, merge_group and push events, not ${event.kind === 'other' ? JSON.stringify(event.name) : 'this one'}. Give the inputs base and head to compare two commits.`,
      )
  }
}

type PullRequest = Extract<ReviewEvent, { kind: 'pull-request' }>
type Push = Extract<ReviewEvent, { kind: 'push' }>

async function sidesOfPullRequest(door: SidesDoor, event: PullRequest): Promise<Sides> {
  const head = {
    id: event.head,
    ref: `refs/pull/${event.number}/head`,
    title: `The head of pull request ${event.number}`,
  }
  const base = {
    id: event.base,
    ref: `refs/heads/${event.baseBranch}`,
    title: `The base of pull request ${event.number}`,
  }
  const [current, common] = await Promise.all([
    tipOf(door.store, event.baseBranch),
    mergeBaseOf(door, base, head, event.baseBranch),
  ])
  const tip = current ?? event.base
  await fetchCommits(door.store, [
    head,
    { id: common.commit, ref: null, title: `The merge base of pull request ${event.number}` },
    tipOfBranch(event.baseBranch, tip),
  ])
  return { base: common.commit, head: event.head, policyBase: tip, notices: common.notices }
}

/** A branch is judged by the policy of the default branch: whoever pushes twice to their own could change theirs first. */
async function sidesOfPush(door: SidesDoor, event: Push): Promise<Sides> {
  const { store } = door
  const head = { id: event.after, ref: `refs/heads/${event.branch}`, title: `The pushed commit of ${event.branch}` }
  const trunk = event.defaultBranch === event.branch ? null : event.defaultBranch
  const tip = trunk === null ? undefined : await tipOf(store, trunk)
  const policy = trunk === null || tip === undefined ? [] : [tipOfBranch(trunk, tip)]
  if (event.before !== null) {
    const before = { id: event.before, ref: null, title: `What ${event.branch} was before` }
    await fetchCommits(store, [head, ...policy])
    if (await isThere(store, before)) {
      return { base: event.before, head: event.after, policyBase: tip ?? event.before, notices: [] }
    }
  }
  const gone = event.before === null ? [] : [`What ${event.branch} was before the push is no longer there.`]
  if (trunk === null || tip === undefined) {
    await fetchCommits(store, [head])
    return { base: null, head: event.after, policyBase: null, notices: gone }
  }
  const common = await mergeBaseOf(door, tipOfBranch(trunk, tip), head, trunk)
  const left = { id: common.commit, ref: null, title: `Where ${event.branch} left ${trunk}` }
  await fetchCommits(store, [head, ...policy, left])
  return { base: common.commit, head: event.after, policyBase: tip, notices: [...gone, ...common.notices] }
}

/** A branch that was pushed over may have lost its old commits; that the server cannot be reached is another matter. */
async function isThere(store: CommitStore, commit: WantedCommit): Promise<boolean> {
  try {
    await fetchCommits(store, [commit])
    return true
  } catch (error) {
    if (error instanceof FerruleError && error.status === 2) return false
    throw error
  }
}

function tipOfBranch(branch: string, id: string): WantedCommit {
  return { id, ref: `refs/heads/${branch}`, title: `The tip of ${branch}` }
}

/** Given revisions are compared as they are. The policy still comes from the branch that a pull request goes to. */
async function sidesOfGiven(door: SidesDoor, event: ReviewEvent, given: GivenRevisions): Promise<Sides> {
  const { store } = door
  if (given.base === null) {
    throw new FerruleError('bad-input', 'The input head is given without base. Give both, or neither.')
  }
  const base = await resolve(store, given.base, 'base')
  const head = given.head === null ? await headOf(store, event) : await resolve(store, given.head, 'head')
  if (event.kind !== 'pull-request') return { base, head, policyBase: base, notices: [] }
  const tip = (await tipOf(store, event.baseBranch)) ?? event.base
  await fetchCommits(store, [tipOfBranch(event.baseBranch, tip)])
  return { base, head, policyBase: tip, notices: [] }
}

async function headOf(store: CommitStore, event: ReviewEvent): Promise<string> {
  const id = event.kind === 'branch-deleted' ? null : event.kind === 'push' ? event.after : event.head
  if (id === null) throw new FerruleError('bad-event', 'This event has no head. Give both inputs, base and head.')
  const ref = event.kind === 'pull-request' ? `refs/pull/${event.number}/head` : null
  await fetchCommits(store, [{ id, ref, title: 'The head' }])
  return id
}

/** Where a branch is now: the event of an old pull request, or of a run started again, knows an old policy. */
async function tipOf(store: CommitStore, branch: string): Promise<string | undefined> {
  const local = store.complete ? await findCommit(store, `refs/remotes/origin/${branch}`) : undefined
  return local ?? askRef(store, `refs/heads/${branch}`)
}

/** Git finds it where the history is there, else GitHub is asked, else what history there is must do, else the tip itself. */
async function mergeBaseOf(
  door: SidesDoor,
  base: WantedCommit,
  head: WantedCommit,
  branch: string,
): Promise<{ readonly commit: string; readonly notices: readonly string[] }> {
  const { store } = door
  if (store.complete) {
    await fetchCommits(store, [head, base])
    const found = await findMergeBase(store, base.id, head.id)
    if (found !== undefined) return { commit: found, notices: [] }
  }
  const asked = await askMergeBase(door.client, door, base.id, head.id)
  if (asked.kind === 'commit') return { commit: asked.commit, notices: [] }
  await fetchCommits(store, [head, base])
  const seen = await findMergeBase(store, base.id, head.id)
  if (seen !== undefined) return { commit: seen, notices: [] }
  const notice = `Where the branch left ${branch} is not known (${asked.reason}): it is compared with ${base.id.slice(0, 12)} of ${branch}, so that what ${branch} gained since then looks removed.`
  return { commit: base.id, notices: [notice] }
}

async function resolve(store: CommitStore, revision: string, input: string): Promise<string> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
    await fetchCommits(store, [{ id: revision, ref: null, title: `The commit of the input ${input}` }])
    return revision
  }
  const local = (await findCommit(store, revision)) ?? (await findCommit(store, `origin/${revision}`))
  if (local !== undefined) return local
  for (const ref of [`refs/heads/${revision}`, `refs/tags/${revision}`]) {
    const id = await askRef(store, ref)
    if (id === undefined) continue
    await fetchCommits(store, [{ id, ref, title: `The commit of the input ${input}` }])
    return id
  }
  throw new FerruleError(
    'no-such-revision',
    `The input ${input} is ${JSON.stringify(revision.slice(0, 200))}, which is no commit, branch or tag of this repository.`,
  )
}
