// Installs programs by name from the registries that the environment names, into a cache folder that outlives a run. Each file carries its
// version in its name, so that a new pin installs beside the old one and a warm cache costs nothing.
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runCommand } from './run-command.ts'

/** A program of the Go module proxy. */
export interface GoProgram {
  /** What it is called in the cache. */
  readonly file: string
  readonly source: string
  readonly version: string
}

/** A program of the Python package index. */
export interface PythonProgram {
  readonly package: string
  readonly version: string
}

/** Where something was installed, or one sentence that says why it cannot be had. */
export type Installed = { readonly path: string } | { readonly fault: string }

/** Builds a Go program unless it is there. */
export async function installGoProgram(cache: string, program: GoProgram): Promise<Installed> {
  const target = join(cache, `${program.file}-${program.version}`)
  if (existsSync(target)) return { path: target }
  const started = Date.now()
  await mkdir(cache, { recursive: true })
  say(`installing ${program.file} ${program.version} ...`)
  // Some programs are called alike; each is built in a folder of its own and gets its name by one rename, so that a broken-off build leaves none.
  const staging = join(cache, `building-${program.file}-${process.pid}`)
  const args = ['install', '-trimpath', '-ldflags=-s -w', `${program.source}@${program.version}`]
  const environment = { GOBIN: staging, CGO_ENABLED: '0' }
  const done = await runCommand('go', args, { environment, seconds: 900, niceness: 10 })
  if (!done.started) return { fault: `Go is not there, so ${program.file} cannot be built.` }
  if (done.status === 0) await rename(join(staging, basename(program.source)), target)
  await rm(staging, { recursive: true, force: true })
  if (done.status !== 0)
    return { fault: `Go cannot install ${program.source}@${program.version}: ${lastLine(done.output)}` }
  say(`installed ${program.file} ${program.version} in ${seconds(started)} s`)
  return { path: target }
}

/** Makes an environment with a Python package unless it is there; the path is the environment's folder of programs. */
export async function installPythonProgram(cache: string, program: PythonProgram): Promise<Installed> {
  const folder = join(cache, `${program.package}-client-${program.version}`)
  const programs = join(folder, 'bin')
  // The package's own command is written last of all: while it is missing, the environment is not whole.
  if (existsSync(join(programs, program.package))) return { path: programs }
  const started = Date.now()
  say(`installing ${program.package} ${program.version} ...`)
  const made = await runCommand('python3', ['-m', 'venv', '--clear', folder])
  if (!made.started) return { fault: `Python is not there, so ${program.package} cannot be installed.` }
  if (made.status !== 0) return { fault: `Python cannot make an environment: ${lastLine(made.output)}` }
  const wanted = `${program.package}==${program.version}`
  const done = await runCommand(join(programs, 'python'), ['-m', 'pip', 'install', '--quiet', wanted], { seconds: 600 })
  if (done.status !== 0) return { fault: `pip cannot install ${wanted}: ${lastLine(done.output)}` }
  say(`installed ${program.package} ${program.version} in ${seconds(started)} s`)
  return { path: programs }
}

const say = (line: string) => process.stderr.write(`${line}\n`)
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)
const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? ''
