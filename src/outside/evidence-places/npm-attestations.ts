import { ask, expectText, parseJson } from './ask.ts'
import { findNpmRegistry } from './npm-configuration.ts'
import type { FoundEvidence, PlaceOf, Search } from './place.ts'

/** What the registry answers about a version of a package: one list of bundles, as it stands. */
export async function findNpmAttestations(place: PlaceOf<'npm'>, search: Search): Promise<FoundEvidence> {
  const { url, token } = await findNpmRegistry(place.name, search.folder, search.environment)
  // The slash of a scope is escaped and the sign before it is not: so npm asks for scoped packages.
  const named = `${place.name.replace('/', '%2f')}@${encodeURIComponent(place.version)}`
  const answer = await ask(place, new URL(`-/npm/v1/attestations/${named}`, url), {
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  })
  if (answer.status === 404) return { bundles: [], sboms: [] }
  const text = expectText(place, answer)
  const { attestations } = (parseJson(place, text) ?? {}) as { readonly attestations?: unknown }
  if (Array.isArray(attestations) && attestations.length === 0) return { bundles: [], sboms: [] }
  return { bundles: [{ name: `attestations of ${place.name}@${place.version}`, text }], sboms: [] }
}
