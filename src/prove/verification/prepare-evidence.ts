import type { Digests, RefusedBundle, SignedBundle, Signer, Statement } from '../../model/evidence.ts'
import type { Inventory } from '../../model/inventory.ts'
import { findContradictions, isProvenance, type ProvenanceFacts, readProvenance } from '../evidence/read-provenance.ts'
import { textAt, valueAt } from '../evidence/strict-json.ts'
import { predicateTypes } from '../predicate-types.ts'

/** An SBOM that lies in a file; it counts only where signed evidence names its digest. */
export interface SbomFile {
  readonly file: string
  readonly digests: Digests
  readonly text: string
}

/** A bundle whose signature holds, read once for all artifacts. */
export interface ReadBundle {
  readonly bundle: SignedBundle
  readonly statement: Statement | null
  /** Its signer; of provenance that a key signed, with what the key's holder states. */
  readonly signer: Signer
  readonly contradictions: readonly string[]
  readonly kind: 'provenance' | 'sbom' | 'sbom reference' | 'review' | 'other' | 'blob'
}

/** Reads an SBOM as `readSbom` does. */
export type SbomReader = (text: string, source: string) => Inventory

/** For evidence among which there is no SBOM. */
export const noSbom: SbomReader = () => {
  throw new TypeError('there is no SBOM to read')
}

/** Everything that was found, read once. */
export interface Evidence {
  readonly readSbom: SbomReader
  readonly bundles: readonly ReadBundle[]
  readonly refused: readonly RefusedBundle[]
  readonly sboms: readonly SbomFile[]
}

/** Reads what bundles say, once their signatures hold. */
export function prepareEvidence(
  checked: readonly (SignedBundle | RefusedBundle)[],
  sboms: readonly SbomFile[],
  readSbom: SbomReader,
): Evidence {
  return {
    readSbom,
    bundles: checked.flatMap(bundle => (isRefused(bundle) ? [] : [readBundle(bundle)])),
    refused: checked.filter(isRefused),
    sboms,
  }
}

function isRefused(bundle: SignedBundle | RefusedBundle): bundle is RefusedBundle {
  return 'cause' in bundle
}

function readBundle(bundle: SignedBundle): ReadBundle {
  if (bundle.content.kind === 'blob')
    return { bundle, statement: null, signer: bundle.signer, contradictions: [], kind: 'blob' }
  const { statement } = bundle.content
  const facts = isProvenance(statement) ? readProvenance(statement) : null
  return {
    bundle,
    statement,
    signer: facts !== null && bundle.signer.kind === 'key' ? stated(facts, bundle.signer) : bundle.signer,
    contradictions: facts === null ? [] : findContradictions(facts, bundle.signer),
    kind: kindOf(statement),
  }
}

/** Nobody but the holder of the key vouches for these, and the holder is who was named to be believed. */
function stated(facts: ProvenanceFacts, signer: Signer): Signer {
  return {
    ...signer,
    signerWorkflow: facts.builder,
    sourceRepository: facts.repository,
    sourceCommit: facts.commit,
    sourceRef: facts.ref,
    buildConfig: facts.workflow,
    trigger: facts.trigger,
    runner: facts.runner,
    run: facts.run,
  }
}

/** Whether a bundle signs an SBOM, or the digest of one. */
export function maySignSbom({ content }: SignedBundle): boolean {
  return content.kind === 'statement' && kindOf(content.statement).startsWith('sbom')
}

function kindOf(statement: Statement): ReadBundle['kind'] {
  if (isProvenance(statement)) return 'provenance'
  if (
    statement.predicateType === predicateTypes.cyclonedx ||
    statement.predicateType.startsWith(`${predicateTypes.cyclonedx}/`)
  )
    return 'sbom'
  if (statement.predicateType === predicateTypes.reference) return 'sbom reference'
  return statement.predicateType === predicateTypes.review ? 'review' : 'other'
}

const inventories = new WeakMap<ReadBundle, Inventory | string>()

/** The inventory that a bundle signs, in itself or by the digest of a file; a string says why there is none. */
export function signedInventory(read: ReadBundle, evidence: Evidence): Inventory | string {
  let inventory = inventories.get(read)
  if (inventory === undefined) {
    inventory = read.kind === 'sbom' ? readPredicate(read, evidence) : readReferred(read, evidence)
    inventories.set(read, inventory)
  }
  return inventory
}

function readPredicate({ statement, bundle }: ReadBundle, { readSbom }: Evidence): Inventory | string {
  return parse(readSbom, JSON.stringify(statement?.predicate ?? null), bundle.origin.file)
}

function readReferred({ statement }: ReadBundle, { sboms, readSbom }: Evidence): Inventory | string {
  const references = valueAt(statement?.predicate, 'references')
  const digests = Array.isArray(references) ? references.map(item => textAt(item, 'digest', 'sha256')) : []
  const sbom = sboms.find(file => digests.includes(file.digests.sha256 ?? ''))
  if (sbom !== undefined) return parse(readSbom, sbom.text, sbom.file)
  return `it refers to the SBOM sha256:${digests[0] ?? '?'}, which was not found; --sbom FILE names it`
}

function parse(readSbom: SbomReader, text: string, source: string): Inventory | string {
  try {
    return readSbom(text, source)
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read'
  }
}
