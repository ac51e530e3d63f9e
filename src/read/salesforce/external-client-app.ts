import { draftConnector, placeIn } from '../connector-draft.ts'
import { textOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { folderOf, joinPath } from '../path.ts'
import { readAddresses } from './addresses.ts'
import { type Component, nameOf } from './component.ts'
import { externalClientAppParts } from './external-client-parts.ts'
import { readLiteralSecrets } from './literal-secrets.ts'

/**
 * Reads one of the files of an app. All of them are the same connector, by the name of the app and the folder that theirs stand in, and are
 * put together like everything that is declared in several places.
 */
export function readExternalClientApp(root: string, component: Component, around: Surroundings): Reading {
  const { element, file } = component
  const { addresses = [], ...part } = externalClientAppParts.get(root)?.(component, around) ?? {}
  const { endpoints, deprecations, gaps } = readAddresses(addresses, file)
  const isHead = root === 'ExternalClientApplication'
  const named = isHead ? nameOf(file) : textOf(element, 'externalClientApplication')
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: named === undefined ? file.path : joinPath(folderOf(folderOf(file.path)), named),
    role: 'grant',
    places: [placeIn(file, element.line)],
    endpoints,
    deprecations,
    secrets: readLiteralSecrets(component),
    name: named ?? nameOf(file),
    ...part,
  })
  const reason = 'it does not say which external client app it belongs to'
  return {
    connectors: [connector],
    gaps: named === undefined ? [...gaps, { kind: 'unknown', file: file.path, line: element.line, reason }] : gaps,
  }
}
