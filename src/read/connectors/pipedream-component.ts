import type { ConnectorFormat, Surroundings } from '../format.ts'
import { at, filledText, has, type Node } from '../node.ts'
import { folderOf } from '../path.ts'
import { isAppFile, readApp, readComponent } from '../pipedream/component.ts'
import { importedPaths, readScript } from '../script/script.ts'
import { isScript } from '../script/source.ts'

/** What a source of one looks like; folders of these names are full of other things. */
const pattern = /\btype\s*:\s*["'`](?:app|action|source)["'`]|["'`]\$\.(?:interface|service)\.|["']@pipedream\//

/** Components of Pipedream: apps with their account and hosts, sources with what starts them, actions with what they say of themselves. */
export const pipedreamComponent: ConnectorFormat = {
  name: 'pipedream-component',
  title: 'Pipedream component',
  specification: 'https://pipedream.com/docs/components/contributing/api',
  names: [],
  content: {
    // What they have in common is claimed so that a change of it brings along the app above it.
    names: [
      '**/*.app.{mjs,mts,js,ts}',
      '**/{actions,sources,common}/**/*.{mjs,mts}',
      '**/components/*/{actions,sources,common}/**/*.{js,ts}',
    ],
    pattern,
  },
  related(file, around) {
    if (!isScript(file.path)) return []
    return pattern.test(file.text) || isBelowApp(file.path, around) ? importedPaths(file, around) : []
  },
  read(file, around) {
    if (/(?:^|\/)node_modules\//.test(file.path)) return null
    const script = readScript(file, around)
    const root = script?.get('default') ?? script?.get('module.exports')
    if (root === undefined) return null
    const app = filledText(at(root, 'app'))
    const reader =
      filledText(at(root, 'type')) === 'app' && app !== undefined && !isOpen(app)
        ? readApp(root, app, file, around)
        : isComponent(root)
          ? readComponent(root, filledText(at(root, 'key')) ?? file.path, file, around)
          : undefined
    return reader === undefined ? null : { connectors: [reader.connector], gaps: reader.gaps }
  },
}

/** A component has a key and a version; the first of them said no type, and those were sources. */
function isComponent(root: Node): boolean {
  const [key, type] = [filledText(at(root, 'key')), filledText(at(root, 'type'))]
  if (key === undefined || isOpen(key) || !has(root, 'version')) return false
  if (type === 'action' || type === 'source') return true
  return type === undefined && has(root, 'run') && (has(root, 'dedupe') || has(root, 'hooks') || has(root, 'props'))
}

function isOpen(text: string): boolean {
  return text.includes('${')
}

/** Components stand in folders below the one of their app. */
function isBelowApp(path: string, around: Surroundings): boolean {
  let folder = folderOf(path)
  for (let step = 0; step < 5; step++) {
    if (around.list(folder).some(isAppFile)) return true
    if (folder === '') return false
    folder = folderOf(folder)
  }
  return false
}
