import type { ChildProcess } from 'node:child_process'
import { gitMissing, startGit } from './git.ts'

/** What one object gave. */
export type Blob =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'missing' }

/** One running `git cat-file --batch`, asked as often as needed. */
export interface BlobReader {
  /** Reads objects by id, in order; one beyond the limit is skipped over, not kept. */
  read(ids: readonly string[], limit: number): Promise<readonly Blob[]>
  close(): Promise<void>
}

/** git ends when it cannot fetch an object a partial clone left out; it is started again this often, then the rest is missing. */
const maximumStarts = 16

/** Reads the blobs of a repository through one process, started when the first is asked for. */
export function openBlobs(folder: string): BlobReader {
  let running: ChildProcess | undefined
  let starts = 0
  return {
    async read(ids, limit) {
      const blobs: Blob[] = []
      while (blobs.length < ids.length) {
        if (running === undefined) {
          if (starts === maximumStarts) blobs.push(...ids.slice(blobs.length).map(() => ({ kind: 'missing' as const })))
          else running = startReader(folder)
          starts++
          continue
        }
        const answers = await ask(running, ids.slice(blobs.length), limit)
        blobs.push(...answers.blobs)
        if (!answers.ended) continue
        running = undefined
        // The one it ended at is the one it could not get.
        if (blobs.length < ids.length) blobs.push({ kind: 'missing' })
      }
      return blobs
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

function ask(child: ChildProcess, ids: readonly string[], limit: number): Promise<Answers> {
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
      if (batch.blobs.length === ids.length) settle(false)
    }
    const onClose = (): void => settle(true)
    const onError = (cause: Error): void => reject(gitMissing(cause))
    child.stdout?.on('data', take)
    child.on('close', onClose)
    child.on('error', onError)
    child.stdin?.write(`${ids.join('\n')}\n`)
  })
}

/** Takes the answers apart: for each object a header line, the bytes, a line feed. */
class Batch {
  readonly blobs: Blob[] = []
  private header: Buffer[] = []
  private body: { readonly size: number; readonly bytes: Buffer | null; filled: number } | undefined
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
    const match = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(line)
    if (match === null) this.blobs.push({ kind: 'missing' })
    else {
      const size = Number(match[1])
      this.body = { size, bytes: size > this.limit ? null : Buffer.allocUnsafe(size), filled: 0 }
    }
    return chunk.subarray(end + 1)
  }

  private takeBody(chunk: Buffer, body: NonNullable<Batch['body']>): Buffer {
    const wanted = body.size + 1 - body.filled // The line feed behind the bytes belongs to the answer.
    const part = chunk.subarray(0, wanted)
    body.bytes?.set(part.subarray(0, Math.max(0, body.size - body.filled)), body.filled)
    body.filled += part.length
    if (body.filled === body.size + 1) {
      this.blobs.push(body.bytes === null ? { kind: 'large', size: body.size } : { kind: 'bytes', bytes: body.bytes })
      this.body = undefined
    }
    return chunk.subarray(part.length)
  }
}
