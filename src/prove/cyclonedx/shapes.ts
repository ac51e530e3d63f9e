/** Tells whether a value out of JSON is what the model says it is. */
export type Shape<T> = (value: unknown) => value is T

/** Any text. */
export const text: Shape<string> = (value): value is string => typeof value === 'string'

/** True or false. */
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean'

/** A number that is neither infinite nor none. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value)

/** A line or an index. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** Something, or null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value)
}

/** One of the words of a table, which the compiler holds complete. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): Shape<Word> {
  return (value): value is Word => typeof value === 'string' && Object.hasOwn(words, value)
}

/** An object with these fields and no others. */
export function record<T extends object>(fields: { readonly [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields))
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const entries = Object.entries(value)
    return entries.length === shapes.size && entries.every(([key, inner]) => shapes.get(key)?.(inner) === true)
  }
}
