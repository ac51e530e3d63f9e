import { runCommandLine } from './cli/run-command-line.ts'

/** Runs one command line in this process and leaves its status as the exit status. */
export async function runMain(args: readonly string[], version: string): Promise<void> {
  // A reader that goes away early, such as `| head`, is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
  process.exitCode = await runCommandLine(args, {
    version,
    folder: process.cwd(),
    day: new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
    environment: process.env,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: process.stdout.columns ?? 100,
    progress: process.stderr.isTTY === true,
    writeOut: text => process.stdout.write(text),
    writeError: text => process.stderr.write(text),
  })
}
