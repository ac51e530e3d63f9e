// Writes what is made from the folders of formats and rules, so that adding one touches nothing else.
// `node .ci/generate.ts` writes, `node .ci/generate.ts --check` fails where something is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const check = process.argv.includes('--check')
const root = new URL('../', import.meta.url)
let stale = 0

write(
  'src/read/connector-formats.ts',
  listing('src/read', 'connectors', 'ConnectorFormat', 'connectorFormats', './format.ts'),
)
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

function listing(room: string, folder: string, type: string, name: string, typeFrom: string): string {
  const files = readdirSync(new URL(`${room}/${folder}/`, root))
    .filter(file => file.endsWith('.ts'))
    .sort()
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
