import semver from 'semver'
import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { pinOf } from '../mcp/package-reference.ts'
import { at, filledText, items, type Node } from '../node.ts'

/** Other plugins that come with a plugin: their hooks and servers run as well. */
export function readPluginDependencies(root: Node, pluginId: string, file: SourceFile): Connector[] {
  const found = items(at(root, 'dependencies')).flatMap(item => {
    const written = filledText(item) ?? filledText(at(item, 'name'))
    if (written === undefined) return []
    const [name = '', marketplace] = splitAt(written)
    const version = filledText(at(item, 'version')) ?? null
    return [
      draftConnector({
        format: 'claude-plugin',
        id: `${pluginId}/plugin ${name}`,
        name,
        role: 'usage',
        version,
        pin: pinOf(version, version !== null && semver.valid(version) !== null),
        publisher: filledText(at(item, 'marketplace')) ?? marketplace ?? null,
        runsCode: true,
        places: [placeIn(file, item.line)],
      }),
    ]
  })
  return [...new Map(found.map(connector => [connector.id, connector])).values()]
}

/** `name@marketplace`. */
function splitAt(text: string): [string, string?] {
  const at = text.indexOf('@', 1)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
