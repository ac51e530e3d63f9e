import { FerruleError } from '../model/errors.ts'
import { type Artifact, digestAlgorithms } from '../model/evidence.ts'
import { digestFile } from '../outside/digest-file.ts'
import { readTextFile } from '../outside/disk.ts'
import { bundlesBeside, sbomBeside } from '../outside/evidence-files.ts'
import { findEvidence } from '../outside/evidence-places/find-evidence.ts'
import type { FoundEvidence, Place } from '../outside/evidence-places/place.ts'
import { readPlace } from '../outside/evidence-places/read-place.ts'
import type { Environment } from '../outside/identity-token.ts'
import { nameIn, pathIn } from '../outside/paths.ts'
import type { SbomFile } from '../prove/verification/prepare-evidence.ts'
import type { BundleSource } from './check-bundle-texts.ts'
import { identifyArtifact, readDigest } from './identify-artifact.ts'

/** Where evidence is looked for. Paths are relative to the folder. */
export interface EvidenceSources {
  readonly folder: string
  /** Files, or digests as `sha256:HEX` or `oci:HOST/NAME@sha256:HEX`. */
  readonly artifacts: readonly string[]
  /** Files of bundles. Where neither these nor places are named, files beside the artifacts are looked for. */
  readonly bundles: readonly string[]
  /** Places to ask, such as `github:OWNER/NAME`; the only ones for which anything is asked over the network. */
  readonly from: readonly string[]
  /** SBOM files that signed evidence may refer to; none looks beside the artifacts. */
  readonly sboms: readonly string[]
  /** Variables of the process: tokens for the places, and where their configuration lies. */
  readonly environment: Environment
  /** Version of Ferrule, which services are told. */
  readonly toolVersion: string
  readonly onProgress?: (message: string) => void
}

/** What was found, and what is known of the artifacts by then. */
export interface GatheredEvidence {
  readonly bundles: readonly BundleSource[]
  readonly sboms: readonly SbomFile[]
  /** Artifacts that had to be digested to be asked about, so that no file is read twice. */
  readonly identified: ReadonlyMap<string, Artifact>
}

const maximumBundleBytes = 32_000_000
const maximumSbomBytes = 200_000_000

/**
 * Gathers evidence from files and places.
 * @throws FerruleError `nothing-to-verify` (status 3) where there is none, `place-unreachable` (status 4) where a place does not answer
 */
export async function gatherEvidence(sources: EvidenceSources): Promise<GatheredEvidence> {
  const places = sources.from.map(readPlace)
  const identified = await identifyForPlaces(places, sources)
  const found = await askPlaces(places, sources, identified)
  const looksBeside = sources.bundles.length === 0 && places.length === 0
  const files = looksBeside ? await findBeside(sources, bundlesBeside) : sources.bundles
  if (files.length === 0 && found.bundles.length === 0) throw nothingToVerify(sources)
  const read = (file: string) => () => readTextFile(pathIn(sources.folder, file), maximumBundleBytes)
  return {
    bundles: [
      ...files.map(name => ({ name, read: read(name) })),
      ...found.bundles.map(({ name, text }) => ({ name, read: async () => text })),
    ],
    sboms: [
      ...(await loadSboms(sources)),
      ...found.sboms.map(({ name, text, sha256 }) => ({ file: name, text, digests: { sha256 } })),
    ],
    identified,
  }
}

/** GitHub is asked by digest. The file is not read again later, so all digests are made that evidence may ask for. */
async function identifyForPlaces(
  places: readonly Place[],
  { artifacts, folder }: EvidenceSources,
): Promise<ReadonlyMap<string, Artifact>> {
  const identified = new Map<string, Artifact>()
  if (!places.some(({ kind }) => kind === 'github')) return identified
  for (const name of artifacts) {
    const artifact = await identifyArtifact(name, digestAlgorithms, folder)
    if (artifact.digests.sha256 === undefined)
      throw new FerruleError(
        'bad-usage',
        `GitHub knows attestations by SHA-256: name ${name} as a file or as sha256:HEX.`,
      )
    identified.set(name, artifact)
  }
  return identified
}

async function askPlaces(
  places: readonly Place[],
  { artifacts, folder, environment, toolVersion, onProgress = () => undefined }: EvidenceSources,
  identified: ReadonlyMap<string, Artifact>,
): Promise<FoundEvidence> {
  const known = artifacts.map(name => identified.get(name) ?? { name, digests: readDigest(name) ?? {} })
  return findEvidence(places, { artifacts: known, folder, environment, toolVersion, onProgress })
}

/** What lies beside the artifacts; by relative paths, for a report is the same wherever it is made. */
async function findBeside(
  { artifacts, folder }: EvidenceSources,
  beside: (artifact: string) => Promise<string[]>,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const artifact of artifacts) {
    if (readDigest(artifact) !== undefined) continue
    for (const path of await beside(pathIn(folder, artifact))) found.add(nameIn(folder, path))
  }
  return [...found]
}

async function loadSboms(sources: EvidenceSources): Promise<SbomFile[]> {
  const sboms: SbomFile[] = []
  for (const file of sources.sboms.length > 0 ? sources.sboms : await findBeside(sources, sbomBeside)) {
    const path = pathIn(sources.folder, file)
    const text = await readTextFile(path, maximumSbomBytes)
    sboms.push({ file, text, digests: await digestFile(path, ['sha256']) })
  }
  return sboms
}

/** The failure where something was found, and there is no bundle in it. */
export function nothingIn({ artifacts }: EvidenceSources, names: readonly string[]): FerruleError {
  return new FerruleError(
    'nothing-to-verify',
    `There is no evidence for ${artifacts.slice(0, 3).join(', ')}: ${names.slice(0, 3).join(', ')} holds no bundle. Name one with --bundle FILE.`,
    { status: 3 },
  )
}

function nothingToVerify({ artifacts, from }: EvidenceSources): FerruleError {
  const named = artifacts.slice(0, 3).join(', ')
  const [where, remedy] =
    from.length === 0
      ? ['no bundle lies beside it', 'Name one with --bundle FILE, or a place that has one with --from PLACE.']
      : [
          `nothing is shown at ${from.slice(0, 3).join(', ')}`,
          'A place may show nothing to whoever has no token for it.',
        ]
  return new FerruleError('nothing-to-verify', `There is no evidence for ${named}: ${where}. ${remedy}`, { status: 3 })
}
