/** A data file of scopes: each with its facts as words in a fixed order. */
interface ScopeFile {
  readonly asOf: string
  readonly scopes: { readonly [scope: string]: string }
  readonly sources: readonly { readonly id: string; readonly url: string }[]
}

/** The scopes of one provider, ready for look-ups with hostile names. */
export interface ScopeTable {
  readonly asOf: string
  has(scope: string): boolean
  /** The words of a scope, or undefined where it is not listed. */
  find(scope: string): readonly string[] | undefined
  all(): Iterable<readonly [string, string]>
  /** Address of a source by its id; the first source without one. */
  source(id?: string): string | null
}

/** Makes a table of a data file; its map is built at the first look-up, so that a run that asks nothing pays nothing. */
export function scopeTable(file: ScopeFile, spell: (name: string) => string = name => name): ScopeTable {
  let map: ReadonlyMap<string, string> | undefined
  const rows = (): ReadonlyMap<string, string> => {
    map ??= new Map(Object.entries(file.scopes).map(([name, row]) => [spell(name), row]))
    return map
  }
  return {
    asOf: file.asOf,
    has: scope => rows().has(scope),
    find: scope => rows().get(scope)?.split(' '),
    all: () => rows(),
    source: id => (file.sources.find(source => source.id === id) ?? file.sources[0])?.url ?? null,
  }
}
