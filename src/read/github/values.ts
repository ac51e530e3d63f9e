import { entries, type Node, text } from '../node.ts'
import { readExpression } from './expression-paths.ts'
import { findExpressions, type PathUse } from './expressions.ts'

/** What a file itself defines for expressions to name (`env.TITLE`, `needs.build.outputs.ref`), level by level. */
export interface Values {
  readonly own: ReadonlyMap<string, string>
  readonly outer: Values | null
  /** Answers that were found before: a value is read once, however many steps name it. */
  readonly answers: Map<string, boolean>
}

/** A question about what an expression brings into a text. */
export interface Question {
  readonly name: string
  /** Answers it for a path that the file defines no value for. */
  ofPath(use: PathUse): boolean
  /** Answers it for the text around expressions. */
  ofText?(text: string): boolean
}

/** A level of values inside another one. */
export function nestValues(outer: Values | null, own: ReadonlyMap<string, string>): Values {
  return { own, outer, answers: new Map() }
}

/** The variables of an `env` map, as expressions name them. */
export function readEnv(env: Node | undefined): ReadonlyMap<string, string> {
  return new Map(
    entries(env).flatMap(({ key, value }) => {
      const given = text(value)
      return given === undefined ? [] : [[`env.${key.toLowerCase()}`, given] as const]
    }),
  )
}

/** The outputs of jobs, as expressions of other jobs name them. */
export function readOutputs(jobs: Node | undefined): ReadonlyMap<string, string> {
  return new Map(
    entries(jobs).flatMap(job =>
      entries(job.value.kind === 'map' ? job.value.entries.get('outputs')?.value : undefined).flatMap(output => {
        const given = text(output.value)
        const path = `needs.${job.key}.outputs.${output.key}`.toLowerCase()
        return given === undefined ? [] : [[path, given] as const]
      }),
    ),
  )
}

/** The text behind a path, from the innermost level that defines it. */
export function findValue(values: Values, path: string): string | undefined {
  return ownerOf(values, path)?.own.get(path)
}

/** Asks a question of a text with expressions. */
export function askText(values: Values, question: Question, given: string, depth = 0): boolean {
  return (
    question.ofText?.(given) === true ||
    findExpressions(given).some(found => askExpression(values, question, found.text, depth))
  )
}

/** Asks a question of an expression, and of what stands behind the values it names. */
export function askExpression(values: Values, question: Question, expression: string, depth = 0): boolean {
  return readExpression(expression).paths.some(use => !use.tested && askPath(values, question, use, depth))
}

/** Values that refer to values are followed this far; GitHub itself allows fewer levels. */
const maximumDepth = 16

function askPath(values: Values, question: Question, use: PathUse, depth: number): boolean {
  const owner = ownerOf(values, use.path)
  if (owner === undefined || depth >= maximumDepth) return question.ofPath(use)
  const key = `${question.name} ${use.path}`
  const known = owner.answers.get(key)
  if (known !== undefined) return known
  owner.answers.set(key, false) // Until it is known; a value that names itself ends here.
  const answer = askText(owner, question, owner.own.get(use.path) ?? '', depth + 1)
  owner.answers.set(key, answer)
  return answer
}

function ownerOf(values: Values, path: string): Values | undefined {
  for (let level: Values | null = values; level !== null; level = level.outer) if (level.own.has(path)) return level
  return undefined
}
