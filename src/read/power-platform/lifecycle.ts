import type { Deprecation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { at, filledText } from '../node.ts'
import { type FoundOperation, field, placeOfKey } from '../openapi/operations.ts'
import type { Located } from '../openapi/references.ts'

/** How titles and summaries are marked: `(deprecated)`, `[DEPRECATED]`, `DEPRECATED: …`, `… - deprecated`, or the word alone. */
const marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i

/** Signs that a connector or its operations end: flags, words in titles, the status of the platform's own annotation. */
export function readDeprecations(root: Located, operations: readonly FoundOperation[]): Deprecation[] {
  const info = at(root.node, 'info')
  const found = operations.flatMap(ofOperation)
  if (operations.length > 0 && operations.every(operation => operation.deprecated))
    found.push(sign('flag', 'connector', placeOfKey(root, 'paths'), 'All its operations are deprecated'))
  if (info === undefined) return found
  const about: Located = { file: root.file, node: info }
  if (marker.test(short(filledText(at(info, 'title')))))
    found.push(sign('text', 'connector', placeOfKey(about, 'title'), null))
  if (isDeprecatedStatus(about)) found.push(sign('tier', 'connector', placeOfKey(about, 'x-ms-api-annotation'), null))
  return found
}

function ofOperation(operation: FoundOperation): Deprecation[] {
  const subject = `operation ${operation.id}`
  const status = isDeprecatedStatus(operation.at)
    ? [sign('tier', subject, placeOfKey(operation.at, 'x-ms-api-annotation'), null)]
    : []
  if (operation.deprecated) return [sign('flag', subject, placeOfKey(operation.at, 'deprecated'), null), ...status]
  // The rule is to set the flag and to write the word; the word alone counts where the flag was forgotten.
  const key = ['summary', 'description'].find(name => marker.test(short(filledText(field(operation.at.node, name)))))
  return key === undefined ? status : [sign('text', subject, placeOfKey(operation.at, key), null), ...status]
}

function isDeprecatedStatus(holder: Located): boolean {
  return filledText(at(holder.node, 'x-ms-api-annotation', 'status'))?.toLowerCase() === 'deprecated'
}

function sign(signal: Deprecation['signal'], subject: string, place: Place, message: string | null): Deprecation {
  return { signal, subject, lifecycle: null, deprecated: null, retired: null, certain: true, message, place }
}

/** A description may be a book; a mark stands at its ends. */
function short(text: string | undefined): string {
  if (text === undefined || text.length <= 1_000) return text ?? ''
  return `${text.slice(0, 500)} ${text.slice(-500)}`
}
