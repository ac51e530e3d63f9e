// Writes what is made from the folders of formats and rules, so that adding one touches nothing else.
// `node .ci/generate.ts` writes, `node .ci/generate.ts --check` fails where something is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ConnectorFormat } from '../src/read/format.ts'

const check = process.argv.includes('--check')
const root = new URL('../', import.meta.url)
let stale = 0

write('src/read/connector-formats.ts', await formatTable())
write(
  'src/read/lockfile-formats.ts',
  listing('src/read', 'lockfiles', 'LockfileFormat', 'lockfileFormats', './format.ts'),
)
write('src/judge/rules.ts', listing('src/judge', 'rules', 'Rule', 'rules', './rule.ts'))
// The pages import the lists written above, so they are loaded only now.
const pages = await import('./pages.ts')
write('docs/formats.md', pages.formatsPage())
write('docs/rules.md', pages.rulesPage())
write('docs/policy.schema.json', pages.schemaPage())
write('docs/action.md', pages.actionPage(root))
write('README.md', pages.readmePage(root))

if (stale > 0) process.exit(1)

/** What tells the files of each format, with its reader behind an import, so that a run loads the readers it needs. */
async function formatTable(): Promise<string> {
  const files = filesOf('src/read/connectors')
  const entries = await Promise.all(
    files.map(async file => {
      const module = (await import(`../src/read/connectors/${file}`)) as Record<string, ConnectorFormat>
      const format = module[camel(file)]
      if (format === undefined) throw new Error(`${file} does not export ${camel(file)}.`)
      return tableEntry(file, format)
    }),
  )
  return [
    "import type { KnownFormat } from './format.ts'",
    '',
    '/** What tells the files of every format of `connectors/`, made by .ci/generate.ts. */',
    'export const connectorFormats: readonly KnownFormat[] = [',
    ...entries,
    ']',
    '',
  ].join('\n')
}

function tableEntry(file: string, format: ConnectorFormat): string {
  const { name, names, content, together, gathers, roots } = format
  const told = { name, names, together, gathers, roots }
  const lines = Object.entries(told).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${say(value)},`],
  )
  const text =
    content === undefined ? [] : [`    content: { names: ${say(content.names)}, pattern: ${content.pattern} },`]
  const load = `    load: () => import('./connectors/${file}').then(reader => reader.${camel(file)}),`
  return ['  {', ...lines, ...text, load, '  },'].join('\n')
}

function say(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(say).join(', ')}]`
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
}

function filesOf(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter(file => file.endsWith('.ts'))
    .sort()
}

function listing(room: string, folder: string, type: string, name: string, typeFrom: string): string {
  const files = filesOf(`${room}/${folder}`)
  const imports = files.map(file => `import { ${camel(file)} } from './${folder}/${file}'`)
  const many = files.map(file => `  ${camel(file)},`)
  return [
    ...imports,
    `import type { ${type} } from '${typeFrom}'`,
    '',
    `/** Every file of \`${folder}/\`, made by .ci/generate.ts. */`,
    `export const ${name}: readonly ${type}[] = [`,
    ...many,
    ']',
    '',
  ].join('\n')
}

function camel(file: string): string {
  return file.replace(/\.ts$/, '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function write(path: string, content: string): void {
  const url = new URL(path, root)
  let before = ''
  try {
    before = readFileSync(url, 'utf8')
  } catch {
    // Not there yet: it is written below.
  }
  if (before === content) return
  if (check) {
    process.stderr.write(`${path} is stale: run npm run generate.\n`)
    stale++
  } else {
    writeFileSync(url, content)
    process.stderr.write(`wrote ${path}\n`)
  }
}
