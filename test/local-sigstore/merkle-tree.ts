import { createHash } from 'node:crypto'

/** A growing tree of hashes: https://www.rfc-editor.org/rfc/rfc6962#section-2.1. */
export interface MerkleTree {
  readonly size: number
  /** Adds an entry and gives its index. */
  append(entry: Buffer): number
  /** Index of an entry, or -1. */
  indexOf(leaf: Buffer): number
  root(): Buffer
  /** Hashes that lead from an entry to the root, nearest first. */
  proof(index: number): Buffer[]
}

function hash(prefix: number, ...parts: readonly Buffer[]): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
    .digest()
}

/** Hash of an entry as a leaf. */
export function leafHash(entry: Buffer): Buffer {
  return hash(0, entry)
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves
  if (first === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return first
  const split = splitOf(leaves.length)
  return hash(1, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

/** The largest power of two below a size. */
function splitOf(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1))
}

function proofOf(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split ? [...proofOf(index, left), rootOf(right)] : [...proofOf(index - split, right), rootOf(left)]
}

/** An empty tree. */
export function createMerkleTree(): MerkleTree {
  const leaves: Buffer[] = []
  return {
    get size() {
      return leaves.length
    },
    append: entry => leaves.push(leafHash(entry)) - 1,
    indexOf: leaf => leaves.findIndex(known => known.equals(leaf)),
    root: () => rootOf(leaves),
    proof: index => proofOf(index, leaves),
  }
}
