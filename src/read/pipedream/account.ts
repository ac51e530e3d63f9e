import type { Auth, AuthKind } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { syntaxOf } from '../script/source.ts'
import { type AnySyntax, childrenOf, lineOf } from '../script/syntax.ts'

/** What accounts are called that sign in one way; the platform keeps the account, and the scopes with it. */
const kinds: readonly (readonly [RegExp, AuthKind])[] = [
  [/^oauth_(?:access|refresh)_token$/, 'oauth2'],
  [/^oauth_(?:signer|uid)/, 'oauth1'],
  [/key|token|secret/i, 'api-key'],
  [/^(?:user(?:name)?|password|email|login)$/i, 'basic'],
]

/** How an app signs in, by what its functions take from the account of whoever uses it. */
export function readAccount(file: SourceFile, line: number): Auth {
  const taken = takenFrom(file)
  const found = kinds.flatMap(([pattern, kind]) => {
    const at = taken.find(({ name }) => pattern.test(name))
    return at === undefined ? [] : [{ kind, line: at.line }]
  })[0]
  const { kind, line: at } = found ?? { kind: 'unknown' as const, line: taken[0]?.line ?? line }
  return { kind, name: 'account', provider: null, scopes: [], place: placeIn(file, at) }
}

interface Fields {
  readonly [key: string]: unknown
}

/** Members of `this.$auth`, however they are taken, in the order of the source. */
function takenFrom(file: SourceFile): { readonly name: string; readonly line: number }[] {
  const parsed = syntaxOf(file)
  const taken: { readonly name: string; readonly line: number }[] = []
  const waiting: AnySyntax[] = parsed.kind === 'parsed' ? [parsed.syntax as AnySyntax] : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = next as unknown as Fields
    if (/^(?:Optional)?MemberExpression$/.test(next.type) && isAccount(node.object))
      taken.push({ name: String((node.property as Fields).name ?? ''), line: lineOf(next) })
    const pattern = node.id as Fields | undefined
    if (next.type === 'VariableDeclarator' && isAccount(node.init) && pattern?.type === 'ObjectPattern')
      for (const property of pattern.properties as readonly Fields[])
        taken.push({ name: String((property.key as Fields | undefined)?.name ?? ''), line: lineOf(next) })
    for (const child of childrenOf(next)) waiting.push(child)
  }
  return taken.sort((left, right) => left.line - right.line)
}

function isAccount(node: unknown): boolean {
  const member = node as Fields | null | undefined
  return (
    (member?.type === 'MemberExpression' || member?.type === 'OptionalMemberExpression') &&
    (member.property as Fields).name === '$auth'
  )
}
