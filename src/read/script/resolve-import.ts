import { folderOf, resolveWithin } from '../path.ts'

const endings = ['.ts', '.js', '.mjs', '.cjs', '.mts', '.cts', '.json', '/index.ts', '/index.js', '/index.mjs']

/** Path of what a source imports by a relative name; undefined for packages, and for what is not in the tree. */
export function resolveImport(
  specifier: string,
  from: string,
  around: { has(path: string): boolean },
): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(specifier) || specifier.length > 1_000) return undefined
  const path = resolveWithin(folderOf(from), specifier)
  if (path === undefined) return undefined
  // Sources of TypeScript name what they are compiled to.
  const bare = path.replace(/\.([cm]?)js$/, '')
  const written = /\.(?:[cm]?[jt]s|json)$/.test(path) ? [path] : []
  const compiled = bare === path ? [] : [`${bare}.ts`, `${bare}.mts`, `${bare}.cts`]
  return [...written, ...compiled, ...endings.map(ending => path + ending)].find(candidate => around.has(candidate))
}
