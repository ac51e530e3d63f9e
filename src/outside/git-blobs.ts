import type { ChildProcess } from 'node:child_process'
import { gitMissing, startGit } from './git.ts'

/** What one object gave. */
export type Blob =
  | { readonly kind: 'bytes'; readonly id: string; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly id: string; readonly size: number }
  | { readonly kind: 'missing' }

/** One running `git cat-file --batch` of a repository, asked as often as needed. */
export interface BlobReader {
  /** Reads objects by name, in order; one beyond the limit is skipped over, not kept. */
  read(names: readonly string[], limit: number): Promise<readonly Blob[]>
  /** Id of the object a name stands for, or null. */
  resolve(name: string): Promise<string | null>
  close(): Promise<void>
}

/** git ends when it cannot fetch an object a partial clone left out; it is started again this often, then the rest is missing. */
const maximumStarts = 16

/** Reads the objects of a repository through one process, started when the first is asked for. */
export function openBlobs(folder: string): BlobReader {
  let running: ChildProcess | undefined
  let starts = 0
  let turn: Promise<unknown> = Promise.resolve()

  const readAll = async (names: readonly string[], limit: number): Promise<readonly Blob[]> => {
    const blobs: Blob[] = []
    while (blobs.length < names.length) {
      if (running === undefined) {
        if (starts === maximumStarts)
          return [...blobs, ...names.slice(blobs.length).map(() => ({ kind: 'missing' as const }))]
        running = startReader(folder)
        starts++
      }
      const answers = await ask(running, names.slice(blobs.length), limit)
      blobs.push(...answers.blobs)
      if (!answers.ended) continue
      running = undefined
      // The one it ended at is the one it could not get.
      if (blobs.length < names.length) blobs.push({ kind: 'missing' })
    }
    return blobs
  }

  const read: BlobReader['read'] = (names, limit) => {
    // Both sides of a review share the process: one question at a time.
    const answer = turn.then(() => readAll(names, limit))
    turn = answer.catch(() => undefined)
    return answer
  }

  return {
    read,
    async resolve(name) {
      const [blob] = await read([name], 0)
      return blob === undefined || blob.kind === 'missing' ? null : blob.id
    },
    async close() {
      const child = running
      running = undefined
      if (child === undefined || child.exitCode !== null) return
      await new Promise<void>(resolve => {
        child.on('close', () => resolve())
        child.stdin?.end()
      })
    },
  }
}

function startReader(folder: string): ChildProcess {
  const child = startGit(folder, ['cat-file', '--batch'])
  child.stderr?.resume()
  child.stdin?.on('error', () => undefined) // The process ended first: `close` tells it.
  return child
}

interface Answers {
  readonly blobs: readonly Blob[]
  /** True where the process is gone. */
  readonly ended: boolean
}

function ask(child: ChildProcess, names: readonly string[], limit: number): Promise<Answers> {
  return new Promise((resolve, reject) => {
    const batch = new Batch(limit)
    const settle = (ended: boolean): void => {
      child.stdout?.off('data', take)
      child.off('close', onClose)
      child.off('error', onError)
      resolve({ blobs: batch.blobs, ended })
    }
    const take = (chunk: Buffer): void => {
      batch.take(chunk)
      if (batch.blobs.length === names.length) settle(false)
    }
    const onClose = (): void => settle(true)
    const onError = (cause: Error): void => reject(gitMissing(cause))
    child.stdout?.on('data', take)
    child.on('close', onClose)
    child.on('error', onError)
    child.stdin?.write(`${names.join('\n')}\n`)
  })
}

/** An object whose bytes are on their way; `bytes` is null for one beyond the limit. */
interface Body {
  readonly id: string
  readonly size: number
  readonly bytes: Buffer | null
  filled: number
}

/** Takes the answers apart: for each object a header line, the bytes, a line feed. */
class Batch {
  readonly blobs: Blob[] = []
  private header: Buffer[] = []
  private body: Body | undefined
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  take(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = this.body === undefined ? this.takeHeader(rest) : this.takeBody(rest, this.body)
  }

  private takeHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(0x0a)
    if (end === -1) {
      this.header.push(chunk)
      return chunk.subarray(chunk.length)
    }
    const line = Buffer.concat([...this.header, chunk.subarray(0, end)]).toString('latin1')
    this.header = []
    const match = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(line)
    if (match?.[1] === undefined) this.blobs.push({ kind: 'missing' })
    else {
      const size = Number(match[2])
      this.body = { id: match[1], size, bytes: size > this.limit ? null : Buffer.allocUnsafe(size), filled: 0 }
    }
    return chunk.subarray(end + 1)
  }

  private takeBody(chunk: Buffer, body: Body): Buffer {
    const wanted = body.size + 1 - body.filled // The line feed behind the bytes belongs to the answer.
    const part = chunk.subarray(0, wanted)
    body.bytes?.set(part.subarray(0, Math.max(0, body.size - body.filled)), body.filled)
    body.filled += part.length
    if (body.filled === body.size + 1) {
      const { id, size, bytes } = body
      this.blobs.push(bytes === null ? { kind: 'large', id, size } : { kind: 'bytes', id, bytes })
      this.body = undefined
    }
    return chunk.subarray(part.length)
  }
}
