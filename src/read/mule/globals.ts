import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { attribute, type Element } from './attributes.ts'
import type { PropertyFile, PropertyValue } from './properties.ts'
import { isSecretProperty } from './secrets.ts'

/** Properties that a configuration file sets for the whole application. */
export interface Globals {
  readonly properties: PropertyFile
  readonly secrets: readonly Secret[]
}

/** Reads the global properties of a file; keys that secrets are encrypted with stand there as well. */
export function readGlobals(elements: readonly Element[], file: SourceFile): Globals {
  const properties = new Map<string, PropertyValue>()
  const secrets = new Map<string, Secret>()
  for (const element of elements) {
    if (element.name !== 'global-property') continue
    const [name, value] = [attribute(element, 'name'), attribute(element, 'value')]
    if (name === undefined || value === undefined) continue
    const place = placeIn(file, element.line)
    properties.set(name, { text: value, place })
    if (isSecretProperty(name, value)) secrets.set(name, { name: `property ${name}`, kind: 'literal', place })
  }
  return { properties, secrets: [...secrets.values()] }
}
