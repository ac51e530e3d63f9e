import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { addressesOf } from './feel.ts'
import { type ConnectorElement, type Field, lastPart, valuesOf } from './field.ts'

/** Hosts of a connector, and the lines of addresses in which no host could be read. */
export interface ElementEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Hosts a connector talks to: those in the file, and those that people or data give. */
export function readEndpoints(element: ConnectorElement, file: SourceFile): ElementEndpoints {
  const unread: number[] = []
  const endpoints = element.fields.filter(isAddress).flatMap(field => {
    const written = addressesIn(field)
    const found = written.flatMap(address => draft(address, field, purposeOf(field, element), file) ?? [])
    if (written.length > 0 && found.length === 0) unread.push(field.line)
    return found
  })
  return { endpoints, unread }
}

/** Where a field asks for a host, a name without dots is one. */
function draft(address: string, field: Field, purpose: string, file: SourceFile): Endpoint | undefined {
  const place = placeIn(file, field.line)
  const isName = /(?:host|servers)$/i.test(field.name) && /^[\w-]{1,100}(?::\d{1,5})?$/.test(address)
  const endpoint = draftEndpoint(isName ? `tcp://${address}` : address, purpose, place)
  return endpoint !== undefined && isName ? { ...endpoint, scheme: null } : endpoint
}

function addressesIn(field: Field): string[] {
  // A path is put behind an address that stands elsewhere.
  const given = valuesOf(field)
    .filter(value => value !== '' && !value.startsWith('/'))
    .flatMap(addressesOf)
  // Whoever models may write another one over what a template gives.
  return field.fixed || field.choices.length > 0 ? given : [`{{ ${field.name.slice(0, 200)} }}`, ...given]
}

function isAddress({ name }: Field): boolean {
  const last = lastPart(name)
  return (
    (/(?:url|endpoint|host|hostname|servers)$/i.test(last) && !/virtualhost$/i.test(last)) ||
    last.toLowerCase() === 'uri'
  )
}

/** For which element it is tells what an address took the place of, among all that a process calls. */
function purposeOf(field: Field, { key }: ConnectorElement): string {
  const last = lastPart(field.name)
  const purpose = /token/i.test(last) ? 'token' : /jwk/i.test(last) ? 'keys' : 'api'
  return key === '' ? purpose : `${purpose} of ${key}`
}
