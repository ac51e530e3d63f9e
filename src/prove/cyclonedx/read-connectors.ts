import type { Auth, Connector, Scope } from '../../model/connector.ts'
import { fitText, fitVersion } from './fields.ts'
import type { Parts } from './parts.ts'
import { openProperties, type PropertyBag, unfitting } from './property-bag.ts'
import { connectorNames as names } from './property-names.ts'
import { BadSbom, objectOf, type Raw, textOf } from './raw.ts'
import { sortConnectors } from './sorting.ts'
import { plainText } from './text.ts'
import * as words from './words.ts'

/** Rebuilds the connectors of a bill that Ferrule wrote. */
export function readConnectors(parts: Parts): Connector[] {
  return sortConnectors(
    parts.services.map(({ raw }) => {
      const bag = openProperties(raw)
      const connector = readConnector(raw, bag)
      bag.end()
      return connector
    }),
  )
}

function readConnector(raw: Raw, bag: PropertyBag): Connector {
  const publisher = textOf(objectOf(raw, 'provider') ?? {}, 'name')
  const name = unfitting(bag, names.name, textOf(raw, 'name'), plainText)
  const role = required(bag, names.role)
  if (name === undefined || !words.role(role)) throw new BadSbom(`a service has no name or no proper ${names.role}`)
  return {
    format: required(bag, names.format),
    id: required(bag, names.id),
    name,
    role,
    version: unfitting(bag, names.version, textOf(raw, 'version'), fitVersion) ?? null,
    pin: bag.item(names.pin, words.pin) ?? null,
    pinComment: bag.text(names.pinComment) ?? null,
    publisher: unfitting(bag, names.publisher, publisher, fitText) ?? null,
    owner: bag.text(names.owner) ?? null,
    tier: bag.text(names.tier) ?? null,
    purl: bag.text(names.purl) ?? null,
    runsCode: bag.flag(names.runsCode),
    auth: readAuth(bag),
    endpoints: bag.items(names.endpoint, words.endpoint),
    triggers: bag.items(names.trigger, words.trigger),
    operations: bag.items(names.operation, words.operation),
    code: bag.items(names.code, words.code),
    settings: bag.items(names.setting, words.setting),
    deprecations: bag.items(names.deprecation, words.deprecation),
    secrets: bag.items(names.secret, words.secret),
    uses: bag.texts(names.uses),
    places: bag.items(names.place, words.place),
  }
}

function required(bag: PropertyBag, name: string): string {
  const text = bag.text(name)
  if (text === undefined) throw new BadSbom(`a service has no property ${name}`)
  return text
}

/** Ties scopes to their authentication by its number, whatever order the properties came in. */
function readAuth(bag: PropertyBag): Auth[] {
  const found = bag.items(names.auth, words.auth).sort((left, right) => left.index - right.index)
  const scopes = bag.items(names.scope, words.scope)
  if (found.some(({ index }, position) => index !== position))
    throw new BadSbom(`the properties ${names.auth} are not numbered`)
  if (scopes.some(({ auth }) => auth >= found.length))
    throw new BadSbom(`a property ${names.scope} belongs to no ${names.auth}`)
  const byAuth = found.map((): Scope[] => [])
  for (const { auth, ...scope } of scopes) byAuth[auth]?.push(scope)
  return found.map(({ index, ...auth }) => ({ ...auth, scopes: byAuth[index] ?? [] }))
}
