import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'

const projectName = 'hsproject.json'

/** Path of the project file a file belongs to, in its folder or the nearest above; undefined where there is none. */
export function projectOf(path: string, around: Surroundings): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project = joinPath(folder, projectName)
    if (around.has(project)) return project
    if (folder === '') return undefined
  }
}

/** Version of the platform a project is built for. */
export function platformOf(path: string, around: Surroundings): string | null {
  const project = projectOf(path, around)
  const file = project === undefined ? undefined : around.file(project)
  return file === undefined ? null : (filledText(at(rootOf(file), 'platformVersion')) ?? null)
}

/**
 * Identity of a part of a project. What HubSpot calls a uid is only one within its project, so that the same one in two folders is two apps;
 * newer platforms write `_` where older ones had `-`.
 */
export function identify(file: SourceFile, uid: string, around: Surroundings): string {
  const folder = folderOf(projectOf(file.path, around) ?? file.path)
  return joinPath(folder, uid.replaceAll('-', '_'))
}
