import { parseStrictJson, textAt, valueAt } from './strict-json.ts'

/** What a bundle attests to, for a store that keeps attestations by digest. */
export interface AttestedSubject {
  /** SHA-256 of the first subject; null where it has another digest. */
  readonly sha256: string | null
  readonly predicateType: string | null
}

/** Reads the first subject of a bundle of ours; null for what is no attestation. */
export function attestedSubject(text: string): AttestedSubject | null {
  const parsed = parseStrictJson(text)
  const payload = parsed.kind === 'value' ? textAt(parsed.value, 'dsseEnvelope', 'payload') : null
  if (payload === null) return null
  const statement = parseStrictJson(Buffer.from(payload, 'base64').toString('utf8'))
  if (statement.kind === 'fault') return null
  const subjects = valueAt(statement.value, 'subject')
  const predicateType = textAt(statement.value, 'predicateType')
  return { predicateType, sha256: Array.isArray(subjects) ? textAt(subjects[0], 'digest', 'sha256') : null }
}
