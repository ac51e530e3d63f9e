// Measures what the aims name, in one run: medians of several starts, and their ratio to the bare work. `npm run bench`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateConnectors } from './generate-connectors.ts'
import { generatePackageLock } from './generate-lock.ts'
import { generateRepository } from './generate-repository.ts'
import { interleave, peakMemory, report, run } from './measure.ts'
import { measureVerify } from './measure-verify.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ferrule-bench-'))

try {
  process.stdout.write(`Node.js ${process.versions.node}, ${process.platform}, medians of several runs\n\n`)
  measureStart()
  measureReview()
  measureLockfile()
  measureGrowth()
  measureConnectors()
  await measureVerify(cli, folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureStart(): void {
  const [bare, version] = interleave(25, [
    () => run(process.execPath, ['-e', '0']),
    () => run(process.execPath, [cli, '--version']),
  ])
  report('start: cli.js --version against bare node', version, bare, 1.5)
}

function measureReview(): void {
  const repository = join(folder, 'repository')
  const { base, head, changed } = generateRepository(repository, { files: 50_000, lockfiles: 100 })
  const ids = join(folder, 'ids')
  writeFileSync(ids, changed.map(path => `${base}:${path}\n${head}:${path}\n`).join(''))
  const [git, review] = interleave(9, [
    () => {
      run('git', ['-C', repository, 'ls-tree', '-r', '-z', '--full-tree', base])
      run('git', ['-C', repository, 'ls-tree', '-r', '-z', '--full-tree', head])
      execFileSync('git', ['-C', repository, 'cat-file', '--batch'], {
        input: changed.map(path => `${base}:${path}\n${head}:${path}\n`).join(''),
        maxBuffer: 1 << 28,
      })
    },
    () => run(process.execPath, [cli, '-C', repository, 'review', '--base', base, '--head', head, '--json'], [0, 1]),
  ])
  report('review of two commits, 50,000 files and 100 lockfiles, against the git commands alone', review, git, 2)
}

function measureLockfile(): void {
  const project = join(folder, 'project')
  const lock = writeLock(project, 20_000)
  const [parse, inventory] = interleave(9, [
    () => run(process.execPath, ['-e', `JSON.parse(require('fs').readFileSync(${JSON.stringify(lock)}, 'utf8'))`]),
    () => run(process.execPath, [cli, 'inventory', '--of', project, '--output', '/dev/null']),
  ])
  report('inventory of a lockfile of 20,000 packages against start-up and JSON.parse of it', inventory, parse, 2.5)
  const memory = peakMemory([cli, 'inventory', '--of', project, '--output', '/dev/null'])
  process.stdout.write(`  memory at its peak: ${(memory / 1024).toFixed(0)} MB (aim: below 200 MB)\n\n`)
}

function measureGrowth(): void {
  const sizes = [5_000, 10_000, 20_000, 40_000]
  const projects = sizes.map(size => {
    const project = join(folder, `growth-${size}`)
    writeLock(project, size)
    return project
  })
  const [bare = 0, ...times] = interleave(5, [
    () => run(process.execPath, ['-e', '0']),
    ...projects.map(
      project => () => run(process.execPath, [cli, 'inventory', '--of', project, '--output', '/dev/null']),
    ),
  ])
  process.stdout.write('growth of an inventory with the packages of a lockfile (aim: linear)\n')
  sizes.forEach((size, index) => {
    const net = (times[index] ?? 0) - bare
    process.stdout.write(
      `  ${String(size).padStart(6)} packages: ${(times[index] ?? 0).toFixed(0)} ms, ${((net / size) * 1000).toFixed(2)} µs a package above bare node\n`,
    )
  })
}

function measureConnectors(): void {
  const sizes = [5_000, 10_000, 20_000]
  const trees = sizes.map(size => {
    const tree = join(folder, `connectors-${size}`)
    generateConnectors(tree, size)
    return tree
  })
  const inventory = (tree: string) => [cli, 'inventory', '--of', tree, '--output', '/dev/null']
  const times = interleave(
    3,
    trees.map(tree => () => run(process.execPath, inventory(tree))),
  )
  process.stdout.write(
    'inventory of a tree of connector files of every format (aim for 10,000: below 3 s and 300 MB, linear)\n',
  )
  sizes.forEach((size, index) => {
    const time = times[index] ?? Number.NaN
    const memory = peakMemory(inventory(trees[index] ?? '')) / 1024
    const said = `${time.toFixed(0)} ms, ${((time / size) * 1000).toFixed(0)} µs a file, ${memory.toFixed(0)} MB at its peak`
    const reached = time < 3_000 && memory < 300 ? 'reached' : 'NOT reached'
    process.stdout.write(`  ${String(size).padStart(6)} files: ${said}${size === 10_000 ? ` ${reached}` : ''}\n`)
  })
}

function writeLock(project: string, packages: number): string {
  execFileSync('mkdir', ['-p', project])
  const lock = join(project, 'package-lock.json')
  writeFileSync(lock, generatePackageLock(packages))
  return lock
}
