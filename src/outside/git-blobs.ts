import type { ChildProcess } from 'node:child_process'
import { FerruleError } from '../model/errors.ts'
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

/** Starts the one process that all blobs of a repository are read through, when the first is asked for. */
export function openBlobs(folder: string): BlobReader {
  let child: ChildProcess | undefined
  let batch: Batch | undefined
  let failure: Error | undefined

  const start = (): ChildProcess => {
    const started = startGit(folder, ['cat-file', '--batch'])
    started.stdout?.on('data', (chunk: Buffer) => batch?.take(chunk))
    started.stderr?.resume()
    started.stdin?.on('error', () => undefined) // The process ended first: `close` tells it.
    started.on('error', cause => {
      failure = gitMissing(cause)
      batch?.fail(failure)
    })
    started.on('close', status => {
      failure ??= new FerruleError(
        'git-ended',
        `git cat-file ended with status ${status} before it had answered. Run git fsck to see whether the repository is whole.`,
      )
      batch?.fail(failure)
    })
    return started
  }

  return {
    async read(ids, limit) {
      if (ids.length === 0) return []
      child ??= start()
      if (failure !== undefined) throw failure
      const current = new Batch(ids.length, limit)
      batch = current
      child.stdin?.write(`${ids.join('\n')}\n`)
      const blobs = await current.done
      batch = undefined
      return blobs
    },
    async close() {
      const running = child
      if (running === undefined || running.exitCode !== null) return
      failure = new FerruleError('git-closed', 'The blob reader was closed.')
      await new Promise<void>(resolve => {
        running.on('close', () => resolve())
        running.stdin?.end()
      })
    },
  }
}

/** Takes the answer stream of one request apart: a header line, the bytes, a line feed, for each object. */
class Batch {
  readonly done: Promise<readonly Blob[]>
  private readonly blobs: Blob[] = []
  private resolve: (blobs: readonly Blob[]) => void = () => undefined
  private reject: (error: Error) => void = () => undefined
  private header: Buffer[] = []
  private body: { readonly size: number; readonly bytes: Buffer | null; filled: number } | undefined
  private readonly expected: number
  private readonly limit: number

  constructor(expected: number, limit: number) {
    this.expected = expected
    this.limit = limit
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  fail(error: Error): void {
    this.reject(error)
  }

  take(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = this.body === undefined ? this.takeHeader(rest) : this.takeBody(rest, this.body)
    if (this.blobs.length === this.expected) this.resolve(this.blobs)
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
