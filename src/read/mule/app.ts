import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import { elementText } from '../element.ts'
import type { Surroundings } from '../format.ts'
import { at, type Node } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'
import { pomText } from './pom.ts'
import { type PropertyFile, readPropertyFile } from './properties.ts'

/** A Mule application: the folder it stands in, what it is called there, and what its placeholders stand for. */
export interface MuleApp {
  readonly folder: string
  /** `group:artifact` of its project, or its folder where it has none; null where its project cannot be read. */
  readonly id: string | null
  readonly pom: { readonly file: SourceFile; readonly root: Node } | undefined
  readonly artifact: SourceFile | undefined
  readonly properties: readonly PropertyFile[]
}

/** More files of one application than this are not looked into for what its placeholders stand for. */
const maximumFiles = 60

/** Folders that applications keep their properties in, besides those that they name. */
const propertyFolders = [
  '',
  'config',
  'configs',
  'configuration',
  'env',
  'envs',
  'environment',
  'environments',
  'properties',
  'props',
  'secure',
]

/** Folder of the application that a file belongs to; undefined where it stands in none. */
export function appFolder(path: string): string | undefined {
  const inner = /^(?:(.*?)\/)?src\/main\/(?:mule|resources)\//s.exec(path)
  if (inner !== null) return inner[1] ?? ''
  return /(?:^|\/)(?:pom\.xml|mule-artifact\.json)$/i.test(path) ? folderOf(path) : undefined
}

/** Files of an application that tell what it is called and what its placeholders stand for. */
export function appFiles(folder: string, around: Surroundings): string[] {
  const resources = joinPath(folder, 'src/main/resources')
  const properties = propertyFolders
    .flatMap(name => around.list(joinPath(resources, name).replace(/\/$/, '')))
    .filter(isPropertyFile)
  return [joinPath(folder, 'pom.xml'), joinPath(folder, 'mule-artifact.json'), ...properties.slice(0, maximumFiles)]
}

/** Configuration files of an application that stand where they usually do. */
export function configurationFiles(folder: string, around: Surroundings): string[] {
  const mule = joinPath(folder, 'src/main/mule')
  const places = ['', 'common', 'config', 'global', 'implementation'].map(name =>
    joinPath(mule, name).replace(/\/$/, ''),
  )
  return places
    .flatMap(place => around.list(place))
    .filter(path => /\.xml$/i.test(path))
    .slice(0, maximumFiles)
}

function isPropertyFile(path: string): boolean {
  return /\.(?:ya?ml|properties)$/i.test(path)
}

const known = new WeakMap<Surroundings, Map<string, MuleApp>>()

/** Opens an application once for all its files; what is not loaded is not there. */
export function openApp(folder: string, around: Surroundings): MuleApp {
  const apps = known.get(around) ?? new Map<string, MuleApp>()
  known.set(around, apps)
  const app = apps.get(folder) ?? readApp(folder, around)
  apps.set(folder, app)
  return app
}

function readApp(folder: string, around: Surroundings): MuleApp {
  const files = appFiles(folder, around).map(path => around.file(path))
  const pomFile = files[0]
  const root = pomFile === undefined ? undefined : at(rootOf(pomFile), 'project')
  const pom = pomFile === undefined || root === undefined ? undefined : { file: pomFile, root }
  const properties = files.slice(2).flatMap(file => (file === undefined ? [] : [readPropertyFile(file)]))
  const id = pomFile !== undefined && pom === undefined ? null : (idOf(pom?.root) ?? (folder || '.'))
  return { folder, id, pom, artifact: files[1], properties }
}

function idOf(pom: Node | undefined): string | undefined {
  const artifact = pomText(pom, elementText(at(pom, 'artifactId')))
  const group = pomText(pom, elementText(at(pom, 'groupId')) ?? elementText(at(pom, 'parent', 'groupId')))
  return artifact === undefined ? undefined : group === undefined ? artifact : `${group}:${artifact}`
}

/** Identity of what is configured in an application: its name is what flows refer to it by, whatever file it stands in. */
export function configurationId(app: MuleApp, name: string): string {
  return joinPath(app.folder, `src/main/mule/${name}`)
}
