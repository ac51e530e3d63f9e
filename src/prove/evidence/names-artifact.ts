import { type Artifact, digestAlgorithms, type Statement, type StatementSubject } from '../../model/evidence.ts'

/** Whether a statement is about an artifact. Names do not count, for a file may be called anything. */
export function namesArtifact(statement: Statement, artifact: Artifact): boolean {
  const index = indexOf(statement)
  return keysOf(artifact.digests).some(key => (index.get(key) ?? []).some(subject => isArtifact(subject, artifact)))
}

/** One digest of a strong algorithm is the same, and none differs. */
function isArtifact(subject: StatementSubject, artifact: Artifact): boolean {
  const both = digestAlgorithms.filter(
    algorithm => artifact.digests[algorithm] !== undefined && subject.digest[algorithm] !== undefined,
  )
  return both.length > 0 && both.every(algorithm => subject.digest[algorithm] === artifact.digests[algorithm])
}

type SubjectIndex = ReadonlyMap<string, readonly StatementSubject[]>

/** Statements may have a thousand subjects and be asked about as many artifacts. */
const indexes = new WeakMap<Statement, SubjectIndex>()

function indexOf(statement: Statement): SubjectIndex {
  const known = indexes.get(statement)
  if (known !== undefined) return known
  const index = new Map<string, StatementSubject[]>()
  for (const subject of statement.subjects) {
    for (const key of keysOf(subject.digest)) {
      const same = index.get(key)
      if (same === undefined) index.set(key, [subject])
      else same.push(subject)
    }
  }
  indexes.set(statement, index)
  return index
}

function keysOf(digests: StatementSubject['digest'] | Artifact['digests']): string[] {
  return digestAlgorithms.flatMap(algorithm => {
    const hex = digests[algorithm]
    return hex === undefined ? [] : [`${algorithm}:${hex}`]
  })
}
