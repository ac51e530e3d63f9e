import { defaultPolicy } from '../model/default-policy.ts'
import { FerruleError } from '../model/errors.ts'
import type { Policy } from '../model/policy.ts'
import type { LoadableTree } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import type { PolicySource } from '../model/verdict.ts'
import { readTextFile } from '../outside/disk.ts'
import { decodeText } from '../read/decode.ts'
import { digestText } from '../read/digest.ts'

/** Where a repository keeps its policy. */
export const policyPath = '.github/ferrule.yml'

/** A policy and where it was found, for the report to say. */
export interface LoadedPolicy extends PolicySource {
  readonly policy: Policy
}

const maximumPolicyBytes = 1_000_000

/** Reads the policy of a tree; the default policy where it has none. Never called with the head of a review. */
export async function loadPolicyOf(tree: LoadableTree, path: string): Promise<LoadedPolicy> {
  if (findFile(tree, path) === undefined) return { policy: defaultPolicy, origin: 'the default policy', digest: null }
  const content = (await tree.load([path], maximumPolicyBytes)).get(path)
  if (content?.kind !== 'bytes') {
    const reason = content?.kind === 'missing' ? content.reason : 'it is a link'
    throw new FerruleError('bad-policy', `The policy ${path} of ${tree.source} cannot be read: ${reason}.`)
  }
  const text = decodeText(content.bytes)
  if (text === undefined)
    throw new FerruleError('bad-policy', `The policy ${path} of ${tree.source} is not UTF-8 text.`)
  return { policy: await parse(text, path), origin: `${path} of ${tree.source}`, digest: digestText(text) }
}

/** Reads a policy that the user named at the terminal. */
export async function loadPolicyFile(file: string): Promise<LoadedPolicy> {
  const text = await readTextFile(file, maximumPolicyBytes)
  return { policy: await parse(text, file), origin: file, digest: digestText(text) }
}

/** The parser brings a schema validator along, so it is loaded only where there is a policy. */
async function parse(text: string, path: string): Promise<Policy> {
  const [{ parsePolicy }, { rules }] = await Promise.all([import('../read/policy.ts'), import('../judge/rules.ts')])
  return parsePolicy(
    text,
    path,
    rules.map(rule => rule.id),
  )
}
