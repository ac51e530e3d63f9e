import { randomBytes } from 'node:crypto'
import { json } from '@sigstore/core'
import { type LogKey, signCheckpoint } from './log-key.ts'
import { createMerkleTree, leafHash, type MerkleTree } from './merkle-tree.ts'

/** The entries of Rekor v1 by their index in the present tree. */
export interface RekorV1Log {
  append(body: Buffer): number
  /** -1 where there is none, as below */
  indexOf(body: Buffer): number
  indexOfId(id: string): number
  idOf(index: number): string
  /** An entry as it is answered, keyed by its identifier; undefined where there is none. */
  describe(index: number): object | undefined
  describeLog(): object
}

/** Entries in older trees of the log: an entry's index in the log is not its index in the tree. */
export const firstIndex = 250_000

interface StoredEntry {
  readonly id: string
  readonly body: Buffer
  readonly integratedTime: number
}

/** What the signed entry timestamp is signed over, and what surrounds it in the answer. */
function promiseOf({ body, integratedTime }: StoredEntry, index: number, key: LogKey) {
  return {
    body: body.toString('base64'),
    integratedTime,
    logID: key.id.toString('hex'),
    logIndex: firstIndex + index,
  }
}

function proofOf(tree: MerkleTree, index: number, checkpoint: string): object {
  return {
    checkpoint,
    hashes: tree.proof(index).map(hash => hash.toString('hex')),
    logIndex: index,
    rootHash: tree.root().toString('hex'),
    treeSize: tree.size,
  }
}

/** An empty log. */
export function createRekorV1Log(name: string, key: LogKey): RekorV1Log {
  const tree = createMerkleTree()
  const entries: StoredEntry[] = []
  const treeId = randomBytes(8)
  const treeID = String(treeId.readBigUInt64BE())
  const checkpoint = (): string => signCheckpoint(tree, key, name, `${name} - ${treeID}`)

  return {
    append(body) {
      const id = `${treeId.toString('hex')}${leafHash(body).toString('hex')}`
      entries.push({ id, body, integratedTime: Math.floor(Date.now() / 1000) })
      return tree.append(body)
    },
    indexOf: body => tree.indexOf(leafHash(body)),
    // Whoever asks may leave the tree out of the identifier.
    indexOfId: id => tree.indexOf(Buffer.from(id.slice(-64), 'hex')),
    idOf: index => entries[index]?.id ?? '',
    describe(index) {
      const entry = entries[index]
      if (entry === undefined) return undefined
      const promised = promiseOf(entry, index, key)
      const signedEntryTimestamp = key.sign(Buffer.from(json.canonicalize(promised), 'utf8')).toString('base64')
      const inclusionProof = proofOf(tree, index, checkpoint())
      return { [entry.id]: { ...promised, verification: { inclusionProof, signedEntryTimestamp } } }
    },
    describeLog() {
      const rootHash = tree.root().toString('hex')
      return { inactiveShards: [], rootHash, signedTreeHead: checkpoint(), treeID, treeSize: tree.size }
    },
  }
}
