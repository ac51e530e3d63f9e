import { createHash, type Hash } from 'node:crypto'
import { Unzip, UnzipInflate } from 'fflate'
import { FerruleError } from '../../model/errors.ts'
import type { Digests } from '../../model/evidence.ts'
import type { ReleaseDoor } from './releases.ts'

/** A file in the artifact of an earlier job. */
export interface ArtifactFile {
  readonly name: string
  readonly digests: Digests
}

const maximumFiles = 100_000
/** What all files may unpack to: a bomb ends there. */
const maximumBytes = 50_000_000_000
const timeout = 30 * 60_000

/**
 * Digests the files in the artifact of an earlier job of this run, as its archive comes in: nothing is written to disk, and nothing unpacked
 * but into digests.
 */
export async function digestJobArtifact(
  door: ReleaseDoor,
  runId: string,
  name: string,
): Promise<readonly ArtifactFile[]> {
  const { client, owner, repository: repo } = door
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: Number(runId),
    name,
    per_page: 100,
  })
  const [artifact] = data.artifacts.filter(found => found.name === name && !found.expired)
  if (artifact === undefined)
    throw new FerruleError(
      'no-such-artifact',
      `This run has no artifact ${JSON.stringify(name)}. An earlier job has to upload it.`,
    )
  const { headers } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  // The address it leads to is signed, and takes no token.
  const answer = await fetch(headers.location ?? '', { signal: AbortSignal.timeout(timeout) })
  if (!answer.ok || answer.body === null)
    throw new FerruleError(
      'no-such-artifact',
      `The artifact ${name} could not be read: the store answered ${answer.status}.`,
      { status: 4 },
    )
  return digestArchive(answer.body, name)
}

/** Digests the files of a zip archive as it comes in. */
export async function digestArchive(
  archive: AsyncIterable<Uint8Array>,
  name: string,
): Promise<readonly ArtifactFile[]> {
  const files: { readonly name: string; readonly hashes: readonly [Hash, Hash] }[] = []
  let bytes = 0
  let fault: Error | null = null
  const unzip = new Unzip(file => {
    const hashes = [createHash('sha256'), createHash('sha512')] as const
    if (!file.name.endsWith('/')) files.push({ name: file.name, hashes })
    file.ondata = (error, chunk) => {
      fault ??= error
      bytes += chunk?.length ?? 0
      if (error === null) for (const hash of hashes) hash.update(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for await (const chunk of archive) {
    unzip.push(chunk)
    if (fault !== null || bytes > maximumBytes || files.length > maximumFiles) break
  }
  unzip.push(new Uint8Array(0), true)
  if (fault !== null || bytes > maximumBytes || files.length > maximumFiles || files.length === 0)
    throw new FerruleError(
      'bad-artifact',
      `The archive of the artifact ${name} ${fault === null ? 'is empty or far too large' : 'cannot be read'}.`,
    )
  return files.map(file => ({
    name: file.name.split('/').at(-1) ?? file.name,
    digests: { sha256: file.hashes[0].digest('hex'), sha512: file.hashes[1].digest('hex') },
  }))
}
