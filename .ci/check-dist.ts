// Builds twice into temporary folders and compares both with each other and with the committed dist.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ferrule-dist-'))
try {
  const built = ['first', 'second'].map(name => {
    const outdir = join(folder, name)
    execFileSync(process.execPath, [join(root, '.ci/build.ts'), outdir], { cwd: root, stdio: 'inherit' })
    return readAll(outdir)
  })
  const [first = new Map(), second = new Map()] = built
  const faults = [
    ...differences(first, second).map(path => `two builds differ in ${path}`),
    ...differences(first, readAll(join(root, 'dist'))).map(
      path => `dist/${path} is not what the sources give: run npm run build and commit it`,
    ),
  ]
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  else process.stdout.write(`dist is what the sources give (${first.size} files).\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function readAll(from: string): Map<string, string> {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    paths.map(entry => [
      join(entry.parentPath, entry.name).slice(from.length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  )
}

function differences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter(path => left.get(path) !== right.get(path)).sort()
}
