// Runs one program to its end without a shell: the installer and the peers both need its output, its status and a word when it is not there.
import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'

/** What a finished program left: its status (null when a signal ended it or it never started) and all it printed. */
export interface Finished {
  readonly status: number | null
  readonly output: string
  readonly started: boolean
}

/** What may be told about a run besides the program and its arguments. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly seconds?: number
  readonly niceness?: number
}

/** Runs a program with an argument array and gathers both its outputs in the order in which they came; it never rejects. */
export function runCommand(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise(settle => {
    const env = { ...process.env, ...options.environment }
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    // Not by spawn's own timeout: its clock goes on when the program is not there, and keeps this process alive until it has run out.
    const clock = setTimeout(() => child.kill('SIGKILL'), (options.seconds ?? 120) * 1000)
    let output = ''
    const gather = (chunk: string) => {
      output += chunk
    }
    const finish = (finished: Finished) => {
      clearTimeout(clock)
      settle(finished)
    }
    child.stdout.setEncoding('utf8').on('data', gather)
    child.stderr.setEncoding('utf8').on('data', gather)
    child.on('error', error => finish({ status: null, output: `${output}${error.message}`, started: false }))
    child.on('close', status => finish({ status, output, started: true }))
    if (options.niceness !== undefined) lower(child.pid, options.niceness)
  })
}

/** Heavy builds give way to whatever else the machine does; a refusal to lower the priority is no reason to fail. */
function lower(identifier: number | undefined, niceness: number): void {
  if (identifier === undefined) return
  try {
    setPriority(identifier, niceness)
  } catch {
    // The program may be over already.
  }
}
