// Runs the verification cases of sigstore-conformance: npm run conformance -- FOLDER, where FOLDER is that project's test/assets/bundle-verify.
// Each case twice, as the project does: by the file, and by its digest.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FerruleError } from '../../src/model/errors.ts'
import { runClient } from './client.ts'

const beacon =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'
const githubIssuer = 'https://token.actions.githubusercontent.com'

const [named] = process.argv.slice(2)
if (named === undefined || !existsSync(named)) {
  process.stderr.write('Usage: npm run conformance -- FOLDER (test/assets/bundle-verify of sigstore-conformance)\n')
  process.exit(2)
}
const root = resolve(named)
const cases = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()
const wrong: string[] = []
for (const name of cases) {
  for (const kind of ['file', 'digest'] as const) {
    const passed = await verifies(join(root, name), kind)
    if (passed === name.endsWith('_fail')) wrong.push(`${name} by ${kind}: ${passed ? 'accepted' : 'refused'}`)
  }
}
for (const line of wrong) process.stdout.write(`✗ ${line}\n`)
process.stdout.write(`${cases.length * 2 - wrong.length} of ${cases.length * 2} as expected\n`)
process.exitCode = wrong.length === 0 && cases.length > 0 ? 0 : 1

async function verifies(folder: string, kind: 'file' | 'digest'): Promise<boolean> {
  const own = (name: string) => (existsSync(join(folder, name)) ? join(folder, name) : undefined)
  const text = (name: string) => (own(name) === undefined ? undefined : readFileSync(join(folder, name), 'utf8').trim())
  const artifact = own('artifact') ?? join(folder, '..', 'a.txt')
  const digest = `sha256:${createHash('sha256').update(readFileSync(artifact)).digest('hex')}`
  const [key, trustedRoot] = [own('key.pub'), own('trusted_root.json')]
  const who =
    key === undefined
      ? [
          '--certificate-identity',
          text('identity') ?? beacon,
          '--certificate-oidc-issuer',
          text('issuer') ?? githubIssuer,
        ]
      : ['--key', key]
  const args = [
    ...['verify-bundle', '--bundle', join(folder, 'bundle.sigstore.json'), ...who],
    ...(trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot]),
    kind === 'file' ? artifact : digest,
  ]
  try {
    return (await runClient(args, folder)) === 0
  } catch (error) {
    if (error instanceof FerruleError) return false
    throw error
  }
}
