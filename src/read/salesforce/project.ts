import type { Connector, Deprecation } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { textOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { baseOf, folderOf, joinPath } from '../path.ts'
import { readAddresses } from './addresses.ts'
import { findApiDeprecations, spellApiVersion } from './api-version.ts'

const projectName = 'sfdx-project.json'
const manifestName = 'package.xml'

/** What a file says of versions: the one it asks for, and where. */
interface Version {
  readonly text: string | undefined
  readonly line: number
}

/** Path of the project a file belongs to: a `sfdx-project.json` above it, else the nearest manifest of the older layout; undefined where there is neither. */
export function projectOf(path: string, around: Surroundings): string | undefined {
  let manifest: string | undefined
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project = joinPath(folder, projectName)
    if (around.has(project)) return project
    const other = joinPath(folder, manifestName)
    if (manifest === undefined && around.has(other)) manifest = other
    if (folder === '') return manifest
  }
}

/** Reads what a file says of the version of the API that is built for; a component that is current says nothing. */
export function readProjectFile(file: SourceFile, around: Surroundings): Reading | null {
  const version = versionOf(file)
  if (version === undefined) return null
  const project = projectOf(file.path, around) ?? file.path
  if (project === file.path) return readProject(file, version)
  const what = baseOf(file.path).toLowerCase() === manifestName ? 'manifests' : 'components'
  const found = findApiDeprecations(version.text ?? '', `${what} at API version`, placeIn(file, version.line))
  if (found.length === 0) return { connectors: [], gaps: [] }
  const loaded = around.file(project)
  const connector = loaded === undefined ? draftProject(project, 1, null) : draftLoaded(loaded, versionOf(loaded))
  return { connectors: [{ ...connector, deprecations: found }], gaps: [] }
}

/** Where Salesforce itself asks people to sign in, whether it is written or not. */
const usualLogin = /^https:\/\/(?:login|test)\.salesforce\.com\/?$/i

function readProject(file: SourceFile, version: Version): Reading {
  const root = rootOf(file)
  const logins = ['sfdcLoginUrl', 'signupTargetLoginUrl'].flatMap(key => {
    const text = filledText(at(root, key))
    if (text === undefined || usualLogin.test(text)) return []
    return [{ text, line: lineOfKey(root, key), purpose: 'authorization' }]
  })
  const { endpoints, gaps } = readAddresses(logins, file)
  const deprecations = deprecationsOf(version, file)
  return { connectors: [{ ...draftLoaded(file, version), endpoints, deprecations }], gaps }
}

function deprecationsOf({ text, line }: Version, file: SourceFile): readonly Deprecation[] {
  return findApiDeprecations(text ?? '', 'API version', placeIn(file, line))
}

function draftLoaded(file: SourceFile, version: Version | undefined): Connector {
  const name = filledText(at(rootOf(file), 'name'))
  const connector = draftProject(file.path, version?.line ?? 1, spellApiVersion(version?.text) ?? null)
  return name === undefined ? connector : { ...connector, name }
}

function draftProject(path: string, line: number, version: string | null): Connector {
  return draftConnector({
    format: 'salesforce-project',
    id: path,
    role: 'usage',
    version,
    places: [{ file: path, line }],
  })
}

/** Version in a project, a manifest or a component; undefined for a file that is none of them. */
function versionOf(file: SourceFile): Version | undefined {
  const root = rootOf(file)
  if (baseOf(file.path).toLowerCase() === projectName) {
    const isProject = at(root, 'packageDirectories')?.kind === 'list' || at(root, 'sourceApiVersion') !== undefined
    if (!isProject) return undefined
    return { text: filledText(at(root, 'sourceApiVersion')), line: lineOfKey(root, 'sourceApiVersion') }
  }
  const [entry] = root?.kind === 'map' ? root.entries : []
  if (entry === undefined) return undefined
  const [name, { value: element }] = entry
  if (baseOf(file.path).toLowerCase() === manifestName)
    return name === 'Package' ? within(element, 'version') : undefined
  return textOf(element, 'apiVersion') === undefined ? undefined : within(element, 'apiVersion')
}

function within(element: Node, name: string): Version {
  return { text: textOf(element, name), line: lineOfKey(element, name) }
}
