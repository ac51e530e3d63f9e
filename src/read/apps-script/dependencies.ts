import type { Connector, Pin } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { at, filledText, flag, items, lineOfKey, type Node } from '../node.ts'

/** Reads the services of Google and the libraries of others that a script uses, each as a connector of this script. */
export function readDependencies(root: Node, file: SourceFile, scriptId: string): Connector[] {
  const dependencies = at(root, 'dependencies')
  return [
    ...items(at(dependencies, 'enabledAdvancedServices')).flatMap(node => readService(node, file, scriptId)),
    ...items(at(dependencies, 'libraries')).flatMap(node => readLibrary(node, file, scriptId)),
  ]
}

function readService(node: Node, file: SourceFile, scriptId: string): Connector[] {
  const service = filledText(at(node, 'serviceId'))
  if (service === undefined) return []
  const version = filledText(at(node, 'version')) ?? null
  return [
    draftConnector({
      format: 'apps-script',
      id: `${scriptId}/service/${service}`,
      name: filledText(at(node, 'userSymbol')) ?? service,
      role: 'usage',
      version,
      pin: pinOf(version),
      publisher: 'google',
      places: [placeIn(file, lineOfKey(node, 'serviceId'))],
    }),
  ]
}

/** A library runs with the scopes of the script; in development mode it is whatever its author saved last. */
function readLibrary(node: Node, file: SourceFile, scriptId: string): Connector[] {
  const library = filledText(at(node, 'libraryId'))
  if (library === undefined) return []
  const floats = flag(at(node, 'developmentMode')) === true
  const version = floats ? null : (filledText(at(node, 'version')) ?? null)
  return [
    draftConnector({
      format: 'apps-script',
      id: `${scriptId}/library/${library}`,
      name: filledText(at(node, 'userSymbol')) ?? library,
      role: 'usage',
      version,
      pin: floats ? { kind: 'branch', value: 'HEAD' } : pinOf(version),
      runsCode: true,
      places: [placeIn(file, lineOfKey(node, 'libraryId'))],
    }),
  ]
}

/** `stable` is whichever version was made last. */
function pinOf(version: string | null): Pin {
  if (version === null) return { kind: 'none', value: null }
  return { kind: /\d/.test(version) ? 'exact' : 'tag', value: version }
}
