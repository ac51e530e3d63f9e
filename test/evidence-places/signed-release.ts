// A release of a small application, signed through a Sigstore of its own, for stories about where its evidence is found.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marketRepository } from '../cli/market.ts'
import { type Recording, run } from '../cli/terminal.ts'
import { generatePackageLock } from '../generate-lock.ts'
import type { LocalSigstore } from '../local-sigstore/local-sigstore.ts'
import { commit, git, temporaryFolder } from '../outside/repository.ts'

/** What was released. */
export interface SignedRelease {
  /** Files that `attest` wrote, by name. */
  readonly evidence: ReadonlyMap<string, string>
  /** SHA-256 of the artifact `market.tgz`. */
  readonly sha256: string
  /** Makes a folder that has nothing but the artifact; it is gone after the test. */
  unpack(): CleanFolder
}

/** Where a release is verified. */
export interface CleanFolder {
  readonly folder: string
  verify(artifact: string, from: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Recording>
}

/**
 * Signs a release with these bytes as its artifact.
 * @param packages how many it locks; with many the SBOM goes into no statement
 */
export async function signRelease(
  sigstore: LocalSigstore,
  artifact = 'market 1.2.0',
  packages = 0,
): Promise<SignedRelease> {
  const repository = marketRepository()
  if (packages > 0) commit(repository, 'Lock more', { 'package-lock.json': generatePackageLock(packages) })
  const write = (path: string, text: string) => writeFileSync(join(repository, path), text)
  write('market.tgz', artifact)
  write('signing-config.json', JSON.stringify(sigstore.signingConfig('v1')))
  write('trusted-root.json', JSON.stringify(sigstore.trustedRoot))
  const trusting = ['--trusted-root', 'trusted-root.json', '--issuer', sigstore.urls.issuer]
  const environment = sigstore.tokenEnvironment({ sha: git(repository, 'rev-parse', 'HEAD') })
  const attested = await run(
    ['attest', 'market.tgz', '--signing-config', 'signing-config.json', '--output', 'evidence', ...trusting],
    { folder: repository, environment, now: new Date().toISOString() },
  )
  if (attested.status !== 0) throw new Error(attested.error)
  const evidence = new Map(
    readdirSync(join(repository, 'evidence')).map(name => [
      name,
      readFileSync(join(repository, 'evidence', name), 'utf8'),
    ]),
  )
  const sha256 = createHash('sha256').update(artifact).digest('hex')
  return { evidence, sha256, unpack: () => unpack(artifact, sigstore, trusting) }
}

function unpack(artifact: string, sigstore: LocalSigstore, trusting: readonly string[]): CleanFolder {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'market.tgz'), artifact)
  writeFileSync(join(folder, 'trusted-root.json'), JSON.stringify(sigstore.trustedRoot))
  const signer = ['--repository', 'orchard/market', ...trusting]
  return {
    folder,
    verify: (name, from, environment = {}) =>
      run(['verify', name, ...from.flatMap(place => ['--from', place]), ...signer, '--json'], { folder, environment }),
  }
}
