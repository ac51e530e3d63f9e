// The action as a runner starts it: bundled from the sources, or the one that FERRULE_ACTION names, such as dist/action.js.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A built action. */
export interface BuiltAction {
  readonly path: string
  remove(): void
}

/** Builds the action. */
export async function buildAction(): Promise<BuiltAction> {
  const given = process.env.FERRULE_ACTION
  if (given) return { path: resolve(given), remove: () => undefined }
  const outdir = mkdtempSync(join(tmpdir(), 'ferrule-built-'))
  await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: { action: 'src/action.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
    define: { FERRULE_VERSION: '"0.0.0"' },
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    external: ['xmlbuilder2', 'libxmljs2'],
  })
  return { path: join(outdir, 'action.mjs'), remove: () => rmSync(outdir, { recursive: true, force: true }) }
}
