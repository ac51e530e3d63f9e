import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { FerruleError } from '../../model/errors.ts'
import type { Digests } from '../../model/evidence.ts'
import { makeTemporaryFolder } from '../disk.ts'
import { listZip, openZipEntry, type ZipEntry } from '../zip-archive.ts'
import { runnerFetch } from './client.ts'
import type { ReleaseDoor } from './releases.ts'

/** A file in the artifact of an earlier job. */
export interface ArtifactFile {
  readonly name: string
  readonly digests: Digests
}

/** Which artifact, and a folder that its archive may lie in meanwhile. */
export interface WantedArtifact {
  readonly runId: string
  readonly name: string
  readonly temporary: string
}

/** What all files may unpack to: a bomb ends there. */
const maximumBytes = 50_000_000_000
const timeout = 30 * 60_000

/** Digests the files in the artifact of an earlier job of this run. Nothing is unpacked but into digests. */
export async function digestJobArtifact(
  door: ReleaseDoor,
  { runId, name, temporary }: WantedArtifact,
): Promise<readonly ArtifactFile[]> {
  const { client, owner, repository: repo } = door
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    ...{ owner, repo, name },
    run_id: Number(runId),
    per_page: 100,
  })
  // Attempts of a run may have uploaded one each: the last counts.
  const [artifact] = data.artifacts
    .filter(found => found.name === name && !found.expired)
    .toSorted((left, right) => right.id - left.id)
  if (artifact === undefined)
    throw new FerruleError(
      'no-such-artifact',
      `This run has no artifact ${JSON.stringify(name)}. An earlier job has to upload it.`,
    )
  const { headers } = await client.rest.actions.downloadArtifact({
    ...{ owner, repo },
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  const path = join(await makeTemporaryFolder(temporary), 'artifact.zip')
  try {
    await download(headers.location ?? '', name, path)
    return await digestArchive(path, name)
  } finally {
    await rm(path, { force: true })
  }
}

/** The address is signed, and takes no token. */
async function download(address: string, name: string, path: string): Promise<void> {
  try {
    const answer = await runnerFetch(address, { signal: AbortSignal.timeout(timeout) })
    if (!answer.ok || answer.body === null) throw new Error(`the store answered ${answer.status}`)
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new FerruleError(
      'artifact-not-read',
      `The artifact ${name} could not be read: ${reason}. Run the job again.`,
      {
        ...{ cause, status: 4 },
      },
    )
  }
}

/**
 * Digests the files of a zip archive.
 * @throws FerruleError `bad-artifact` where a file is not what the archive's directory says
 */
export async function digestArchive(path: string, name: string): Promise<readonly ArtifactFile[]> {
  try {
    const entries = (await listZip(path)).filter(entry => !entry.name.endsWith('/'))
    if (entries.length === 0) throw new Error('it is empty')
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > maximumBytes) throw new Error('it is far too large')
    const files: ArtifactFile[] = []
    for (const entry of entries) files.push({ name: lastOf(entry.name), digests: await digestEntry(path, entry) })
    return files
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new FerruleError('bad-artifact', `The archive of the artifact ${name} cannot be read: ${reason}.`, { cause })
  }
}

async function digestEntry(path: string, entry: ZipEntry): Promise<Digests> {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')]
  let [bytes, crc] = [0, 0]
  for await (const chunk of await openZipEntry(path, entry)) {
    bytes += chunk.length
    if (bytes > entry.bytes) break
    crc = crc32(chunk, crc)
    sha256.update(chunk)
    sha512.update(chunk)
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw new Error(`${entry.name} is not what its directory says`)
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
