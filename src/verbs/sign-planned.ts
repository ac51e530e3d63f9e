import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import type { RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { readIfThere, writeTextFile } from '../outside/disk.ts'
import { evidenceNames } from '../outside/evidence-files.ts'
import { pathIn } from '../outside/paths.ts'
import { checkBundle, type Trust } from '../outside/sigstore/check-bundle.ts'
import type { BundleSigner } from '../outside/sigstore/signing.ts'
import type { TrustRoot } from '../outside/sigstore/trust-root.ts'
import { readStatement } from '../prove/evidence/read-statement.ts'
import { saySame } from '../prove/evidence/same-statement.ts'
import { asObject, parseStrictJson } from '../prove/evidence/strict-json.ts'
import type { PlannedStatement } from '../prove/plan-evidence.ts'
import { statementMediaType } from '../prove/predicate-types.ts'
import type { Subject } from '../prove/statement.ts'
import { noSbom, prepareEvidence } from '../prove/verification/prepare-evidence.ts'

/** A bundle that was written, or that was there already. */
export interface SignedFile {
  readonly file: string
  readonly kind: PlannedStatement['kind'] | 'signature of the SBOM'
  readonly state: 'signed' | 'kept'
  /** Names of what it is about. */
  readonly subjects: readonly string[]
}

/** Everything that signing needs to know. */
export interface SigningWork {
  readonly statements: readonly PlannedStatement[]
  /** Text of the SBOM; its bytes are signed where it is too large for a statement. */
  readonly sbom: string | null
  readonly signer: BundleSigner
  readonly roots: readonly TrustRoot[]
  readonly claims: BuildClaims | null
  readonly home: string
  /** Path of an artifact's own bundle. */
  placeOf(subject: Subject): string
  /** A path as it is told. */
  nameOf(path: string): string
  onProgress(message: string): void
  /** Told where no root of trust here knows who signed, so that a bundle is written unchecked. */
  onUnchecked(reason: string): void
}

/** Copies of a statement beside each artifact it is about are written up to so many; beyond, one lies beside all of them. */
const maximumCopies = 64

/** Signs what was planned, one after another; each bundle is written as soon as it holds, so that nothing is done twice after a stop. */
export async function signPlanned(work: SigningWork): Promise<readonly SignedFile[]> {
  const files: SignedFile[] = []
  const { statements, sbom } = work
  if (sbom !== null && statements.some(({ kind }) => kind === 'sbom-reference')) files.push(await signSbom(work, sbom))
  for (const [index, statement] of statements.entries()) {
    const places = placesOf(work, statement)
    const [first = ''] = places
    work.onProgress(`${statement.kind} ${index + 1} of ${statements.length}: ${work.nameOf(first)}`)
    const kept = await findKept(work, statement, places)
    const text = kept ?? (await signOne(work, statement))
    for (const place of places)
      if (kept === null || (await readIfThere(place)) !== kept) await writeTextFile(place, text)
    const subjects = statement.subjects.map(subject => subject.name)
    for (const place of places)
      files.push({ file: work.nameOf(place), kind: statement.kind, state: kept === null ? 'signed' : 'kept', subjects })
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

/** A bundle that says the same and holds: an earlier run got as far. */
async function findKept(
  work: SigningWork,
  statement: PlannedStatement,
  places: readonly string[],
): Promise<string | null> {
  const planned = readStatement(statementMediaType, Buffer.from(statement.payload))
  if (typeof planned === 'string') throw new TypeError(planned)
  for (const place of places) {
    const text = await readIfThere(place)
    const checked = text === null ? null : await check(work, text)
    if (text === null || checked === null || 'cause' in checked || checked.content.kind !== 'statement') continue
    if (saySame(checked.content.statement, planned) && complaintAbout(work, checked) === null) return text
  }
  return null
}

async function signOne(work: SigningWork, { payload, kind }: PlannedStatement): Promise<string> {
  const bundle = await work.signer.signStatement(Buffer.from(payload), statementMediaType)
  return finish(work, bundle, kind)
}

async function signSbom(work: SigningWork, sbom: string): Promise<SignedFile> {
  const place = pathIn(work.home, evidenceNames.bundleOf(evidenceNames.sbom))
  work.onProgress(`signature of the SBOM: ${work.nameOf(place)}`)
  const text = await finish(work, await work.signer.signBytes(Buffer.from(sbom)), 'SBOM')
  await writeTextFile(place, text)
  return { file: work.nameOf(place), kind: 'signature of the SBOM', state: 'signed', subjects: [evidenceNames.sbom] }
}

/** What was signed is checked as a stranger would before anybody relies on it, where the root of trust is known. */
async function finish(work: SigningWork, bundle: unknown, what: string): Promise<string> {
  const text = `${JSON.stringify(bundle)}\n`
  const checked = await check(work, text)
  if (checked !== null && 'cause' in checked && checked.cause === 'unknown signer') {
    work.onUnchecked(checked.reason)
    return text
  }
  const complaint = checked === null ? 'it cannot be read' : complaintAbout(work, checked)
  if (complaint !== null)
    throw new FerruleError(
      'signed-wrong',
      `The ${what} was signed, but the bundle does not hold: ${complaint}. It was not written.`,
    )
  return text
}

async function check({ signer, roots }: SigningWork, text: string): Promise<SignedBundle | RefusedBundle | null> {
  const parsed = parseStrictJson(text)
  const json = parsed.kind === 'value' ? asObject(parsed.value) : undefined
  if (json === undefined) return null
  const trust: Trust =
    signer.publicKey === null ? { kind: 'roots', roots } : { kind: 'key', key: signer.publicKey, roots }
  return checkBundle({ json, text, origin: { file: '', index: null } }, trust, readStatement)
}

/** What is wrong with a bundle of ours; null where nothing is. */
function complaintAbout({ claims }: SigningWork, checked: SignedBundle | RefusedBundle): string | null {
  if ('cause' in checked) return checked.reason
  const [read] = prepareEvidence([checked], [], noSbom).bundles
  if (read?.contradictions[0] !== undefined) return read.contradictions[0]
  const { sourceCommit, sourceRepository } = checked.signer
  if (claims === null || checked.signer.kind === 'key') return null
  const isOurs = sourceCommit === claims.commit && sourceRepository === `${claims.server}/${claims.repository}`
  return isOurs ? null : `its certificate is of ${sourceRepository} at ${sourceCommit}`
}
