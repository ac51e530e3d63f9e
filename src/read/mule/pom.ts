import { elementsOf, elementText } from '../element.ts'
import { at, entries, type Node } from '../node.ts'

/** Longer than any text of a project that is looked into for properties. */
const longest = 1_000

/** More profiles than this are not looked into. */
const maximumProfiles = 50

/** A text of a project with the properties put in that the same file gives; what it does not give stays as it is. */
export function pomText(pom: Node | undefined, text: string | undefined): string | undefined {
  let current = text
  for (let round = 0; round < 5 && current !== undefined && current.length <= longest; round++) {
    const next = current.replace(/\$\{([^{}]{1,200})\}/g, (whole, key: string) => {
      const value = propertyOf(pom, key)
      return value === undefined || value.length > longest ? whole : value
    })
    if (next === current || next.length > longest) break
    current = next
  }
  return current
}

/** Properties stand by themselves or in a profile; of several profiles the first counts, as none is known to be chosen. */
function propertyOf(pom: Node | undefined, key: string): string | undefined {
  const own = elementText(at(pom, 'properties', key))
  if (own !== undefined) return own
  const field = /^(?:project|pom)\.(version|groupId|artifactId)$/.exec(key)?.[1]
  if (field !== undefined) return elementText(at(pom, field)) ?? elementText(at(pom, 'parent', field))
  return elementsOf(at(pom, 'profiles', 'profile'))
    .slice(0, maximumProfiles)
    .map(profile => elementText(at(profile, 'properties', key)))
    .find(found => found !== undefined)
}

/** A dependency of a project as it is written, its properties put in. */
export interface PomDependency {
  readonly group: string
  readonly artifact: string
  readonly version: string | null
  readonly line: number
}

/** Extensions of Mule that a project ships with: those of tests stay at home. */
export function pluginsOf(pom: Node): PomDependency[] {
  const managed = new Map(
    dependenciesIn(at(pom, 'dependencyManagement')).map(node => [coordinates(pom, node), versionOf(pom, node)]),
  )
  return dependenciesIn(pom).flatMap(node => {
    const read = (key: string) => pomText(pom, elementText(at(node, key)))
    const [group, artifact] = [read('groupId'), read('artifactId')]
    if (read('classifier') !== 'mule-plugin' || read('scope') === 'test') return []
    if (group === undefined || artifact === undefined) return []
    const version = versionOf(pom, node) ?? managed.get(coordinates(pom, node)) ?? null
    return [{ group, artifact, version, line: node.line }]
  })
}

function dependenciesIn(holder: Node | undefined): readonly Node[] {
  return elementsOf(at(holder, 'dependencies')).flatMap(list => elementsOf(at(list, 'dependency')))
}

function coordinates(pom: Node, node: Node): string {
  return ['groupId', 'artifactId'].map(key => pomText(pom, elementText(at(node, key))) ?? '').join(':')
}

function versionOf(pom: Node, node: Node): string | null {
  return pomText(pom, elementText(at(node, 'version'))) ?? null
}

/** Addresses that a project gets its dependencies and plugins from. */
export function repositoriesOf(pom: Node): { readonly url: string; readonly line: number }[] {
  const lists = [at(pom, 'repositories', 'repository'), at(pom, 'pluginRepositories', 'pluginRepository')]
  return lists.flatMap(list =>
    elementsOf(list).flatMap(repository => {
      const url = pomText(pom, elementText(at(repository, 'url')))
      return url === undefined ? [] : [{ url, line: at(repository, 'url')?.line ?? repository.line }]
    }),
  )
}

/** The runtime that a project is deployed to, and the channel it is of; `app.runtime` is the property that every project is made with. */
export function runtimeOf(pom: Node): { readonly version: string; readonly channel: string | null } | undefined {
  const deployments = elementsOf(at(pom, 'build', 'plugins', 'plugin')).flatMap(plugin =>
    entries(at(plugin, 'configuration')).map(({ value }) => value),
  )
  const find = (key: string) =>
    deployments.map(node => pomText(pom, elementText(at(node, key)))).find(text => text !== undefined)
  const version = pomText(pom, elementText(at(pom, 'properties', 'app.runtime'))) ?? find('muleVersion')
  return version === undefined ? undefined : { version, channel: find('releaseChannel')?.toLowerCase() ?? null }
}
