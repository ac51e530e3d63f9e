import type { Matcher } from './lifecycle-rows.ts'

/** How each kind compares that does not simply ask for the same text. */
const comparisons: ReadonlyMap<string, (matcher: Matcher, value: string) => boolean> = new Map([
  ['github-action-version', matchesAction],
  ['github-runner-label', matchesLabel],
  ['google-scope-prefix', (matcher, value) => texts(matcher).some(prefix => value.startsWith(prefix))],
  ['manifest-version', (matcher, value) => texts(matcher).includes(value)],
  ['meta-graph-version', (matcher, value) => texts(matcher).includes(withoutV(value))],
  [
    'meta-graph-version-max',
    (matcher, value) => isNumber(withoutV(value)) && Number(withoutV(value)) <= Number(matcher.value),
  ],
  ['mule-runtime-version', matchesMule],
  ['n8n-node-parameter', (matcher, value) => value === `${matcher.value}#${matcher.parameter}=${matcher.equals}`],
  ['n8n-node-type', matchesNode],
  ['nodejs-major', (matcher, value) => texts(matcher).includes(/^v?(\d{1,4})(?:\.[\dx*.]*)?$/.exec(value)?.[1] ?? '')],
  ['power-platform-operation', matchesOperation],
  ['salesforce-api-version', matchesRange],
  ['shopify-api-version', (matcher, value) => new RegExp(String(matcher.value)).test(value)],
])

/**
 * Whether a row of the calendar applies to a value. Where a kind needs more than one text they are joined: an action as
 * `owner/repo@ref`, an n8n node as `type@typeVersion` or `type#parameter=value`, an operation as `connector#operation`.
 */
export function matchLifecycle(matcher: Matcher, value: string): boolean {
  const compare = comparisons.get(matcher.kind)
  if (compare !== undefined) return compare(matcher, value)
  return texts(matcher).includes(value) || (matcher.also?.includes(value) ?? false)
}

/** The day support of a version ends where a rule gives it: so many months after the month in its name. */
export function computeEnd(matcher: Matcher, value: string): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  if (matcher.computed === undefined || year === undefined || month === undefined) return null
  const months = Number(year) * 12 + Number(month) - 1 + matcher.computed.supportedMonths
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

function texts(matcher: Matcher): readonly string[] {
  const { value } = matcher
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return Array.isArray(value) ? value : []
}

/** Labels are matched without regard to case, and larger machines run the same image. */
function matchesLabel(matcher: Matcher, value: string): boolean {
  const label = value.toLowerCase()
  return texts(matcher).some(
    image => label === image || (matcher.alsoSuffixes ?? []).some(suffix => label === image + suffix),
  )
}

/** `v2`, `2` and `v2.1.7` are all of major version 2; a branch or a commit tells no version. */
function matchesAction(matcher: Matcher, value: string): boolean {
  const [, owner, repository, major] = /^([^/@]+)\/([^/@]+)(?:\/[^@]*)?@v?(\d{1,9})(?:\.\d+){0,2}$/.exec(value) ?? []
  return texts(matcher).includes(`${owner}/${repository}@v${major}`.toLowerCase())
}

function matchesMule(matcher: Matcher, value: string): boolean {
  const version = /^(\d+\.\d+)(?:[.:-]|$)/.exec(value)?.[1]
  const channel = /[-:]lts$/i.test(value) ? 'lts' : undefined
  return version !== undefined && texts(matcher).includes(version) && matcher.channel === channel
}

/** A node that is only old in its older versions is not old where its version is not known. */
function matchesNode(matcher: Matcher, value: string): boolean {
  const at = value.lastIndexOf('@')
  const [type, version] = at > 0 ? [value.slice(0, at), value.slice(at + 1)] : [value, '']
  if (!texts(matcher).includes(type)) return false
  return matcher.typeVersionBelow === undefined || (isNumber(version) && Number(version) < matcher.typeVersionBelow)
}

function matchesOperation(matcher: Matcher, value: string): boolean {
  const at = value.indexOf('#')
  return value.slice(0, at) === matcher.value && new RegExp(matcher.operationPattern ?? '').test(value.slice(at + 1))
}

function matchesRange(matcher: Matcher, value: string): boolean {
  const range = matcher.value
  if (typeof range !== 'object' || !('min' in range) || !isNumber(withoutV(value))) return false
  return Number(withoutV(value)) >= range.min && Number(withoutV(value)) <= range.max
}

function withoutV(value: string): string {
  return value.replace(/^v/i, '')
}

function isNumber(value: string): boolean {
  return /^\d{1,6}(\.\d{1,6})?$/.test(value)
}
