import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FerruleError } from '../model/errors.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import type { Command, Terminal } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, overview } from './help.ts'

/** Runs one command line and tells its exit status (see the contract: 0 fine, 1 the answer is no, 2 the job could not be done …). */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (error instanceof FerruleError) {
      terminal.writeError(`ferrule: ${neutralizeLog(error.message)}\n`)
      return error.status
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.writeError(
      `ferrule: this is a fault in Ferrule itself, please report it with this text:\n${neutralizeLog(stack)}\n`,
    )
    return 2
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder, rest } = takeFolder(args, terminal.folder)
  const [verb, ...words] = rest
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    const named = commands.find(command => command.name === words[0])
    if (verb === 'help' && words[0] !== undefined && named === undefined) throw unknownVerb(words[0])
    const text = named === undefined ? overview(commands) : helpOf(named)
    if (verb === undefined) terminal.writeError(text)
    else terminal.writeOut(text)
    return verb === undefined ? 2 : 0
  }
  if (verb === '--version' || verb === '-v') {
    terminal.writeOut(`ferrule ${terminal.version}\n`)
    return 0
  }
  const command = commands.find(candidate => candidate.name === verb)
  if (command === undefined) throw unknownVerb(verb)
  if (words.includes('--help') || words.includes('-h')) {
    terminal.writeOut(helpOf(command))
    return 0
  }
  return command.run({ ...parse(command, words), terminal: { ...terminal, folder } })
}

/** `-C DIR` before the verb, as git has it; several add up. */
function takeFolder(
  args: readonly string[],
  start: string,
): { readonly folder: string; readonly rest: readonly string[] } {
  let folder = start
  let index = 0
  while (args[index] === '-C') {
    const next = args[index + 1]
    if (next === undefined) throw new FerruleError('bad-usage', '-C needs a folder behind it.')
    folder = resolve(folder, next)
    index += 2
  }
  return { folder, rest: args.slice(index) }
}

function parse(command: Command, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        command.options.map(option => [
          option.name,
          {
            type: option.value === null ? ('boolean' as const) : ('string' as const),
            multiple: option.several === true,
          },
        ]),
      ),
      allowPositionals: true,
      strict: true,
    })
    if (positionals.length > command.positionals) {
      throw new FerruleError(
        'bad-usage',
        `ferrule ${command.name} does not take ${JSON.stringify(positionals[command.positionals])}. See ferrule ${command.name} --help.`,
      )
    }
    return { values, positionals }
  } catch (error) {
    if (error instanceof FerruleError || !isUsageError(error)) throw error
    throw new FerruleError(
      'bad-usage',
      `${error.message.split(/\.\s/)[0] ?? error.message}. See ferrule ${command.name} --help.`,
      { cause: error },
    )
  }
}

function isUsageError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  )
}

function unknownVerb(verb: string): FerruleError {
  return new FerruleError(
    'bad-usage',
    `There is no verb ${JSON.stringify(verb)}. Verbs: ${commands.map(command => command.name).join(', ')}. See ferrule --help.`,
  )
}
