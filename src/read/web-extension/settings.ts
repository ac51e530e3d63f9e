import { matchesEverySite } from '../../catalog/match-patterns.ts'
import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { readHost } from '../host.ts'
import { at, entries, has, items, lineOfKey, type Node, texts } from '../node.ts'
import { readScriptSources } from './content-security.ts'
import { spellPattern } from './patterns.ts'
import { readUpdateAddresses } from './update-source.ts'

/** Protective settings of an extension with what is in effect, whether it is written or not. */
export function readExtensionSettings(root: Node, file: SourceFile): Setting[] {
  const scripts = readScriptSources(root)
  const updates = readUpdateAddresses(root)
  const updateLine = updates[0]?.line ?? root.line
  const hosts = updates.map(({ text }) => readHost(text)?.host ?? 'unknown')
  return [
    listSetting('content-security-policy', scripts.loose, 'strict', 'high', placeIn(file, scripts.line)),
    listSetting('update-source', hosts, 'store', 'critical', placeIn(file, updateLine)),
    overrides(root, file),
    webAccessible(root, file),
    connectable(root, file),
  ]
}

function listSetting(
  name: string,
  entries: readonly string[],
  none: string,
  weight: Setting['weight'],
  place: Setting['place'],
): Setting {
  const value = sayList(entries) || none
  return { name, value, exposure: entries.length > 0 ? 1 : 0, weight, place }
}

function sayList(entries: readonly string[]): string {
  return [...new Set(entries)].sort(compareText).join(', ')
}

/** What an extension puts in the place of the browser's own: the new tab, the search, the first page. */
function overrides(root: Node, file: SourceFile): Setting {
  const keys = ['chrome_url_overrides', 'chrome_settings_overrides']
  const parts = keys.flatMap(key => entries(at(root, key)).map(entry => entry.key))
  const key = keys.find(each => has(root, each)) ?? ''
  return listSetting('browser-overrides', parts, 'none', 'high', placeIn(file, lineOfKey(root, key)))
}

/** Pages that may load files of an extension, and so tell that it is there. In version 2 every page may load what is listed. */
function webAccessible(root: Node, file: SourceFile): Setting {
  const key = 'web_accessible_resources'
  const who = items(at(root, key)).flatMap(item =>
    item.kind === 'map'
      ? [
          ...texts(at(item, 'matches')).map(({ text }) => sayPage(text)),
          ...texts(at(item, 'extension_ids')).map(({ text }) => (text === '*' ? 'any extension' : `extension ${text}`)),
        ]
      : ['any page'],
  )
  const any = who.includes('any page')
  return {
    name: 'web-accessible-resources',
    value: any ? 'any page' : sayList(who) || 'none',
    exposure: any ? 2 : who.length > 0 ? 1 : 0,
    weight: 'medium',
    place: placeIn(file, lineOfKey(root, key)),
  }
}

function sayPage(pattern: string): string {
  return matchesEverySite(pattern) ? 'any page' : (spellPattern(pattern) ?? pattern)
}

/** Other extensions that may send messages: any, unless the manifest says which. */
function connectable(root: Node, file: SourceFile): Setting {
  const node = at(root, 'externally_connectable')
  const ids = texts(at(node, 'ids')).map(({ text }) => text)
  const any = node === undefined || ids.includes('*')
  return {
    name: 'connectable-extensions',
    value: any ? 'any' : sayList(ids) || 'none',
    exposure: any ? 2 : ids.length > 0 ? 1 : 0,
    weight: 'high',
    place: placeIn(file, lineOfKey(root, 'externally_connectable')),
  }
}
