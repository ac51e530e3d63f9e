import type { Surroundings } from '../format.ts'
import { baseOf, folderOf, joinPath } from '../path.ts'

/** The file of a flow: the name people gave it, and the GUID that it gets anew when it is made again. */
const named = /^(.+)-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.json$/i

/** The flows of a folder by what their files are called, in lower case. */
interface FlowFolder {
  readonly byGuid: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, number>
}

/** Every file of a folder asks for the same: the folder is looked through once. */
const known = new WeakMap<Surroundings, Map<string, FlowFolder>>()

/** Identity and name of a flow. It stays when a flow is made again under a new GUID; only flows of one name are told apart by theirs. */
export function identifyFlow(path: string, around: Surroundings): { readonly id: string; readonly name: string } {
  const [, name, guid] = named.exec(baseOf(path)) ?? []
  if (name === undefined || guid === undefined) return { id: path, name: baseOf(path).replace(/\.json$/i, '') }
  const twins = flowsIn(folderOf(path), around).byName.get(name.toLowerCase()) ?? 0
  return { id: joinPath(folderOf(path), twins > 1 ? `${name}-${guid.toLowerCase()}` : name), name }
}

/** Identity of the flow with a GUID in a folder; undefined where there is none. */
export function findFlow(folder: string, guid: string, around: Surroundings): string | undefined {
  const path = flowsIn(folder, around).byGuid.get(guid.replace(/[{}]/g, '').toLowerCase())
  return path === undefined ? undefined : identifyFlow(path, around).id
}

function flowsIn(folder: string, around: Surroundings): FlowFolder {
  const folders = known.get(around) ?? new Map<string, FlowFolder>()
  known.set(around, folders)
  const seen = folders.get(folder) ?? lookThrough(around.list(folder))
  folders.set(folder, seen)
  return seen
}

function lookThrough(paths: readonly string[]): FlowFolder {
  const byGuid = new Map<string, string>()
  const byName = new Map<string, number>()
  for (const path of paths) {
    const [, name, guid] = named.exec(baseOf(path)) ?? []
    if (name === undefined || guid === undefined) continue
    byGuid.set(guid.toLowerCase(), path)
    byName.set(name.toLowerCase(), (byName.get(name.toLowerCase()) ?? 0) + 1)
  }
  return { byGuid, byName }
}
