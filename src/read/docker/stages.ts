import type { Instruction } from './instructions.ts'
import { wordsOf } from './instructions.ts'
import { type BuildValues, fillArguments, unquote } from './values.ts'

/** One stage of a build: what it begins with, and what is done then. */
export interface Stage {
  /** Its name, or its number. */
  readonly name: string
  readonly line: number
  /** What it begins with, with the defaults of arguments put in. */
  readonly base: string
  /** As it is written. */
  readonly written: string
  readonly instructions: readonly Instruction[]
}

/** A name with a value that an instruction gives it; null where it gives none. */
export interface Assignment {
  readonly name: string
  readonly value: string | null
}

/** Reads `NAME=value …` of ARG, ENV and LABEL, and the old `ENV NAME value`. */
export function assignmentsOf({ name, text }: Instruction): Assignment[] {
  const words = wordsOf(text)
  const [first = '', ...rest] = words
  if (name === 'ENV' && !first.includes('=')) return rest.length === 0 ? [] : [{ name: first, value: rest.join(' ') }]
  return words.map(word => {
    const equals = word.indexOf('=')
    return equals === -1
      ? { name: word, value: null }
      : { name: word.slice(0, equals), value: unquote(word.slice(equals + 1)) }
  })
}

/** Arguments in front of the first stage: only they may stand in what a stage begins with. */
export function globalArguments(list: readonly Instruction[]): BuildValues {
  const end = list.findIndex(instruction => instruction.name === 'FROM')
  const before = list.slice(0, end === -1 ? list.length : end).filter(instruction => instruction.name === 'ARG')
  const values = new Map<string, string | null>()
  for (const { name, value } of before.flatMap(assignmentsOf))
    values.set(name, value === null ? null : fillArguments(value, values))
  return values
}

/** Stages of a build in their order. */
export function stagesOf(list: readonly Instruction[], values: BuildValues): Stage[] {
  const stages: (Stage & { readonly instructions: Instruction[] })[] = []
  for (const instruction of list) {
    if (instruction.name !== 'FROM') {
      stages.at(-1)?.instructions.push(instruction)
      continue
    }
    const [written = '', as, name] = wordsOf(instruction.text).map(unquote)
    stages.push({
      name: as?.toLowerCase() === 'as' && name !== undefined ? name : String(stages.length),
      line: instruction.line,
      base: fillArguments(written, values),
      written,
      instructions: [],
    })
  }
  return stages
}
