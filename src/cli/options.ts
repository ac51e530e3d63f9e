import { resolve } from 'node:path'
import { FerruleError } from '../model/errors.ts'
import type { Call, Option, Values } from './command.ts'

/** Options that several verbs share. */
export const shared = {
  output: { name: 'output', value: 'FILE', description: 'writes the result to FILE instead of standard output' },
  json: { name: 'json', value: null, description: 'the same as --format json' },
  maximum: {
    name: 'max-file-size',
    value: 'MB',
    description: 'largest connector file that is read, in megabytes (default 5)',
  },
} as const satisfies Record<string, Option>

/** Text of an option, or undefined. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Texts of an option that may be given several times. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** One of several words, the first being the default; `--json` stands for `--format json`. */
export function formatOf<Format extends string>(values: Values, formats: readonly [Format, ...Format[]]): Format {
  const named = textOf(values, 'format')
  if (values.json === true && named !== undefined && named !== 'json')
    throw new FerruleError('bad-usage', `--json and --format ${named} contradict each other.`)
  const wanted = values.json === true ? 'json' : named
  if (wanted === undefined) return formats[0]
  const format = formats.find(candidate => candidate === wanted)
  if (format === undefined)
    throw new FerruleError(
      'bad-usage',
      `There is no format ${JSON.stringify(wanted)} here. Formats: ${formats.join(', ')}.`,
    )
  return format
}

/** CycloneDX version of an SBOM. */
export function specOf(values: Values): '1.6' | '1.7' {
  const spec = textOf(values, 'spec') ?? '1.6'
  if (spec !== '1.6' && spec !== '1.7')
    throw new FerruleError('bad-usage', `--spec takes 1.6 or 1.7, not ${JSON.stringify(spec)}.`)
  return spec
}

/** Limits on what is read. */
export async function limitsOf(values: Values) {
  const { defaultLimits } = await import('../verbs/limits.ts')
  const text = textOf(values, 'max-file-size')
  if (text === undefined) return defaultLimits
  const megabytes = Number(text)
  if (!(megabytes > 0 && megabytes <= 1000))
    throw new FerruleError(
      'bad-usage',
      `--max-file-size takes a number of megabytes from above 0 to 1000, not ${JSON.stringify(text)}.`,
    )
  const bytes = Math.round(megabytes * 1_000_000)
  return { fileBytes: bytes, lockfileBytes: Math.max(bytes, defaultLimits.lockfileBytes) }
}

/** Writes a result to standard output, or to the file of `--output`. */
export async function deliver(call: Call, text: string): Promise<void> {
  const file = textOf(call.values, 'output')
  if (file === undefined) {
    call.terminal.writeOut(text)
    return
  }
  const { writeTextFile } = await import('../outside/disk.ts')
  await writeTextFile(resolve(call.terminal.folder, file), text)
  call.terminal.writeError(`wrote ${file}\n`)
}
