import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { generatePackageLock } from './generate-lock.ts'

/** What was made. */
export interface GeneratedRepository {
  readonly base: string
  readonly head: string
  /** Paths that differ between the two commits. */
  readonly changed: readonly string[]
}

const workflow = (scope: string) =>
  `on: pull_request\npermissions:\n  contents: ${scope}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n`

/** Makes a repository of many files in packed objects, through git's own fast import, and a second commit as a pull request has it. */
export function generateRepository(
  folder: string,
  size: { readonly files: number; readonly lockfiles: number },
): GeneratedRepository {
  mkdirSync(folder, { recursive: true })
  execFileSync('git', ['-C', folder, 'init', '--quiet', '--initial-branch=main'])
  const lock = generatePackageLock(500)
  const files: [string, string][] = []
  for (let index = 0; index < size.files - size.lockfiles - 5; index++) {
    const kind = index % 10
    const ending = kind === 0 ? 'json' : kind === 1 ? 'yml' : kind === 2 ? 'md' : 'ts'
    files.push([
      `packages/p${index % size.lockfiles}/src/d${index % 37}/f${index}.${ending}`,
      kind === 0 ? `{ "index": ${index} }\n` : `# ${index}\n`,
    ])
  }
  for (let index = 0; index < size.lockfiles; index++)
    files.push([`packages/p${index}/package-lock.json`, lock.replace('"name": "', `"name": "p${index}-`)])
  for (let index = 0; index < 5; index++) files.push([`.github/workflows/w${index}.yml`, workflow('read')])
  const changes: [string, string][] = [
    [
      'packages/p7/package-lock.json',
      lock.replace('"name": "', '"name": "p7-').replace(/"version": "1\./, '"version": "2.'),
    ],
    ['.github/workflows/w1.yml', workflow('write')],
    ['packages/p1/src/d1/f1.yml', '# changed\n'],
    ['packages/p3/src/d3/f3.ts', '# changed\n'],
  ]
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], {
    input: stream(files, changes),
    stdio: ['pipe', 'ignore', 'inherit'],
    maxBuffer: 1 << 29,
  })
  const id = (revision: string) =>
    execFileSync('git', ['-C', folder, 'rev-parse', revision], { encoding: 'utf8' }).trim()
  return { base: id('main~1'), head: id('main'), changed: changes.map(([path]) => path) }
}

function stream(
  files: readonly (readonly [string, string])[],
  changes: readonly (readonly [string, string])[],
): string {
  return commit('first', files) + commit('second', changes)
}

function commit(subject: string, files: readonly (readonly [string, string])[]): string {
  const parts = [
    `commit refs/heads/main\ncommitter Story <story@example.com> 1767603600 +0000\ndata ${subject.length}\n${subject}\n`,
  ]
  for (const [path, text] of files) parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  return parts.join('')
}
