import type { Statement, StatementSubject } from '../../model/evidence.ts'
import { statementMediaType, statementTypes } from '../predicate-types.ts'
import { asObject, parseStrictJson, textAt, valueAt } from './strict-json.ts'

/** What the reference algorithm of sigstore-go takes: more is no honest statement. */
const maximumSubjects = 10_000
const maximumDigests = 32

/**
 * Reads the payload of an envelope whose signature was checked; a string says why it is no statement.
 * @see https://github.com/in-toto/attestation/blob/main/docs/validation.md
 */
export function readStatement(payloadType: string, payload: Uint8Array): Statement | string {
  if (payloadType !== statementMediaType)
    return `what was signed is of type ${JSON.stringify(payloadType)} and no in-toto statement`
  const text = decode(payload)
  if (text === undefined) return 'the statement is not UTF-8 text'
  const parsed = parseStrictJson(text)
  if (parsed.kind === 'fault') return `the statement cannot be read: ${parsed.reason}`
  const type = textAt(parsed.value, '_type')
  if (type === null || !statementTypes.includes(type))
    return `it is a statement of type ${JSON.stringify(type)}, which is not known`
  const predicateType = textAt(parsed.value, 'predicateType')
  if (predicateType === null || predicateType === '') return 'the statement does not say of which type its predicate is'
  const subjects = readSubjects(valueAt(parsed.value, 'subject'))
  if (typeof subjects === 'string') return subjects
  return { subjects, predicateType, predicate: valueAt(parsed.value, 'predicate') ?? null }
}

function decode(payload: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
  } catch {
    return undefined
  }
}

function readSubjects(value: unknown): readonly StatementSubject[] | string {
  if (!Array.isArray(value) || value.length === 0) return 'the statement names no subject'
  if (value.length > maximumSubjects)
    return `the statement names ${value.length} subjects, more than ${maximumSubjects} are not read`
  const subjects: StatementSubject[] = []
  for (const item of value) {
    const digest = asObject(valueAt(item, 'digest'))
    if (digest === undefined || Object.keys(digest).length === 0) return 'a subject of the statement has no digest'
    if (Object.keys(digest).length > maximumDigests)
      return `a subject of the statement has more than ${maximumDigests} digests`
    if (Object.values(digest).some(hex => typeof hex !== 'string')) return 'a digest in the statement is no text'
    subjects.push({ name: textAt(item, 'name') ?? '', digest: digest as Readonly<Record<string, string>> })
  }
  return subjects
}
