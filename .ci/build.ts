// Builds dist: the two doors, what they share in chunks, and the licences of everything inside. The same input gives the same bytes.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const outdir = process.argv[2] ?? join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

// The small door stays a file of its own that loads the rest only when there is something to do.
const keepMainApart: Plugin = {
  name: 'keep-main-apart',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }))
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: true,
  logLevel: 'warning',
  define: { FERRULE_VERSION: JSON.stringify(version) },
} as const

rmSync(outdir, { recursive: true, force: true })
const door = await build({
  ...common,
  entryPoints: { cli: 'src/cli.ts' },
  outdir,
  plugins: [keepMainApart],
  banner: { js: '#!/usr/bin/env node' },
})
const rest = await build({
  ...common,
  entryPoints: { main: 'src/main.ts', action: 'src/action.ts', index: 'src/index.ts' },
  outdir,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages inside ask for Node's own modules with require.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  external: ['xmlbuilder2', 'libxmljs2'],
})

writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
writeFileSync(join(outdir, 'licenses.txt'), licenses([door.metafile, rest.metafile]))

function licenses(metafiles: readonly Metafile[]): string {
  const folders = new Set<string>()
  for (const metafile of metafiles) {
    for (const input of Object.keys(metafile.inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
      if (match?.[1] !== undefined) folders.add(match[1])
    }
  }
  const texts = [...folders].map(folder => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
      license?: string
    }
    const file = readdirSync(join(root, folder))
      .filter(name => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name))
      .sort()
    const text = file
      .map(name =>
        readFileSync(join(root, folder, name), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      )
      .join('\n\n')
    return {
      title: `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`,
      text: text || 'No licence text is shipped with the package.',
    }
  })
  const notice = join(root, 'src/catalog/data/NOTICE.md')
  if (existsSync(notice)) texts.push({ title: 'Data of the catalogue', text: readFileSync(notice, 'utf8').trim() })
  texts.sort((left, right) => (left.title < right.title ? -1 : 1))
  return `${texts.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text}`).join('\n\n\n')}\n`
}
