import type { DependencySource } from '../../model/dependency.ts'
import type { Qualifier } from './purl.ts'

/** A package of a registry that the lockfile does not name. */
export const unnamedRegistry: DependencySource = { kind: 'registry', url: null }

/** A package of which the lockfile does not say where it comes from, such as one that is packed inside another. */
export const unnamedSource: DependencySource = { kind: 'unknown', url: null }

const gitScheme = /^(git(\+[a-z]+)?|ssh):\/\/|^(github|gitlab|bitbucket|gist):|^git@/i

/**
 * Tells where a package comes from by the address a lockfile has for it. A registry is known by the shape of the path, which holds the name and
 * the version, never by the name of the host.
 */
export function readSource(address: string, name: string, version: string): DependencySource {
  if (isPlainRegistryUrl(address, name, version)) return { kind: 'registry', url: address }
  if (/^https?:/i.test(address)) {
    const url = cleanUrl(address)
    return { kind: isRegistryPath(url, name, version) ? 'registry' : 'tarball', url }
  }
  if (gitScheme.test(address)) return { kind: 'git', url: cleanGit(address) }
  if (/^(file|link):/.test(address)) return { kind: 'file', url: address }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address)) return { kind: 'unknown', url: cleanGit(address) }
  return { kind: 'file', url: address }
}

/** Package url qualifier that tells a package from the registry's of the same name and version. */
export function qualifierOf(source: DependencySource): Qualifier | undefined {
  if (source.url === null) return undefined
  if (source.kind === 'tarball') return { key: 'download_url', value: source.url }
  if (source.kind !== 'git') return undefined
  const hash = source.url.indexOf('#')
  return {
    key: 'vcs_url',
    value: hash === -1 ? source.url : `${source.url.slice(0, hash)}@${source.url.slice(hash + 1)}`,
  }
}

/** Commit of a git address; empty where it has none. */
export function commitOf(url: string): string {
  const hash = url.indexOf('#')
  return hash === -1 ? '' : url.slice(hash + 1)
}

/** Version in the file name of a registry's tarball; empty where the address has another shape. */
export function versionOfTarball(url: string, name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const file = url.slice(url.lastIndexOf('/') + 1)
  if (!file.startsWith(`${base}-`) || !file.endsWith('.tgz')) return ''
  const version = file.slice(base.length + 1, -4)
  return isRegistryPath(url, name, version) ? version : ''
}

/** An address without user, password, query and fragment: tokens stand there. */
export function cleanUrl(url: string): string {
  const end = url.search(/[?#]/)
  return withoutUser(end === -1 ? url : url.slice(0, end))
}

/** A git address without user, password and query; the fragment, which holds the commit, stays. */
export function cleanGit(url: string): string {
  const hash = url.indexOf('#')
  const address = hash === -1 ? url : url.slice(0, hash)
  const query = address.indexOf('?')
  return withoutUser(query === -1 ? address : address.slice(0, query)) + (hash === -1 ? '' : url.slice(hash))
}

/** Drops what stands before the `@` of the authority, but for the user `git` of ssh, which everybody has; slashes after the scheme may be missing. */
function withoutUser(url: string): string {
  const start = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\]*/.exec(url)?.[0].length ?? 0
  let end = start
  while (end < url.length && url[end] !== '/' && url[end] !== '\\') end++
  const at = url.lastIndexOf('@', end - 1)
  if (at < start) return url
  const isSsh = start === 0 || /^(git\+)?ssh:/i.test(url)
  return isSsh && url.slice(start, at) === 'git' ? url : url.slice(0, start) + url.slice(at + 1)
}

/** The usual address, `https://host/name/-/name-1.0.0.tgz`, told without making a string: nearly all packages have it. */
function isPlainRegistryUrl(url: string, name: string, version: string): boolean {
  const baseLength = name.length - name.lastIndexOf('/') - 1
  const versionAt = url.length - 4 - version.length
  const baseAt = versionAt - 1 - baseLength
  const nameAt = baseAt - 3 - name.length
  if (version === '' || nameAt < 10 || !url.startsWith('https://') || !url.endsWith('.tgz')) return false
  if (url[versionAt - 1] !== '-' || url[nameAt - 1] !== '/' || !url.startsWith('/-/', baseAt - 3)) return false
  if (!url.startsWith(version, versionAt) || !url.startsWith(name, nameAt)) return false
  const base = baseLength === name.length ? name : name.slice(-baseLength)
  const slash = url.indexOf('/', 8)
  return (
    url.startsWith(base, baseAt) &&
    slash > 8 &&
    url.lastIndexOf('@', slash) === -1 &&
    !url.includes('?') &&
    !url.includes('#')
  )
}

/** The shapes registries give a tarball: `/name/-/name-1.0.0.tgz` and its variants, with the scope in the file name or not. */
function isRegistryPath(url: string, name: string, version: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  if (version === '' || base === '') return false
  const decoded = url.replace(/%2f/gi, '/').replace(/%40/g, '@')
  const plus = version.indexOf('+')
  // Registries drop what stands behind the plus: it is no part of what makes a version another one.
  for (const number of plus === -1 ? [version] : [version, version.slice(0, plus)]) {
    const file = `${base}-${number}.tgz`
    if (
      decoded.endsWith(`/${name}/-/${file}`) ||
      decoded.endsWith(`/${name}/-/${name}-${number}.tgz`) ||
      decoded.endsWith(`/${name}/-/${number}/${file}`) ||
      decoded.endsWith(`/${name}/download/${file}`) ||
      decoded.endsWith(`/${name}/download/${name}-${number}.tgz`)
    ) {
      return true
    }
    const download = decoded.lastIndexOf(`/download/${name}/${number}/`)
    if (download !== -1 && /^[0-9a-f]{40,64}$/.test(decoded.slice(download + `/download/${name}/${number}/`.length)))
      return true
  }
  return false
}
