import { type ChildProcess, spawn } from 'node:child_process'
import { FerruleError } from '../model/errors.ts'

/** Output of one git command. */
export interface GitOutput {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Settings for every call: no hooks, no file system monitor, no pager, no prompt, no replaced objects, one language. A repository that is
 * looked at must not run anything, and must look the same on every machine.
 */
const safe = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.ext.allow=never',
]

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
    ...extra,
  }
}

/** Starts git in a folder; arguments are passed as they are, never through a shell. */
export function startGit(
  folder: string,
  args: readonly string[],
  extra?: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn('git', ['-C', folder, ...safe, ...args], {
    env: environment(extra),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/** Runs git to its end; a status other than 0 is an answer, a git that cannot be started is an error. */
export function runGit(
  folder: string,
  args: readonly string[],
  extra?: Readonly<Record<string, string>>,
): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = startGit(folder, args, extra)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', cause => reject(gitMissing(cause)))
    child.on('close', status =>
      resolve({
        status: status ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8').trim(),
      }),
    )
    child.stdin?.end()
  })
}

/** Error for a git that cannot be started. */
export function gitMissing(cause: unknown): FerruleError {
  return new FerruleError('git-missing', 'git could not be started. Install git and make sure it is on the PATH.', {
    cause,
  })
}
