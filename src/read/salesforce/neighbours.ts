import { rootOf } from '../document.ts'
import { type Found, textOf, textsOf } from '../element.ts'
import type { Surroundings } from '../format.ts'
import { at, type Node } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'

/** A kind of component that others name: its folder and the ending of its files. */
export interface Kind {
  readonly root: string
  readonly folder: string
  readonly ending: string
}

export const externalCredentials: Kind = {
  root: 'ExternalCredential',
  folder: 'externalCredentials',
  ending: 'externalCredential',
}

export const authProviders: Kind = { root: 'AuthProvider', folder: 'authproviders', ending: 'authprovider' }

/** Path of a component that another one names, in the same package; undefined where it is not in the tree: most of them stay in the organisation. */
export function findComponent(kind: Kind, name: string, path: string, around: Surroundings): string | undefined {
  const folder = joinPath(folderOf(folderOf(path)), kind.folder)
  return [`${name}.${kind.ending}-meta.xml`, `${name}.${kind.ending}`]
    .map(file => joinPath(folder, file))
    .find(file => around.has(file))
}

/** The element a component is described in; undefined where it was not loaded or is something else. */
export function elementAt(kind: Kind, path: string, around: Surroundings): Node | undefined {
  const file = around.file(path)
  return file === undefined ? undefined : at(rootOf(file), kind.root)
}

/** Keys of the components that a component names, where they are in the tree. */
export function usesOf(kind: Kind, names: readonly string[], path: string, around: Surroundings): string[] {
  return names.flatMap(name => {
    const found = findComponent(kind, name, path, around)
    return found === undefined ? [] : [`salesforce-metadata:${found}`]
  })
}

type ScopesByApp = ReadonlyMap<string, readonly Found[]>

/** A folder may hold the files of any number of apps, and each of them asks. */
const known = new WeakMap<Surroundings, Map<string, ScopesByApp>>()

/** What an external client app asks for, which stands in another file than what limits it. */
export function findScopesOfApp(app: string, path: string, around: Surroundings): readonly Found[] {
  const folder = joinPath(folderOf(folderOf(path)), 'extlClntAppOauthSettings')
  const folders = known.get(around) ?? new Map<string, ScopesByApp>()
  const scopes = folders.get(folder) ?? readScopesByApp(folder, around)
  known.set(around, folders.set(folder, scopes))
  return scopes.get(app) ?? []
}

function readScopesByApp(folder: string, around: Surroundings): ScopesByApp {
  const scopes = new Map<string, Found[]>()
  for (const path of around.list(folder)) {
    const file = around.file(path)
    const element = file === undefined ? undefined : at(rootOf(file), 'ExtlClntAppOauthSettings')
    const app = textOf(element, 'externalClientApplication')
    if (app === undefined) continue
    const found = scopes.get(app) ?? []
    for (const text of textsOf(element, 'commaSeparatedOauthScopes')) found.push(text)
    scopes.set(app, found)
  }
  return scopes
}
