import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import type { Node } from '../node.ts'
import type { Property } from './properties.ts'
import { beansOf, readUris } from './uris.ts'

/** Components whose address begins with a host; that of most others names a queue, a table or a route. */
const network =
  /^(?:(?:netty|netty-http|vertx-http|vertx-websocket|mina|jetty|undertow|ahc|ahc-ws|websocket):)?(https?|wss?|ftps?|sftp|scp|smtps?|imaps?|pop3s?|ldaps?|tcp|udp|ssl|mqtts?|amqps?):(?:\/\/)?([^/?#\s]+)/i

/** A database: `jdbc:postgresql://host:5432/name`. */
const database = /^jdbc:(?:[a-z0-9]+:)?([a-z0-9+-]+):\/\/([^/?#;,\s]+)/i

/** An address that is only known when the kamelet is used. */
const open = /^(?:\{\{([^{}]*)\}\}|\$\{[^{}]*\})(?=$|[/?])/

/** No address is longer. */
const longest = 2_000

/** Hosts a kamelet talks to; where the user gives the host and the file has a default for it, that one as well. */
export function readEndpoints(root: Node, properties: readonly Property[], file: SourceFile): Endpoint[] {
  const beans = beansOf(root)
  const defaults = new Map(properties.flatMap(({ name, default: value }) => (value === null ? [] : [[name, value]])))
  const { uris, addresses } = readUris(root)
  return distinctEndpoints(
    [...uris, ...addresses].flatMap(({ text, line }) => {
      const address = text.slice(0, longest)
      const filled = hostIn(fillIn(address, defaults), beans)
      // Half a host is none: what stays open is told once, as it is written.
      const found = [hostIn(address, beans), /[{}]/.test(filled ?? '') ? undefined : filled]
      return found.map(host => (host === undefined ? undefined : draftEndpoint(host, 'api', placeIn(file, line))))
    }),
  )
}

/** The address with what the file gives where the user gives nothing. */
function fillIn(address: string, defaults: ReadonlyMap<string, string>): string {
  return address.replace(/\{\{([^{}]*)\}\}/g, (placeholder, name: string) => defaults.get(name.trim()) ?? placeholder)
}

function hostIn(address: string, beans: ReadonlySet<string>): string | undefined {
  const [, scheme, authority] = network.exec(address) ?? database.exec(address) ?? []
  if (scheme !== undefined && authority !== undefined) return `${scheme}://${authority.replace(/^.*@/, '')}`
  const placeholder = open.exec(address)
  // The name of a bean stands for a component.
  if (placeholder === null || beans.has(placeholder[1]?.trim() ?? '')) return undefined
  return placeholder[0]
}
