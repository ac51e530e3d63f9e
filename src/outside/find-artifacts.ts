import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import picomatch from 'picomatch'
import { FerruleError } from '../model/errors.ts'
import type { Digests } from '../model/evidence.ts'
import { sortBy } from '../model/order.ts'
import { digestFile } from './digest-file.ts'
import { openFolder } from './disk.ts'
import { isEvidence } from './evidence-files.ts'
import { nameIn, pathIn } from './paths.ts'

/** A file that is attested. */
export interface FoundArtifact {
  /** Its file name: statements travel with the artifact, not with the folders it was built in. */
  readonly name: string
  /** As the user would write it. */
  readonly path: string
  readonly digests: Digests
}

/**
 * Finds files by paths and globs and digests each once.
 * @throws FerruleError `no-such-file` for a path or glob that names nothing: an artifact left out unseen would ship unsigned
 */
export async function findArtifacts(folder: string, patterns: readonly string[]): Promise<readonly FoundArtifact[]> {
  const paths = new Set<string>()
  for (const pattern of patterns) for (const path of await expand(folder, pattern)) paths.add(path)
  const artifacts: FoundArtifact[] = []
  for (const path of sortBy(paths, item => item)) {
    const digests = await digestFile(pathIn(folder, path), ['sha256', 'sha512'])
    artifacts.push({ name: basename(path), path, digests })
  }
  return artifacts
}

async function expand(folder: string, pattern: string): Promise<readonly string[]> {
  const full = pathIn(folder, pattern)
  if ((await stat(full).catch(() => undefined))?.isFile() === true) return [nameIn(folder, full)]
  const { base, glob, isGlob } = picomatch.scan(pattern)
  if (!isGlob) throw new FerruleError('no-such-file', `${pattern} is no file that could be attested.`)
  const root = pathIn(folder, base)
  const isMatch = picomatch(glob, { dot: true })
  const isFolder = (await stat(root).catch(() => undefined))?.isDirectory() === true
  const files = isFolder ? (await openFolder(base, root)).files : []
  // What an earlier run wrote is no artifact, unless it is named by itself.
  const found = files
    .filter(file => file.kind === 'file' && isMatch(file.path) && !isEvidence(file.path))
    .map(file => nameIn(folder, pathIn(root, file.path)))
  if (found.length === 0)
    throw new FerruleError('no-such-file', `${pattern} matches no file, so there is nothing to attest.`)
  return found
}
