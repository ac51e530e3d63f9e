/** No address, and no expression that makes one, is looked at beyond this. */
const longest = 4_000

/** What a URL in a text is recognized by: its scheme and what stands where the host does, up to a sign that ends it. */
const literalUrl = /\b(?:https?|wss?):\/\/(?:\$\{[^{}\n]{0,200}\}|[^\s/?#'"`<>\\,;(){}$|]){1,300}/gi

/**
 * Addresses that the value of a parameter leads to. A text that begins with `=` is an expression: its host is in the file where the
 * expression begins with it (`={{ 'https://…/' + $json.id }}`), else it is known only when the workflow runs.
 */
export function addressesOfValue(value: string): string[] {
  const trimmed = value.slice(0, longest).trim()
  if (!trimmed.startsWith('=')) return [trimmed]
  const expression = trimmed.slice(1).trim()
  const inner = /^\{\{\s*['"`]?/.exec(expression)?.[0] ?? ''
  const rest = expression.slice(inner.length)
  const literals = urlsIn(expression)
  // A quote right behind the scheme or the host, and more glued to it, leaves the host open.
  if (/^(?:https?|wss?):\/\/[^\s/?#'"`<>\\{}$]+(?:[/?#]|['"`]?\s*(?:\}\}\s*)?$)/i.test(rest)) return literals
  if (inner === '' && /^(?:https?|wss?):\/\//i.test(rest)) return [spaceEvenly(expression)]
  return [sayOpenHost(expression), ...literals.filter(url => !url.includes('${'))]
}

/** URLs in a piece of code, except those in lines that are comments and nothing else. */
export function addressesInCode(code: string, comment: RegExp): string[] {
  return code.split(/\r?\n/).flatMap(line => (comment.test(line) ? [] : urlsIn(line)))
}

function urlsIn(text: string): string[] {
  const found = [...text.matchAll(literalUrl)].map(match => match[0])
  return found.filter(url => {
    const host = url.slice(url.indexOf('://') + 3)
    return (
      host.includes('${') ||
      /^(?:[^@]*@)?(?:localhost|\[[0-9a-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)\.?(?::\d+)?$/iu.test(host)
    )
  })
}

/** The part of an expression that gives the host, without the path that is glued to it. */
function sayOpenHost(expression: string): string {
  // What an address in it holds beside its host may be a password.
  const body = /^\{\{([\s\S]*?)\}\}/.exec(expression)?.[1] ?? expression
  const first = body.replace(/\+\s?['"`][\s\S]*$/, '')
  const bare = first.replace(/(\b(?:https?|wss?):\/\/)(?:[^@\s/'"`]*@)?([^\s/?#'"`]*)[^\s'"`]*/gi, '$1$2')
  return `{{ ${spaceEvenly(bare.replace(/[{}]/g, ' '))} }}`
}

function spaceEvenly(text: string): string {
  return text.split(/\s+/).join(' ').trim().slice(0, 300)
}
