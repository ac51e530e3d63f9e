// Installs the real services and clients by name from the registries that the environment names, into a cache folder that outlives a run.
// Each file carries its version in its name, so that a new pin installs beside the old one and a warm cache costs nothing.
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { runCommand } from './run-command.ts'

interface GoProgram {
  readonly name: keyof Binaries
  readonly file: string
  readonly source: string
  readonly version: string
}

/** Where each installed peer lies; `python` is the interpreter whose environment holds the `sigstore` client. */
export interface Binaries {
  readonly fulcio: string
  readonly rekor: string
  readonly timestampServer: string
  readonly certificateLog: string
  readonly cosign: string
  readonly python: string
}

const goPrograms: readonly GoProgram[] = [
  { name: 'fulcio', file: 'fulcio', source: 'github.com/sigstore/fulcio', version: 'v1.8.8' },
  {
    name: 'rekor',
    file: 'rekor-server',
    source: 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix',
    version: 'v2.3.0',
  },
  {
    name: 'timestampServer',
    file: 'timestamp-server',
    source: 'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server',
    version: 'v2.1.3',
  },
  {
    name: 'certificateLog',
    file: 'certificate-log',
    source: 'github.com/transparency-dev/tesseract/cmd/tesseract/posix',
    version: 'v0.1.1',
  },
  { name: 'cosign', file: 'cosign', source: 'github.com/sigstore/cosign/v3/cmd/cosign', version: 'v3.1.3' },
]
const pythonClient = { package: 'sigstore', version: '4.5.1' }

/** Installs what the cache folder lacks and answers where everything lies, or one sentence that says why it cannot be had. */
export async function installPeers(cache: string): Promise<Binaries | string> {
  const folder = resolve(cache)
  await mkdir(folder, { recursive: true })
  const [programs, python] = await Promise.all([installGoPrograms(folder), installPythonClient(folder)])
  if (typeof programs === 'string') return programs
  if ('fault' in python) return python.fault
  return { ...programs, python: python.interpreter }
}

/** One after another: a single one of these builds already fills both cores of a small machine. */
async function installGoPrograms(cache: string): Promise<Omit<Binaries, 'python'> | string> {
  const found: Partial<Record<keyof Binaries, string>> = {}
  for (const program of goPrograms) {
    const target = join(cache, `${program.file}-${program.version}`)
    const fault = existsSync(target) ? undefined : await buildGoProgram(program, cache, target)
    if (fault !== undefined) return fault
    found[program.name] = target
  }
  return found as Omit<Binaries, 'python'>
}

async function buildGoProgram(program: GoProgram, cache: string, target: string): Promise<string | undefined> {
  const started = Date.now()
  say(`installing ${program.file} ${program.version} ...`)
  // Two of the programs are called "posix"; each is built in a folder of its own and gets its name by one rename, so that a broken-off build leaves none.
  const staging = join(cache, `building-${program.file}-${process.pid}`)
  const args = ['install', '-trimpath', '-ldflags=-s -w', `${program.source}@${program.version}`]
  const environment = { GOBIN: staging, CGO_ENABLED: '0' }
  const done = await runCommand('go', args, { environment, seconds: 1800, niceness: 10 })
  if (!done.started) return 'Go is not there: the real services cannot be built.'
  if (done.status === 0) await rename(join(staging, basename(program.source)), target)
  await rm(staging, { recursive: true, force: true })
  if (done.status !== 0) return `Go cannot install ${program.source}@${program.version}: ${lastLine(done.output)}`
  say(`installed ${program.file} ${program.version} in ${seconds(started)} s`)
  return undefined
}

async function installPythonClient(cache: string): Promise<{ interpreter: string } | { fault: string }> {
  const folder = join(cache, `${pythonClient.package}-client-${pythonClient.version}`)
  const interpreter = join(folder, 'bin', 'python')
  // The client's own command is written last of all packages: while it is missing, the environment is not whole.
  if (existsSync(join(folder, 'bin', pythonClient.package))) return { interpreter }
  const started = Date.now()
  say(`installing the Python client ${pythonClient.version} ...`)
  const made = await runCommand('python3', ['-m', 'venv', '--clear', folder])
  if (!made.started) return { fault: 'Python is not there: its Sigstore client cannot be installed.' }
  if (made.status !== 0) return { fault: `Python cannot make an environment: ${lastLine(made.output)}` }
  const wanted = `${pythonClient.package}==${pythonClient.version}`
  const done = await runCommand(interpreter, ['-m', 'pip', 'install', '--quiet', wanted], { seconds: 600 })
  if (done.status !== 0) return { fault: `pip cannot install ${wanted}: ${lastLine(done.output)}` }
  say(`installed the Python client ${pythonClient.version} in ${seconds(started)} s`)
  return { interpreter }
}

const say = (line: string) => process.stderr.write(`${line}\n`)
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)
const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? ''

if (import.meta.main) {
  const installed = await installPeers(process.argv[2] ?? 'peers')
  process.stdout.write(`${typeof installed === 'string' ? installed : JSON.stringify(installed, null, 2)}\n`)
  if (typeof installed === 'string') process.exitCode = 1
}
