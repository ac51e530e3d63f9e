import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, entries, filledText, type Node } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'
import { resolveImport } from '../script/resolve-import.ts'
import { readScript } from '../script/script.ts'
import { isScript } from '../script/source.ts'

/** The library that every app is built on. */
export const platform = 'zapier-platform-core'

/** Where apps begin when package.json does not say it, or says what is compiled first. */
const usualEntries = ['./index', './src/index', './app/index', './src/app', './App']

/** The file that links a folder to an app, and package.json beside it. */
export function siblingOf(path: string, name: string): string {
  return joinPath(folderOf(path), name)
}

/** Paths of the sources an app may begin with, the likeliest first. */
export function entryPaths(folder: string, manifest: Node | undefined, around: Surroundings): string[] {
  const main = filledText(at(manifest, 'main'))
  const written = main === undefined ? [] : [main.startsWith('.') ? main : `./${main}`]
  const found = [...written, ...usualEntries].map(entry =>
    resolveImport(entry, joinPath(folder, 'package.json'), around),
  )
  return [...new Set(found.filter(path => path !== undefined && isScript(path)))] as string[]
}

/** An app as its first source gives it. */
export interface App {
  readonly root: Node
  readonly entry: SourceFile
}

/** The first source that gives an app; undefined where none does. */
export function findApp(paths: readonly string[], around: Surroundings): App | undefined {
  for (const path of paths) {
    const entry = around.file(path)
    const script = entry === undefined ? undefined : readScript(entry, around)
    for (const name of ['default', 'module.exports']) {
      const root = script?.get(name)
      if (entry !== undefined && root !== undefined && isApp(root)) return { root, entry }
    }
  }
  return undefined
}

const parts: ReadonlySet<string> = new Set([
  'authentication',
  'platformVersion',
  'triggers',
  'creates',
  'searches',
  'resources',
])

function isApp(root: Node): boolean {
  return entries(root).some(({ key }) => parts.has(key))
}

/** Manifest of an app: its package.json; undefined where it could not be read. */
export function manifestOf(file: SourceFile, around: Surroundings): Node | undefined {
  const manifest = around.file(siblingOf(file.path, 'package.json'))
  return manifest === undefined ? undefined : rootOf(manifest)
}

/** Version of the library an app is built on, as written. */
export function platformOf(manifest: Node | undefined): string | undefined {
  return filledText(at(manifest, 'dependencies', platform)) ?? filledText(at(manifest, 'devDependencies', platform))
}
