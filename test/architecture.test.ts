import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

// The table of docs/architecture.md: what each room may import, its own files aside.
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalog: ['model', 'tldts'],
  read: [
    'model',
    'catalog',
    '@babel/parser',
    'ajv',
    'js-yaml',
    'jsonc-parser',
    'packageurl-js',
    'picomatch',
    'semver',
    'sax',
    'semver',
    'smol-toml',
    'node:crypto',
  ],
  compare: ['model', 'catalog', 'semver'],
  judge: ['model', 'catalog', 'node:crypto'],
  report: ['model', 'catalog'],
  prove: ['model', '@cyclonedx/cyclonedx-library', 'packageurl-js', 'node:crypto'],
  outside: [
    'model',
    'node:*',
    '@actions/core',
    '@actions/github',
    'octokit',
    '@sigstore/bundle',
    '@sigstore/core',
    '@sigstore/protobuf-specs',
    '@sigstore/sign',
    '@sigstore/tuf',
    '@sigstore/verify',
    '@noble/curves',
    'jose',
    'picomatch',
    'semver',
  ],
  verbs: ['model', 'catalog', 'read', 'compare', 'judge', 'report', 'prove', 'outside'],
  cli: ['model', 'report', 'verbs', 'outside', 'node:*'],
}

// Doors: what a user, a runner or a program enters by.
const doors: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['main.ts'],
  'main.ts': ['cli'],
  'action.ts': ['model', 'report', 'verbs', 'outside', '@actions/core', 'node:*'],
  'index.ts': ['model', 'compare', 'verbs'],
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** What a file imports: names of rooms, doors and packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [
    ...text.matchAll(
      /(?:^|\s)(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(match => match[1] ?? match[2] ?? '')
  return specifiers.map(specifier => {
    if (!specifier.startsWith('.'))
      return specifier.startsWith('node:')
        ? specifier
        : specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/')
    return relative(source, join(dirname(file), specifier)).split(/[\\/]/)[0] ?? ''
  })
}

function allows(allowed: readonly string[], imported: string): boolean {
  return allowed.includes(imported) || (imported.startsWith('node:') && allowed.includes('node:*'))
}

describe.each(Object.entries(rooms))('room %s', (room, allowed) => {
  it('imports only what its doors lead to', () => {
    const faults = filesIn(join(source, room)).flatMap(file =>
      importsOf(file)
        .filter(imported => imported !== room && !allows(allowed, imported))
        .map(imported => `${relative(source, file)} imports ${imported}`),
    )
    expect(faults).toEqual([])
  })
})

describe('the house', () => {
  it('has no other rooms and doors than the table', () => {
    const entries = readdirSync(source).sort()
    expect(entries).toEqual([...Object.keys(rooms), ...Object.keys(doors)].sort())
  })

  it.each(Object.entries(doors))('lets %s import only what it needs', (door, allowed) => {
    expect(importsOf(join(source, door)).filter(imported => !allows(allowed, imported))).toEqual([])
  })

  it('keeps clock, environment and chance out of the pure rooms', () => {
    const pure = ['model', 'catalog', 'read', 'compare', 'judge', 'report', 'prove']
    const faults = pure.flatMap(room =>
      filesIn(join(source, room)).flatMap(file => {
        const found =
          readFileSync(file, 'utf8').match(
            /\b(Date\.now|new Date\(\)|Math\.random|(?<!\/)process\.[a-z]|localeCompare|toLocale\w+|Intl\.|randomUUID|await |async )/g,
          ) ?? []
        return found.map(word => `${relative(source, file)}: ${word}`)
      }),
    )
    expect(faults).toEqual([])
  })

  it('keeps files small enough to hold in mind', () => {
    const large = filesIn(source)
      .filter(file => readFileSync(file, 'utf8').split('\n').length > 320)
      .map(file => relative(source, file))
    expect(large).toEqual([])
  })
})
