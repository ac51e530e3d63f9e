import { isLocalHost } from '../../catalog/hosts.ts'
import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { readHost } from '../host.ts'
import { at, filledText, flag, lineOfKey } from '../node.ts'
import { isEncrypted } from './endpoints.ts'
import type { FlowNode } from './flow-node.ts'

/** Reads whether what goes to brokers is encrypted, and whether certificates are looked at. */
export function readFlowSettings(nodes: readonly FlowNode[], file: SourceFile): Setting[] {
  return nodes.flatMap(({ node, type, name }): Setting[] => {
    if (type === 'mqtt-broker') {
      const encrypted = isEncrypted(node)
      const broker = filledText(at(node, 'broker')) ?? ''
      const isOpen = !encrypted && !isLocalHost(readHost(broker)?.host ?? broker)
      const place = placeIn(file, lineOfKey(node, 'usetls'))
      return [{ name: `encryption ${name}`, value: String(encrypted), exposure: isOpen ? 1 : 0, weight: 'high', place }]
    }
    if (type !== 'tls-config') return []
    const checked = flag(at(node, 'verifyservercert')) !== false
    const place = placeIn(file, lineOfKey(node, 'verifyservercert'))
    return [
      { name: `certificate-check ${name}`, value: String(checked), exposure: checked ? 0 : 1, weight: 'high', place },
    ]
  })
}
