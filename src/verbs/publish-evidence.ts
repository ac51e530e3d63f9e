import { FerruleError } from '../model/errors.ts'
import type { Published } from '../model/published.ts'
import { keepAttestation } from '../outside/github/attestation-store.ts'
import { type RequestFailure, readFailure } from '../outside/github/failure.ts'
import { keepAsset, keepNotes } from '../outside/github/release-assets.ts'
import type { PublishPlace } from '../outside/github/release-inputs.ts'
import type { Release, ReleaseDoor } from '../outside/github/releases.ts'
import type { AttestedSubject } from '../prove/evidence/attested-subject.ts'

/** What is to be published, and where. */
export interface Publication {
  readonly door: ReleaseDoor
  /** The release of the tag; null where there is none. */
  readonly release: Release | null
  readonly places: readonly PublishPlace[]
  readonly files: readonly EvidenceFile[]
  readonly notes: string
  onProgress(message: string): void
}

/** A file of evidence. */
export interface EvidenceFile {
  readonly name: string
  readonly bytes: Buffer
  /** What it attests to; null for what is no attestation. */
  readonly subject: AttestedSubject | null
}

/** Publishes evidence to every place that was asked for. What fails is told with its reason, and the rest is done all the same. */
export async function publishEvidence(publication: Publication): Promise<readonly Published[]> {
  const { places, files } = publication
  const published: Published[] = []
  if (places.includes('attestations')) published.push(...(await storeAttestations(publication)))
  if (places.includes('assets'))
    for (const file of files)
      published.push(await attempt(publication, file.name, 'assets', () => storeAsset(publication, file)))
  if (places.includes('notes'))
    published.push(await attempt(publication, 'release notes', 'notes', () => storeNotes(publication)))
  return published
}

async function storeAttestations(publication: Publication): Promise<readonly Published[]> {
  const published: Published[] = []
  const seen = new Set<string>()
  for (const file of publication.files) {
    const text = file.bytes.toString('utf8')
    // One statement about many artifacts lies beside each of them, and is kept once.
    if (file.subject === null || seen.has(text)) continue
    seen.add(text)
    // A server that keeps none is asked once.
    const none = published.find(({ state }) => state === 'unavailable')
    published.push(
      none === undefined
        ? await attempt(publication, file.name, 'attestations', () => storeAttestation(publication, file, text))
        : { ...none, name: file.name },
    )
  }
  return published
}

type Outcome = Pick<Published, 'state' | 'reason'>

async function attempt(
  { onProgress }: Publication,
  name: string,
  place: PublishPlace,
  store: () => Promise<Outcome>,
): Promise<Published> {
  onProgress(`${place}: ${name}`)
  try {
    return { name, place, ...(await store()) }
  } catch (error) {
    const failure = readFailure(error)
    if (failure === undefined && !(error instanceof FerruleError)) throw error
    const reason = failure?.sentence ?? (error as FerruleError).message
    const passing = failure?.kind === 'unreachable' || failure?.kind === 'rate-limited'
    return { name, place, state: 'missing', reason: `${reason}${adviceFor(place, failure)}`, passing }
  }
}

function adviceFor(place: PublishPlace, failure: RequestFailure | undefined): string {
  if (failure?.kind === 'not-allowed')
    return place === 'attestations' ? '; give the job attestations: write' : '; give the job contents: write'
  return /immutable/i.test(failure?.sentence ?? '')
    ? '; make the release as a draft, and publish it when its evidence is there'
    : ''
}

async function storeAttestation({ door }: Publication, { subject }: EvidenceFile, text: string): Promise<Outcome> {
  const stored = await keepAttestation(door, JSON.parse(text), subject?.sha256 ?? null)
  return stored.kind === 'unavailable'
    ? { state: 'unavailable', reason: stored.reason }
    : { state: stored.kind, reason: null }
}

const noRelease: Outcome = {
  state: 'unavailable',
  reason: 'the tag has no release yet; run on the event release, or make the release first',
}

async function storeAsset({ door, release }: Publication, file: EvidenceFile): Promise<Outcome> {
  return release === null ? noRelease : { state: await keepAsset(door, release, file), reason: null }
}

async function storeNotes({ door, release, notes }: Publication): Promise<Outcome> {
  return release === null ? noRelease : { state: await keepNotes(door, release, notes), reason: null }
}
