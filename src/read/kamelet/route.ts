import type { Code, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { entries, filledText, items, type Node } from '../node.ts'
import { componentOf, readUris, templateOf } from './uris.ts'

const schedules: ReadonlySet<string> = new Set(['cron', 'quartz', 'scheduler', 'timer'])

/** Components that open an address others call when a route begins with them. */
const servers: ReadonlySet<string> = new Set([
  'jetty',
  'netty-http',
  'platform-http',
  'rest',
  'servlet',
  'undertow',
  'vertx-websocket',
  'webhook',
])

/** What starts the route; whoever uses a sink or an action starts it by that. */
export function readTriggers(root: Node, file: SourceFile): Trigger[] {
  const triggers = new Map<string, Trigger>()
  for (const { text, line, from } of readUris(root).uris) {
    const component = componentOf(text) ?? /^\{\{[^{}]*\}\}/.exec(text)?.[0]
    if (!from || component === undefined || component === 'kamelet') continue
    const kind = schedules.has(component) ? 'schedule' : servers.has(component) ? 'route' : 'event'
    const path = text
      .slice(component.length + 1)
      .replace(/[?#][\s\S]*$/, '')
      .replace(/^\/*/, '/')
    const event = kind === 'route' ? `${component} ${path}` : component
    const place = placeIn(file, line)
    if (!triggers.has(event))
      triggers.set(event, { event, kind, filter: null, authenticated: null, untrusted: false, place })
  }
  return [...triggers.values()]
}

/** Languages that can do more than choose a value. */
const languages: ReadonlySet<string> = new Set(['groovy', 'java', 'joor', 'js', 'mvel', 'ognl', 'python'])

/** Code in the steps of a route, and commands it runs on the machine. */
export function readCode(root: Node, file: SourceFile): Code[] {
  const counts = new Map<string, number>()
  const draft = (kind: Code['kind'], name: string, text: string, line: number): Code => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const named = count === 1 ? name : `${name} ${count}`
    return { kind, name: named, digest: digestText(text), untrusted: false, place: placeIn(file, line) }
  }
  const commands = readUris(root).uris.filter(uri => componentOf(uri.text) === 'exec')
  return [
    ...commands.map(({ text, line }) => draft('command', 'exec', text, line)),
    ...scriptsWithin(templateOf(root)).map(({ language, text, line }) => draft('script', language, text, line)),
  ]
}

interface Script {
  readonly language: string
  readonly text: string
  readonly line: number
}

function scriptsWithin(node: Node | undefined): Script[] {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      const text = filledText(value)
      if (text !== undefined && languages.has(key)) return [{ language: key, text, line }]
      const inner = languages.has(key)
        ? filledText(entries(value).find(entry => entry.key === 'expression')?.value)
        : undefined
      return inner === undefined ? scriptsWithin(value) : [{ language: key, text: inner, line }]
    }),
    ...items(node).flatMap(scriptsWithin),
  ]
}
