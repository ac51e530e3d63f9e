import type { SourceFile } from '../../model/tree.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText, type Node } from '../node.ts'
import { baseOf, folderOf, joinPath } from '../path.ts'

/** What the text of the two files of a connector says that nothing else does. */
export const airbytePattern =
  /(?:^|[\s{,])["']?(?:docker(?:Repository|ImageTag)["']?[ \t]*:|type["']?[ \t]*:[ \t]*["']?(?:DeclarativeSource|CheckStream|CheckDynamicStream)\b)/

const metadataNames = ['metadata.yaml', 'metadata.yml']
const manifestNames = ['manifest.yaml', 'manifest.yml']

/** True for the file that says what a connector is: its image, its version, who answers for it. */
export function isMetadata(root: Node | undefined): root is Node {
  return (
    filledText(at(root, 'data', 'definitionId')) !== undefined && at(root, 'data', 'dockerImageTag')?.kind === 'scalar'
  )
}

/** True for the file that says what a connector does. The first ones had no type of their own. */
export function isManifest(root: Node | undefined): root is Node {
  const type = filledText(at(root, 'type'))
  if (type !== undefined) return type === 'DeclarativeSource'
  const checks = /^Check\w*Stream$/.test(filledText(at(root, 'check', 'type')) ?? '')
  return checks && at(root, 'version')?.kind === 'scalar' && at(root, 'streams')?.kind === 'list'
}

/** The manifest that belongs to a metadata file: beside it, or in the package that older connectors keep it in. */
export function manifestOf(metadata: string, around: Surroundings): string | undefined {
  if (!metadataNames.includes(baseOf(metadata).toLowerCase())) return undefined
  const folder = folderOf(metadata)
  const inside = joinPath(folder, baseOf(folder).replaceAll('-', '_'))
  return [folder, ...(folder === '' ? [] : [inside])]
    .flatMap(each => manifestNames.map(name => joinPath(each, name)))
    .find(path => around.has(path))
}

/** The metadata file a manifest belongs to. */
export function metadataOf(manifest: string, around: Surroundings): string | undefined {
  const folder = folderOf(manifest)
  return [folder, ...(folder === '' ? [] : [folderOf(folder)])]
    .flatMap(each => metadataNames.map(name => joinPath(each, name)))
    .find(path => around.has(path) && manifestOf(path, around) === manifest)
}

/** True where a metadata file takes a manifest over, also one that cannot be read: that is told of it, and the connector would have another name. */
export function isTakenOver(manifest: SourceFile, around: Surroundings): boolean {
  const path = metadataOf(manifest.path, around)
  const metadata = path === undefined ? undefined : around.file(path)
  if (metadata === undefined || !airbytePattern.test(metadata.text)) return false
  const document = documentOf(metadata)
  return document.kind === 'broken' || isMetadata(document.roots[0])
}
