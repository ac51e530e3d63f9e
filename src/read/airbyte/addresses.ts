import { addressesInCode } from '../n8n/addresses.ts'

/** No address is longer. */
const longest = 4_000

/** A piece of a template: text as it stands, an expression that is put in, or a statement that chooses. */
interface Piece {
  readonly kind: 'text' | 'expression' | 'statement'
  readonly content: string
}

/**
 * Addresses that a value leads to. Values are templates: where statements choose between texts each is one, and what stands in an
 * expression or a statement may be one as well. Of an expression only what it refers to is kept, since a default in it may be a secret.
 * @param roots names that references begin with, as a pattern
 */
export function addressesOf(value: string, roots: string = airbyteRoots): string[] {
  const reference = referenceTo(roots)
  const pieces = split(value.slice(0, longest).trim())
  const runs = ['']
  for (const { kind, content } of pieces) {
    if (kind === 'statement') runs.push('')
    else runs.push(`${runs.pop()}${kind === 'text' ? content : `{{ ${sayReferences(content, reference)} }}`}`)
  }
  const inside = pieces.flatMap(({ kind, content }) => (kind === 'text' ? [] : addressesInCode(content, /(?!)/)))
  return [...runs.map(run => run.trim()).filter(run => run !== ''), ...inside]
}

function split(text: string): Piece[] {
  const pieces: Piece[] = []
  let rest = text
  while (rest !== '') {
    const start = rest.search(/\{[{%]/)
    if (start !== 0) pieces.push({ kind: 'text', content: start === -1 ? rest : rest.slice(0, start) })
    if (start === -1) break
    const isExpression = rest[start + 1] === '{'
    const end = rest.indexOf(isExpression ? '}}' : '%}', start + 2)
    const content = rest.slice(start + 2, end === -1 ? rest.length : end)
    pieces.push({ kind: isExpression ? 'expression' : 'statement', content })
    rest = end === -1 ? '' : rest.slice(end + 2)
  }
  return pieces
}

/** What an expression of Airbyte refers to. */
const airbyteRoots =
  'config|parameters|stream_slice|stream_partition|stream_interval|next_page_token|creation_response|polling_response|download_target'

function referenceTo(roots: string): RegExp {
  return new RegExp(`\\b(${roots})((?:(?:\\.get\\(|\\[|\\.)['"]?\\w{1,60}['"]?[\\])]?){0,4})`, 'g')
}

/** `config.credentials.domain` for `config['credentials']['domain'] or 'x'`. */
function sayReferences(expression: string, reference: RegExp): string {
  const found = [...expression.slice(0, 500).replace(/\s+/g, '').matchAll(reference)].map(([, root, path]) =>
    [root, ...(path?.match(/\w+/g) ?? []).filter(word => word !== 'get')].join('.'),
  )
  return [...new Set(found)].join(', ') || '…'
}
