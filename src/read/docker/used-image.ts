import type { Connector, Deprecation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { findDeprecations } from '../calendar.ts'
import { draftUsedImage } from '../github/used-connector.ts'
import type { Image } from '../image.ts'

/** The connector that a container image is, with what the calendar says of the runtime in it. */
export function draftImage(format: string, image: Image, place: Place): Connector {
  return { ...draftUsedImage(format, image, place), deprecations: endsOf(image, place) }
}

/** The official image of Node.js is numbered as Node.js is. */
function endsOf({ registry, name, version }: Image, place: Place): readonly Deprecation[] {
  const major = /^(\d{1,4})(?=$|[.@-])/.exec(version ?? '')?.[1]
  if (registry !== null || name !== 'node' || major === undefined) return []
  return findDeprecations('nodejs-major', major, `Node.js ${major}`, place)
}
