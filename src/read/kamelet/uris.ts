import { at, entries, filledText, items, type Node } from '../node.ts'

/** An address of a component in the template, such as `timer:tick`, with what is set beside it. */
export interface ComponentUri {
  readonly text: string
  readonly line: number
  /** True for the one the route begins with. */
  readonly from: boolean
}

/** Keys that hold an address of a component, or one that a component is told to call. */
const uriKeys: ReadonlySet<string> = new Set(['uri', 'to', 'toD', 'to-d', 'tod', 'from'])
const addressKeys: ReadonlySet<string> = new Set([
  'httpUri',
  'http-uri',
  'url',
  'baseUrl',
  'brokerURL',
  'brokerUrl',
  'endpointUrl',
  'serverUrl',
])

const optionKeys: ReadonlySet<string> = new Set(['beans', 'parameters'])

/** The template of a kamelet; the first ones had a flow in its place. */
export function templateOf(root: Node): Node | undefined {
  return at(root, 'spec', 'template') ?? at(root, 'spec', 'flow')
}

/** Every address in the template. Optional placeholders are written as the others: their sign would end a URL. */
export function readUris(root: Node): { readonly uris: ComponentUri[]; readonly addresses: ComponentUri[] } {
  const uris: ComponentUri[] = []
  const addresses: ComponentUri[] = []
  // What is set for a component or a bean has words of its own: `to` is whom a mail goes to.
  const visit = (node: Node | undefined, part: 'steps' | 'from' | 'options'): void => {
    for (const { key, line, value } of entries(node)) {
      const text = filledText(value)?.replace(/\{\{\?/g, '{{')
      if (text === undefined)
        visit(value, part === 'options' || optionKeys.has(key) ? 'options' : key === 'from' ? key : 'steps')
      else if (addressKeys.has(key)) addresses.push({ text, line, from: false })
      else if (part !== 'options' && uriKeys.has(key))
        uris.push({ text, line, from: key === 'from' || (part === 'from' && key === 'uri') })
    }
    for (const item of items(node)) visit(item, part === 'options' ? part : 'steps')
  }
  visit(templateOf(root), 'steps')
  return { uris, addresses }
}

/** Name of the component an address belongs to: `timer` of `timer:tick`; null where only a placeholder says it. */
export function componentOf(uri: string): string | null {
  return /^([a-z][a-z0-9+.-]*)(?::|$)/i.exec(uri)?.[1]?.toLowerCase() ?? null
}

/** Names of the beans of a template: in an address they stand for a component. */
export function beansOf(root: Node): ReadonlySet<string> {
  const beans = at(templateOf(root), 'beans')
  const named = items(beans).map(bean => filledText(at(bean, 'name')))
  return new Set([...named, ...entries(beans).map(bean => bean.key)].filter(name => name !== undefined))
}
