import { Property, PropertyRepository } from '@cyclonedx/cyclonedx-library/Models'
import { escapedEnding } from './property-names.ts'
import { compactJson, isPlain } from './text.ts'

/** Properties in the order they are added. */
export interface PropertyList {
  readonly properties: PropertyRepository
  /** Adds a text, or nothing for null. */
  text(name: string, text: string | null): void
  /** Adds a flag that is true, or nothing. */
  flag(name: string, flag: boolean): void
  /** Adds an item of the model. */
  item(name: string, item: object | null): void
}

/** Collects properties; texts that not every consumer can hold are kept as JSON under a name of their own. */
export function listProperties(): PropertyList {
  const properties = new PropertyRepository()
  const add = (name: string, value: string) => properties.add(new Property(name, value))
  return {
    properties,
    text(name, text) {
      if (text === null) return
      if (isPlain(text)) add(name, text)
      else add(`${name}${escapedEnding}`, compactJson(text))
    },
    flag(name, flag) {
      if (flag) add(name, 'true')
    },
    item(name, item) {
      if (item !== null) add(name, compactJson(item))
    },
  }
}
