import type { Command } from './command.ts'

/** The page of `ferrule --help`. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => command.name.length))
  return [
    'Ferrule knows what a release can reach, and shows what a change adds to it.',
    '',
    'Usage: ferrule [-C DIR] VERB [options]',
    '',
    ...commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'A SOURCE is a git revision (main, v1.2.0, a commit), or a path that begins with ./, ../ or /:',
    'a folder, or a CycloneDX JSON file. Without one it is the working tree. Nothing of it is ever run.',
    '',
    '  -C DIR      works on the repository in DIR',
    '  --help      shows this, or the help of a verb',
    '  --version   shows the version',
    '',
    'Exit status: 0 done and fine; 1 done, and the answer is no; 2 the job could not be done;',
    '3 nothing was there to verify; 4 a service that was needed could not be reached.',
    '',
  ].join('\n')
}

/** The page of `ferrule VERB --help`. */
export function helpOf(command: Command): string {
  const named = command.options.map(
    option => [`--${option.name}${option.value === null ? '' : ` ${option.value}`}`, option.description] as const,
  )
  const width = Math.max(...named.map(([name]) => name.length))
  return [
    `Usage: ferrule ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`,
    '',
    command.description,
    '',
    ...named.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`),
    '',
    ...(command.examples.length === 0 ? [] : ['Examples:', ...command.examples.map(example => `  ${example}`), '']),
  ].join('\n')
}
