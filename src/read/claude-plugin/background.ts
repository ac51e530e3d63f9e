import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { type OwnCommand, ownCommand } from '../mcp/own-command.ts'
import { at, entries, filledText, items, lineOfKey, type Node, texts } from '../node.ts'
import type { LoadedParts } from './load-parts.ts'

/** Language servers that a plugin has started for files of some endings. */
export function readLanguageServers({ nodes }: LoadedParts): OwnCommand[] {
  return nodes.flatMap(({ node, file }) => {
    const servers = at(node, 'lspServers')?.kind === 'map' ? at(node, 'lspServers') : node
    return entries(servers).flatMap(({ key, value }) => readCommand(value, `language server ${key}`, file))
  })
}

/** Commands that run beside a session and tell the model what they print. */
export function readMonitors({ nodes }: LoadedParts): OwnCommand[] {
  return nodes.flatMap(({ node, file }) => {
    const list = at(node, 'monitors')?.kind === 'list' ? at(node, 'monitors') : node
    return items(list).flatMap((item, index) =>
      readCommand(item, `monitor ${filledText(at(item, 'name')) ?? index + 1}`, file),
    )
  })
}

function readCommand(node: Node, name: string, file: SourceFile): OwnCommand[] {
  const command = filledText(at(node, 'command'))
  if (command === undefined) return []
  const more = texts(at(node, 'args')).map(({ text, line }) => ({ text, place: placeIn(file, line) }))
  return [ownCommand('command', name, [{ text: command, place: placeIn(file, lineOfKey(node, 'command')) }, ...more])]
}
