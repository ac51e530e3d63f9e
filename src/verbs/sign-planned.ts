import { FerruleError } from '../model/errors.ts'
import { readIfThere, writeTextFile } from '../outside/disk.ts'
import { evidenceNames } from '../outside/evidence-files.ts'
import { pathIn } from '../outside/paths.ts'
import { readStatement } from '../prove/evidence/read-statement.ts'
import { saySame } from '../prove/evidence/same-statement.ts'
import type { PlannedStatement } from '../prove/plan-evidence.ts'
import { statementMediaType } from '../prove/predicate-types.ts'
import type { Subject } from '../prove/statement.ts'
import { digestText } from '../read/digest.ts'
import { packSigned, readSigned, type Signing } from './check-signed.ts'

/** A bundle that was written, or that was there already. */
export interface SignedFile {
  readonly file: string
  readonly kind: PlannedStatement['kind'] | 'signature of the SBOM'
  readonly state: 'signed' | 'kept'
  /** Names of what it is about. */
  readonly subjects: readonly string[]
}

/** Everything that signing needs to know. */
export interface SigningWork extends Signing {
  readonly statements: readonly PlannedStatement[]
  /** Text of the SBOM; its bytes are signed where it is too large for a statement. */
  readonly sbom: string | null
  readonly home: string
  /** Path of an artifact's own bundle. */
  placeOf(subject: Subject): string
  /** A path as it is told. */
  nameOf(path: string): string
  onProgress(message: string): void
  /** Told of each bundle as soon as it is written. */
  onSigned(file: SignedFile): void
}

/** Copies of a statement beside each artifact it is about are written up to so many; beyond, one lies beside all of them. */
const maximumCopies = 64

/** Signs what was planned, one after another; each bundle is written as soon as it holds, so that nothing is done twice after a stop. */
export async function signPlanned(work: SigningWork): Promise<readonly SignedFile[]> {
  const files: SignedFile[] = []
  const keep = (file: SignedFile) => {
    files.push(file)
    work.onSigned(file)
  }
  const { statements, sbom } = work
  const isSigned = sbom !== null && statements.some(({ kind }) => kind === 'sbom-reference')
  const planned = statements.map(statement => ({ statement, places: placesOf(work, statement) }))
  refuseSamePlace(work, [...(isSigned ? [[placeOfSbom(work)]] : []), ...planned.map(({ places }) => places)])
  if (isSigned) keep(await signSbom(work, sbom))
  for (const [index, { statement, places }] of planned.entries()) {
    const [first = ''] = places
    work.onProgress(`${statement.kind} ${index + 1} of ${statements.length}: ${work.nameOf(first)}`)
    const kept = await findKept(work, statement, places)
    const text = kept ?? (await signOne(work, statement))
    for (const place of places)
      if (kept === null || (await readIfThere(place)) !== kept) await writeTextFile(place, text)
    const subjects = statement.subjects.map(subject => subject.name)
    for (const place of places)
      keep({ file: work.nameOf(place), kind: statement.kind, state: kept === null ? 'signed' : 'kept', subjects })
  }
  return files
}

function placesOf({ statements, home, placeOf }: SigningWork, statement: PlannedStatement): readonly string[] {
  const { kind, part, subjects } = statement
  const isAlone = !statements.some(other => other.kind === 'provenance')
  const isOwn = kind === 'provenance' || (isAlone && kind === statements[0]?.kind)
  if (!isOwn || subjects.length > maximumCopies) return [pathIn(home, evidenceNames.shared(kind, part))]
  return [...new Set(subjects.map(placeOf))]
}

function placeOfSbom({ home }: SigningWork): string {
  return pathIn(home, evidenceNames.bundleOf(evidenceNames.sbom))
}

/** A bundle that is written over another would leave an artifact without evidence, unseen. */
function refuseSamePlace({ nameOf }: SigningWork, bundles: readonly (readonly string[])[]): void {
  const seen = new Set<string>()
  const twice = bundles.flat().find(place => seen.size === seen.add(place).size)
  if (twice === undefined) return
  throw new FerruleError(
    'same-place',
    `Two bundles would be written to ${nameOf(twice)}. Attest artifacts that share a name in runs of their own, each with its --output.`,
  )
}

/** A bundle that says the same and holds: an earlier run got as far. */
async function findKept(
  work: SigningWork,
  statement: PlannedStatement,
  places: readonly string[],
): Promise<string | null> {
  const planned = readStatement(statementMediaType, Buffer.from(statement.payload))
  if (typeof planned === 'string') throw new TypeError(planned)
  for (const place of places) {
    const kept = await readSigned(work, place)
    if (kept?.content.kind === 'statement' && saySame(kept.content.statement, planned)) return kept.text
  }
  return null
}

async function signOne(work: SigningWork, { payload, kind }: PlannedStatement): Promise<string> {
  const bundle = await work.signer.signStatement(Buffer.from(payload), statementMediaType)
  return packSigned(work, bundle, kind)
}

/** A signature that is there already is kept where it is one of this SBOM. */
async function signSbom(work: SigningWork, sbom: string): Promise<SignedFile> {
  const place = placeOfSbom(work)
  work.onProgress(`signature of the SBOM: ${work.nameOf(place)}`)
  const kept = await readSigned(work, place)
  const isKept =
    kept?.content.kind === 'blob' && `${kept.content.algorithm}:${kept.content.digest}` === digestText(sbom)
  if (!isKept) {
    const bundle = await work.signer.signBytes(Buffer.from(sbom))
    await writeTextFile(place, await packSigned(work, bundle, 'SBOM'))
  }
  const state = isKept ? 'kept' : 'signed'
  return { file: work.nameOf(place), kind: 'signature of the SBOM', state, subjects: [evidenceNames.sbom] }
}
