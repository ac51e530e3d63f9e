import { escapedEnding } from './property-names.ts'
import { BadSbom, objectsOf, quote, type Raw, textOf } from './raw.ts'
import { type Shape, text as textShape } from './shapes.ts'

/** The `ferrule:` properties of one object, taken out one by one; what is left at the end is not known. */
export interface PropertyBag {
  readonly has: (name: string) => boolean
  /** The one text of a name; undefined where there is none. */
  readonly text: (name: string) => string | undefined
  readonly texts: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
  readonly item: <T>(name: string, shape: Shape<T>) => T | undefined
  readonly items: <T>(name: string, shape: Shape<T>) => T[]
  /** Throws where a property is left that was not asked for: a fact that would be lost. */
  readonly end: () => void
}

/** Opens the properties of a part. */
export function openProperties(raw: Raw): PropertyBag {
  const values = collect(raw)
  const texts = (name: string): readonly string[] => {
    const found = values.get(name) ?? []
    values.delete(name)
    return found
  }
  const one = <T>(name: string, found: readonly T[]): T | undefined => {
    if (found.length > 1) throw new BadSbom(`the property ${name} stands twice where it can stand once`)
    return found[0]
  }
  const items = <T>(name: string, shape: Shape<T>): T[] => texts(name).map(value => readItem(name, value, shape))
  return {
    has: name => values.has(name),
    text: name => one(name, texts(name)),
    texts,
    flag: name => readFlag(name, one(name, texts(name))),
    item: (name, shape) => one(name, items(name, shape)),
    items,
    end() {
      for (const name of values.keys()) throw new BadSbom(`the property ${quote(name)} is not known at this place`)
    },
  }
}

function collect(raw: Raw): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const property of objectsOf(raw, 'properties')) {
    const written = textOf(property, 'name') ?? ''
    if (!written.startsWith('ferrule:')) continue
    const name = written.endsWith(escapedEnding) ? written.slice(0, -escapedEnding.length) : written
    const value = textOf(property, 'value') ?? ''
    const text = name === written ? value : readItem(written, value, textShape)
    const others = values.get(name)
    if (others === undefined) values.set(name, [text])
    else others.push(text)
  }
  return values
}

function readItem<T>(name: string, value: string, shape: Shape<T>): T {
  let item: unknown
  try {
    item = JSON.parse(value)
  } catch (cause) {
    throw new BadSbom(`the property ${quote(name)} is not the JSON it should be`, { cause })
  }
  if (!shape(item)) throw new BadSbom(`the property ${quote(name)} does not have the fields it should have`)
  return item
}

function readFlag(name: string, value: string | undefined): boolean {
  if (value !== undefined && value !== 'true') throw new BadSbom(`the property ${name} is not "true"`)
  return value === 'true'
}

/**
 * The text of a field, or of the property that stands beside it where the field could not hold the text. The property may not say another
 * thing than the field that every other tool shows.
 * @param fitting what of a text fits into the field
 */
export function unfitting(
  bag: PropertyBag,
  name: string,
  field: string | undefined,
  fitting: (text: string) => string | undefined,
): string | undefined {
  const text = bag.text(name)
  if (text === undefined) return field
  if (fitting(text) !== field) throw new BadSbom(`the property ${name} contradicts the field it stands beside`)
  return text
}
