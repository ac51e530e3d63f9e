import { compareText } from '../../model/order.ts'
import { at, entries, filledText, items, lineOfKey, type Node, texts } from '../node.ts'

/** One topic of the shop that Shopify tells the app of, and where it sends that. */
export interface Subscription {
  readonly topic: string
  readonly line: number
  /** True for the topics by which the law lets people ask for their data, or have it deleted. */
  readonly compliance: boolean
  /** What narrows it, `key: a, b; key: c`; null where nothing does. */
  readonly filter: string | null
  /** An address, a path of the app, a topic of a cloud; null where none is given. */
  readonly uri: { readonly text: string; readonly line: number } | null
}

/** Keys of the older table of compliance webhooks, and the topics they are for. */
const complianceKeys: ReadonlyMap<string, string> = new Map([
  ['customer_data_request_url', 'customers/data_request'],
  ['customer_deletion_url', 'customers/redact'],
  ['shop_deletion_url', 'shop/redact'],
])

/** The topics that every app in the store has to listen to. */
export const complianceTopics: readonly string[] = [...complianceKeys.values()]

/** Reads the subscriptions of an app, a topic each. */
export function readSubscriptions(root: Node): Subscription[] {
  const webhooks = at(root, 'webhooks')
  const older = entries(at(webhooks, 'privacy_compliance')).flatMap(({ key, line, value }) => {
    const topic = complianceKeys.get(key)
    const uri = uriOf(value)
    return topic === undefined || uri === null ? [] : [{ topic, line, compliance: true, filter: null, uri }]
  })
  return [...items(at(webhooks, 'subscriptions')).flatMap(readTopics), ...older]
}

function readTopics(node: Node): Subscription[] {
  const uri = uriOf(at(node, 'uri'))
  const listed = (key: string, compliance: boolean) =>
    texts(at(node, key)).map(({ text, line }) => ({
      topic: text,
      line,
      compliance,
      filter: compliance ? null : filterOf(node),
      uri,
    }))
  return [...listed('topics', false), ...listed('compliance_topics', true)]
}

function uriOf(node: Node | undefined): Subscription['uri'] {
  const text = filledText(node)
  return text === undefined || node === undefined ? null : { text, line: node.line }
}

/** A condition on what happened, and a list of the fields that are told of it. */
function filterOf(node: Node): string | null {
  const condition = filledText(at(node, 'filter'))
  const fields = texts(at(node, 'include_fields')).map(field => field.text)
  const parts = [
    ...(condition === undefined ? [] : [`filter: ${condition}`]),
    ...(fields.length === 0 ? [] : [`fields: ${[...new Set(fields)].sort(compareText).join(', ')}`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** Line of the subscriptions, for what is said of all of them. */
export function lineOfSubscriptions(root: Node): number {
  return lineOfKey(root, 'webhooks')
}
