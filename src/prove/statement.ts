import type { Digests } from '../model/evidence.ts'
import { statementType } from './predicate-types.ts'

/** An artifact as statements name it. */
export interface Subject {
  readonly name: string
  readonly digests: Digests
}

/** More subjects than this in one statement are refused by verifiers. */
export const maximumSubjects = 1_024

/** Parts subjects into as many statements as they need. */
export function splitSubjects(subjects: readonly Subject[]): readonly (readonly Subject[])[] {
  const parts: Subject[][] = []
  for (let start = 0; start < subjects.length; start += maximumSubjects)
    parts.push(subjects.slice(start, start + maximumSubjects))
  return parts
}

/** Writes an in-toto statement; the same input gives the same bytes. */
export function writeStatement(subjects: readonly Subject[], predicateType: string, predicate: unknown): string {
  return JSON.stringify({
    _type: statementType,
    subject: subjects.map(({ name, digests }) => ({ name, digest: digests })),
    predicateType,
    predicate,
  })
}
