// Holds the workflows of this project, and those that it gives away, against actionlint and zizmor: npm run lint:workflows [-- --if-available].
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installGoProgram, installPythonProgram } from '../tools/install.ts'
import { runCommand } from '../tools/run-command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = process.env.FERRULE_PEERS ?? join(root, 'node_modules/.cache/sigstore-peers')
const files = ['.github/workflows', 'workflows'].flatMap(folder =>
  readdirSync(join(root, folder)).map(name => join(root, folder, name)),
)

const actionlint = await installGoProgram(cache, {
  file: 'actionlint',
  source: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: 'v1.7.12',
})
const zizmor = await installPythonProgram(cache, { package: 'zizmor', version: '1.32.0' })
const runs = [
  ['actionlint', actionlint, 'fault' in actionlint ? '' : actionlint.path, ['-no-color', ...files]],
  [
    'zizmor',
    zizmor,
    'fault' in zizmor ? '' : join(zizmor.path, 'zizmor'),
    ['--offline', '--no-progress', '--config', join(root, '.github/zizmor.yml'), ...files, join(root, 'action.yml')],
  ],
] as const

for (const [name, installed, program, args] of runs) {
  if ('fault' in installed) {
    process.stdout.write(`Not run: ${installed.fault}\n`)
    if (!process.argv.includes('--if-available')) process.exitCode = 1
    continue
  }
  const { status, output } = await runCommand(program, args)
  process.stdout.write(status === 0 ? `✓ ${name}: ${files.length} workflows, no findings\n` : `✗ ${name}\n${output}`)
  if (status !== 0) process.exitCode = 1
}
