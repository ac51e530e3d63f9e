import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText } from '../node.ts'
import { baseOf, folderOf, joinPath, resolveWithin } from '../path.ts'

/** The files that make one connector; undefined where there is no such file. */
export interface Pair {
  /** Folder, or path up to the suffix of an exported solution: what the connector is known by. */
  readonly id: string
  /** The Swagger description. */
  readonly definition: string | undefined
  /** `apiProperties.json`. */
  readonly properties: string | undefined
  /** The same facts as a solution exports them, one file each. */
  readonly parameters: string | undefined
  readonly parameterSets: string | undefined
  readonly policies: string | undefined
  /** `script.csx`: C# that runs between the caller and the API. */
  readonly script: string | undefined
  /** `settings.json`, which may give the first two other names. */
  readonly settings: string | undefined
}

const exported =
  /^(.*)_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances|customcodeblobcontent)\.(?:json|csx)$/i

/** Finds the files of the connector that a file belongs to. */
export function pairOf(path: string, around: Surroundings): Pair {
  const stem = exported.exec(path)?.[1]
  return stem === undefined ? pairInFolder(folderOf(path), around) : exportedPair(stem, around)
}

/** All files of a pair. */
export function filesOf(pair: Pair): string[] {
  return [
    pair.definition,
    pair.properties,
    pair.parameters,
    pair.parameterSets,
    pair.policies,
    pair.script,
    pair.settings,
  ].filter(path => path !== undefined)
}

function pairInFolder(folder: string, around: Surroundings): Pair {
  const find = (name: string) => findAnyCase(joinPath(folder, name), around)
  const settings = find('settings.json')
  const file = settings === undefined ? undefined : around.file(settings)
  const properties = named(file, 'apiProperties', around) ?? find('apiProperties.json')
  const definition = named(file, 'apiDefinition', around) ?? find('apiDefinition.swagger.json')
  return {
    id: folder === '' ? '.' : folder,
    definition: definition ?? (properties === undefined ? undefined : onlySwagger(folder, around)),
    properties,
    parameters: undefined,
    parameterSets: undefined,
    policies: undefined,
    script: named(file, 'script', around) ?? find('script.csx'),
    settings,
  }
}

function exportedPair(stem: string, around: Surroundings): Pair {
  const find = (name: string) => findAnyCase(`${stem}_${name}`, around)
  return {
    id: stem,
    definition: find('openapidefinition.json'),
    properties: undefined,
    parameters: find('connectionparameters.json'),
    parameterSets: find('connectionparametersets.json'),
    policies: find('policytemplateinstances.json'),
    script: find('customcodeblobcontent.csx'),
    settings: undefined,
  }
}

/** A file of the same folder that the settings name; other folders have connectors of their own. */
function named(settings: SourceFile | undefined, key: string, around: Surroundings): string | undefined {
  if (settings === undefined) return undefined
  const written = filledText(at(rootOf(settings), key))
  const folder = folderOf(settings.path)
  const path = written === undefined ? undefined : resolveWithin(folder, written.replace(/^\.\\/, ''))
  return path !== undefined && folderOf(path) === folder ? findAnyCase(path, around) : undefined
}

/** The description of a folder that has properties and a single description, under whatever name. */
function onlySwagger(folder: string, around: Surroundings): string | undefined {
  const [only, ...others] = [...namesIn(folder, around)].filter(([name]) => name.endsWith('.swagger.json'))
  return others.length === 0 ? only?.[1] : undefined
}

/** Path of a file whatever its case, since tools on Windows write it as they like; the exact name wins. */
function findAnyCase(path: string, around: Surroundings): string | undefined {
  return around.has(path) ? path : namesIn(folderOf(path), around).get(baseOf(path).toLowerCase())
}

const folders = new WeakMap<Surroundings, Map<string, ReadonlyMap<string, string>>>()

/** Files of a folder by their names in lower case; made once, since a folder may hold thousands of connectors. */
function namesIn(folder: string, around: Surroundings): ReadonlyMap<string, string> {
  const known = folders.get(around) ?? new Map<string, ReadonlyMap<string, string>>()
  folders.set(around, known)
  let names = known.get(folder)
  if (names === undefined) {
    names = new Map([...around.list(folder)].reverse().map(path => [baseOf(path).toLowerCase(), path]))
    known.set(folder, names)
  }
  return names
}

/** Tells whether a description is the other half of a connector under a name that its settings give it. */
export function isDefinitionOfPair(path: string, around: Surroundings): boolean {
  return pairOf(path, around).definition === path
}

/** The settings beside a Swagger file, which may say that it is half of a connector. */
export function settingsBeside(file: SourceFile, around: Surroundings): readonly string[] {
  const mayBe = /\.json$/i.test(file.path) && /"swagger"\s*:\s*"2\.0"/.test(file.text)
  const settings = mayBe ? findAnyCase(joinPath(folderOf(file.path), 'settings.json'), around) : undefined
  return settings === undefined ? [] : [settings]
}
