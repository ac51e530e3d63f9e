import { runCommandLine } from '../../src/cli/run-command-line.ts'

/** What a command line left behind. */
export interface Recording {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** What a story may set of the terminal. */
export interface Place {
  readonly folder?: string
  readonly color?: boolean
  readonly progress?: boolean
  readonly environment?: Readonly<Record<string, string>>
  /** This moment, where services have clocks of their own. */
  readonly now?: string
}

/** Runs a command line in a terminal that records both streams. The folder is told as FOLDER. */
export async function run(args: readonly string[], place: Place = {}): Promise<Recording> {
  const { folder = '/', color = false, progress = false, environment = {} } = place
  const { now = '2026-01-05T09:00:00Z' } = place
  let out = ''
  let error = ''
  const status = await runCommandLine(args, {
    version: '0.0.0',
    folder,
    day: '2026-01-05',
    now: () => now,
    environment,
    color,
    width: 100,
    progress,
    writeOut: text => {
      out += text
    },
    writeError: text => {
      error += text
    },
  })
  return { status, out, error: folder === '/' ? error : error.replaceAll(folder, 'FOLDER') }
}
