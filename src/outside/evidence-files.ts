import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Files that evidence is written to and looked for in; a bundle stands beside what it is about. */
export const evidenceNames = {
  sbom: 'sbom.cdx.json',
  bundleOf: (artifact: string) => `${basename(artifact)}.sigstore.json`,
  /** Statements about a whole release; several where one cannot hold all subjects. */
  shared: (kind: SharedKind, part: number) => `${kind}${part === 1 ? '' : `-${part}`}.sigstore.json`,
} as const

const sharedKinds = ['provenance', 'sbom', 'sbom-reference', 'review'] as const
export type SharedKind = (typeof sharedKinds)[number]

/** Whether a file is one that evidence is kept in. */
export function isEvidence(path: string): boolean {
  return /\.sigstore\.jsonl?$/.test(path) || basename(path) === evidenceNames.sbom
}

const sharedName = new RegExp(`^(?:${sharedKinds.join('|')})(?:-[1-9][0-9]{0,2})?\\.sigstore\\.jsonl?$`)

/** Whether a file of this name holds bundles about a whole release. */
export function isShared(name: string): boolean {
  return sharedName.test(name)
}

/** Whether a file of this name holds bundles about one artifact. */
export function isBundleOf(name: string, artifact: string): boolean {
  return name === evidenceNames.bundleOf(artifact) || name === `${basename(artifact)}.sigstore.jsonl`
}

/** More parts than any release has. */
const maximumParts = 1_000

/** Bundles beside an artifact: its own, and those of the release it belongs to. */
export async function bundlesBeside(artifact: string): Promise<string[]> {
  const folder = dirname(artifact)
  const found = await present([
    join(folder, evidenceNames.bundleOf(artifact)),
    join(folder, `${basename(artifact)}.sigstore.jsonl`),
  ])
  for (const kind of sharedKinds) {
    for (let part = 1; part <= maximumParts; part++) {
      const [path] = await present([join(folder, evidenceNames.shared(kind, part))])
      if (path === undefined) break
      found.push(path)
    }
  }
  return found
}

/** The SBOM beside an artifact, where there is one. */
export function sbomBeside(artifact: string): Promise<string[]> {
  return present([join(dirname(artifact), evidenceNames.sbom)])
}

async function present(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async path => (await stat(path).catch(() => undefined))?.isFile() === true))
  return paths.filter((_, index) => found[index])
}
