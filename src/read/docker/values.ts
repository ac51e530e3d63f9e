/** What arguments and variables of a build are set to; null where only who builds sets one. */
export type BuildValues = ReadonlyMap<string, string | null>

/** Longer texts are not looked through for variables, and longer values are not put in. */
const longest = 2_000
const longestValue = 300
const maximumSteps = 10

/** The text with the defaults of its arguments put in: `${VERSION}`, `$VERSION`, `${VERSION:-22}`. */
export function fillArguments(text: string, values: BuildValues): string {
  let filled = text
  for (let step = 0; step < maximumSteps && filled.length <= longest && filled.includes('$'); step++) {
    const next = filled.replace(
      /\$\{(\w+)(?:(:?[-+])([^${}]*))?\}|\$(\w+)/g,
      (whole, braced?: string, sign?: string, word?: string, bare?: string) => {
        const value = values.get(braced ?? bare ?? '') ?? undefined
        if (sign?.endsWith('+') === true) return value === undefined ? '' : (word ?? '')
        if (value !== undefined && value.length <= longestValue) return value
        return sign === undefined ? whole : (word ?? '')
      },
    )
    if (next === filled) break
    filled = next
  }
  return filled
}

/** A value without the quotes around it. */
export function unquote(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text
}
