const words = ['orchard', 'harbour', 'lantern', 'meadow', 'anvil', 'copper', 'thimble', 'quarry', 'willow', 'beacon']
const scopes = ['@grove', '@quay', '@tallow', '@ember']
const licenses = ['MIT', 'MIT', 'MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '(MIT OR CC0-1.0)']
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

interface Made {
  readonly name: string
  readonly version: string
  readonly dependencies: Record<string, string>
}

/**
 * A package-lock.json (version 3) of that many packages, always the same text: four dependencies each, a quarter scoped, an eighth
 * installed again at another version inside a package that asks for it, two fifths only for development.
 */
export function generatePackageLock(packages: number): string {
  const next = randomNumbers(7)
  const nested = Math.floor(packages / 8)
  const top = packages - nested
  const made = Array.from({ length: top }, (_, index) => makePackage(index, next))
  const entries = new Map<string, object>()
  const root: Record<string, string> = {}
  for (const [index, item] of made.entries()) {
    // Every package is asked for by an earlier one or by the project, so that nothing hangs loose.
    for (let count = 0; count < 4; count++) addDependency(item, made[next(top)])
    if (index % 50 === 0) root[item.name] = `^${item.version}`
    else addDependency(made[next(index)] ?? item, item)
    entries.set(`node_modules/${item.name}`, entryOf(item, next))
  }
  for (let count = 0; count < nested; count++) {
    const parent = made[(count * 7) % top]
    const child = Object.keys(parent?.dependencies ?? {})[0] ?? made[0]?.name ?? ''
    const version = `${1 + next(9)}.${next(30)}.${count}`
    const dependencies: Record<string, string> = {}
    for (let edge = 0; edge < 4; edge++) dependencies[made[next(top)]?.name ?? ''] = '*'
    const path = `node_modules/${parent?.name}/node_modules/${child}`
    entries.set(entries.has(path) ? `${path}/node_modules/${made[next(top)]?.name}` : path, {
      ...entryOf({ name: child, version, dependencies }, next),
    })
  }
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1))
  const project = { name: 'harvest', version: '1.0.0', license: 'MIT', dependencies: root }
  const lock = {
    name: 'harvest',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': project, ...Object.fromEntries(sorted) },
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}

/** A pnpm-lock.yaml (version 9) of the same size and shape, where every tenth package stands there in two variants for its peers. */
export function generatePnpmLock(packages: number): string {
  const next = randomNumbers(11)
  const made = Array.from({ length: packages }, (_, index) => makePackage(index, next))
  const importer: string[] = []
  const infos: string[] = []
  const snapshots: string[] = []
  const variants = made.map((_, index) => (index % 10 === 3 ? ['(peer@1.0.0)', '(peer@2.0.0)'] : ['']))
  for (const [index, item] of made.entries()) {
    const key = `${item.name}@${item.version}`
    if (index % 50 === 0)
      importer.push(
        `      ${quote(item.name)}:`,
        `        specifier: ^${item.version}`,
        `        version: ${item.version}${variants[index]?.[0]}`,
      )
    infos.push(`  ${quote(key)}:`, `    resolution: {integrity: ${integrity(next)}}`, "    engines: {node: '>=18'}", '')
    for (const variant of variants[index] ?? []) {
      snapshots.push(`  ${quote(key + variant)}:`, '    dependencies:')
      const targets = new Set([index + 1, ...Array.from({ length: 3 }, () => next(packages))].map(at => at % packages))
      for (const at of targets)
        snapshots.push(`      ${quote(made[at]?.name ?? '')}: ${made[at]?.version}${variants[at]?.[0]}`)
      snapshots.push('')
    }
  }
  return [
    "lockfileVersion: '9.0'",
    '',
    'settings:',
    '  autoInstallPeers: true',
    '  excludeLinksFromLockfile: false',
    '',
    'importers:',
    '',
    '  .:',
    '    dependencies:',
    ...importer,
    '',
    'packages:',
    '',
    ...infos,
    'snapshots:',
    '',
    ...snapshots,
  ].join('\n')
}

function quote(key: string): string {
  return key.startsWith('@') ? `'${key}'` : key
}

function integrity(next: (below: number) => number): string {
  return `sha512-${Array.from({ length: 86 }, () => base64[next(64)]).join('')}==`
}

function makePackage(index: number, next: (below: number) => number): Made {
  const word = `${words[index % words.length]}-${words[next(words.length)]}-${index}`
  const scope = index % 4 === 0 ? `${scopes[next(scopes.length)]}/` : ''
  return { name: `${scope}${word}`, version: `${next(20)}.${next(40)}.${next(40)}`, dependencies: {} }
}

function addDependency(from: Made, to: Made | undefined): void {
  if (to === undefined || to === from || Object.keys(from.dependencies).length >= 4) return
  from.dependencies[to.name] = `^${to.version}`
}

function entryOf(item: Made, next: (below: number) => number): object {
  const base = item.name.slice(item.name.lastIndexOf('/') + 1)
  return {
    version: item.version,
    resolved: `https://registry.example/${item.name}/-/${base}-${item.version}.tgz`,
    integrity: integrity(next),
    ...(next(5) < 2 ? { dev: true } : {}),
    license: licenses[next(licenses.length)],
    dependencies: item.dependencies,
  }
}

/** The linear congruential generator of Numerical Recipes: the same numbers on every machine. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
