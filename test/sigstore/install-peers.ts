// Installs the real services and clients by name at pinned versions.
import { join, resolve } from 'node:path'
import { type GoProgram, installGoProgram, installPythonProgram } from '../tools/install.ts'

/** Where each installed peer lies; `python` is the interpreter whose environment holds the `sigstore` client. */
export interface Binaries {
  readonly fulcio: string
  readonly rekor: string
  readonly timestampServer: string
  readonly certificateLog: string
  readonly cosign: string
  readonly crane: string
  readonly python: string
}

const goPrograms: Readonly<Record<Exclude<keyof Binaries, 'python'>, GoProgram>> = {
  fulcio: { file: 'fulcio', source: 'github.com/sigstore/fulcio', version: 'v1.8.8' },
  rekor: {
    file: 'rekor-server',
    source: 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix',
    version: 'v2.3.0',
  },
  timestampServer: {
    file: 'timestamp-server',
    source: 'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server',
    version: 'v2.1.3',
  },
  certificateLog: {
    file: 'certificate-log',
    source: 'github.com/transparency-dev/tesseract/cmd/tesseract/posix',
    version: 'v0.1.1',
  },
  crane: { file: 'crane', source: 'github.com/google/go-containerregistry/cmd/crane', version: 'v0.20.6' },
  cosign: { file: 'cosign', source: 'github.com/sigstore/cosign/v3/cmd/cosign', version: 'v3.1.3' },
}
const pythonClient = { package: 'sigstore', version: '4.5.1' }

/** Installs what the cache folder lacks and answers where everything lies, or one sentence that says why it cannot be had. */
export async function installPeers(cache: string): Promise<Binaries | string> {
  const folder = resolve(cache)
  const found: Record<string, string> = {}
  // One after another: a single one of these builds already fills both cores of a small machine.
  for (const [name, program] of Object.entries(goPrograms)) {
    const installed = await installGoProgram(folder, program)
    if ('fault' in installed) return installed.fault
    found[name] = installed.path
  }
  const client = await installPythonProgram(folder, pythonClient)
  if ('fault' in client) return client.fault
  return { ...(found as Omit<Binaries, 'python'>), python: join(client.path, 'python') }
}
