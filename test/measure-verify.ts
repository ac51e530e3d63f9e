// Measures verification: against bare Node.js that hashes the same file, and of very many artifacts of one statement.
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from '../src/cli/run-command-line.ts'
import { startLocalSigstore } from './local-sigstore/local-sigstore.ts'
import { interleave, peakMemory, report, run } from './measure.ts'

const megabyte = 1_000_000
const hashing = `
const hash = require('crypto').createHash('sha256'), file = require('fs').openSync(process.argv[1]), chunk = Buffer.alloc(1 << 20)
for (let read; (read = require('fs').readSync(file, chunk)) > 0; ) hash.update(chunk.subarray(0, read))
console.log(hash.digest('hex'))`

/** Measures `verify` of the built command line in a folder. */
export async function measureVerify(cli: string, folder: string): Promise<void> {
  const place = join(folder, 'verify')
  mkdirSync(place)
  const who = await prepare(place)
  const verify = (artifacts: readonly string[]) => [cli, '-C', place, 'verify', ...artifacts, ...who]
  for (const [size, aim, rounds] of [
    [1, 3, 21],
    [1_000, 1.3, 5],
  ] as const) {
    const [bare, verified] = interleave(rounds, [
      () => run(process.execPath, ['-e', hashing, join(place, `${size}.bin`)]),
      () => run(process.execPath, verify([`${size}.bin`])),
    ])
    report(`verify of one artifact of ${size} MB, offline, against bare node that hashes it`, verified, bare, aim)
  }
  const few = peakMemory(verify(['many/0.bin']))
  const all = Array.from({ length: 1_000 }, (_, index) => `many/${index}.bin`)
  const many = peakMemory(verify([...all, '--bundle', 'many/provenance.sigstore.json']))
  const [time = Number.NaN] = interleave(3, [
    () => run(process.execPath, verify([...all, '--bundle', 'many/provenance.sigstore.json'])),
  ])
  process.stdout.write(
    `verify of 1,000 artifacts of one statement\n  ${time.toFixed(0)} ms (aim: below 5,000), ${(many / 1024).toFixed(0)} MB at its peak, ${(few / 1024).toFixed(0)} MB for one of them (aim: flat)\n`,
  )
}

/** Makes artifacts and signs provenance of them through a local Sigstore; gives the options that name the signer. */
async function prepare(place: string): Promise<readonly string[]> {
  for (const size of [1, 1_000]) writeLarge(join(place, `${size}.bin`), size)
  mkdirSync(join(place, 'many'))
  const sums = Array.from({ length: 1_000 }, (_, index) => {
    const bytes = Buffer.from(`artifact ${index}\n`)
    writeFileSync(join(place, 'many', `${index}.bin`), bytes)
    return `${createHash('sha256').update(bytes).digest('hex')}  ${index}.bin\n`
  })
  writeFileSync(join(place, 'many', 'SHA256SUMS'), sums.join(''))
  const sigstore = await startLocalSigstore({ kind: 'public' })
  try {
    writeFileSync(join(place, 'config.json'), JSON.stringify(sigstore.signingConfig('v1')))
    writeFileSync(join(place, 'root.json'), JSON.stringify(sigstore.trustedRoot))
    const signing = [
      '--evidence',
      'provenance',
      '--signing-config',
      'config.json',
      '--trusted-root',
      'root.json',
      '--issuer',
      sigstore.urls.issuer,
    ]
    for (const what of [
      ['1.bin', '1000.bin'],
      ['--checksums', 'many/SHA256SUMS'],
    ])
      await attest(['attest', ...what, ...signing], place, sigstore.tokenEnvironment())
    return [
      '--repository',
      'orchard/market',
      '--issuer',
      sigstore.urls.issuer,
      '--trusted-root',
      'root.json',
      '--output',
      '/dev/null',
    ]
  } finally {
    await sigstore.close()
  }
}

async function attest(args: readonly string[], folder: string, environment: Record<string, string>): Promise<void> {
  const now = new Date().toISOString()
  const status = await runCommandLine(args, {
    ...{
      version: '0.0.0',
      folder,
      day: now.slice(0, 10),
      now: () => now,
      environment,
      color: false,
      width: 100,
      progress: false,
    },
    writeOut: () => undefined,
    writeError: text => process.stderr.write(text),
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
}

function writeLarge(path: string, megabytes: number): void {
  const chunk = randomBytes(megabyte)
  const file = openSync(path, 'w')
  for (let count = 0; count < megabytes; count++) writeSync(file, chunk)
  closeSync(file)
}
