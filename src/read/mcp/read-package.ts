import semver from 'semver'
import type { Pin } from '../../model/connector.ts'
import { type GitAddress, gitReference } from './git-reference.ts'
import { isTemplate, type PackageReference, pinOf, unversioned } from './package-reference.ts'
import { packageUrl } from './package-url.ts'

/** Package managers whose way to write a package is understood. */
export type PackageKind = 'npm' | 'pypi' | 'golang' | 'nuget'

/** Reads a package as a runner's command line has it; null for a folder or file of one's own. */
export function readPackage(kind: PackageKind, spec: string): PackageReference | null {
  if (isLocalPath(spec)) return null
  if (kind === 'npm') return readNpm(spec)
  if (kind === 'pypi') return readPython(spec)
  if (kind === 'golang') return readGo(spec)
  return readNuget(spec)
}

/** True for a path, which names no package. */
export function isLocalPath(text: string): boolean {
  return text === '.' || text === '..' || /^(?:\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\]|file:)/.test(text)
}

/** An alias (`name@npm:other@1.0.0`) stands for one package, not for another alias. */
function readNpm(spec: string, aliased = false): PackageReference {
  const git = npmGitAddress(spec)
  if (git !== null) return gitReference(git)
  if (/^https?:\/\//i.test(spec)) return unversioned(spec)
  const [name, version] = splitAt(spec)
  if (version?.startsWith('npm:') && !aliased) return readNpm(version.slice('npm:'.length), true)
  const slash = name.indexOf('/')
  const scope = name.startsWith('@') && slash > 1 ? name.slice(1, slash) : null
  const exact = version !== null && semver.valid(version) !== null
  return {
    name,
    version,
    pin: pinOf(version, exact),
    publisher: scope,
    purl: isTemplate(name)
      ? null
      : packageUrl({
          type: 'npm',
          namespace: scope === null ? null : `@${scope}`,
          name: scope === null ? name : name.slice(slash + 1),
          version: exact ? semver.valid(version) : null,
        }),
  }
}

function npmGitAddress(spec: string): GitAddress | null {
  const hash = spec.indexOf('#')
  const address = hash === -1 ? spec : spec.slice(0, hash)
  const ref = hash === -1 ? null : spec.slice(hash + 1)
  const host = /^(github|gitlab|bitbucket):/.exec(address)?.[1]
  if (host !== undefined) {
    const domain = host === 'bitbucket' ? 'bitbucket.org' : `${host}.com`
    return { url: `https://${domain}/${address.slice(host.length + 1)}`, ref }
  }
  if (/^git(?:\+[a-z]+)?:\/\//.test(address)) return { url: address.replace(/^git\+/, ''), ref }
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return { url: `https://github.com/${address}`, ref }
  return null
}

function readPython(spec: string): PackageReference {
  const address = /^(?:[\w.-]+ ?@ ?)?git\+(.*)$/s.exec(spec)?.[1]
  if (address !== undefined) {
    const [url = ''] = address.split('#')
    const at = url.lastIndexOf('@')
    const hasRef = at > url.lastIndexOf('/') || (at > 0 && url.slice(0, at).split('/').length > 4)
    return gitReference(hasRef ? { url: url.slice(0, at), ref: url.slice(at + 1) } : { url, ref: null })
  }
  if (/^https?:\/\//i.test(spec)) return unversioned(spec)
  const parts = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(.*)$/s.exec(spec)
  if (parts === null) return unversioned(spec)
  const name = (parts[1] ?? '').toLowerCase().replaceAll('_', '-')
  const demand = (parts[2] ?? '').replaceAll(' ', '')
  const version = demand === '' ? null : demand.replace(/^(?:===?|@)/, '')
  const exact = version !== null && /^(?:===?|@)v?\d[\w.!+-]*$/.test(demand)
  return {
    name,
    version,
    pin: pinOf(version, exact),
    publisher: null,
    purl: packageUrl({ type: 'pypi', name, version: exact ? version : null }),
  }
}

function readGo(spec: string): PackageReference {
  const [name, version] = splitAt(spec)
  const slash = name.lastIndexOf('/')
  const exact = version?.startsWith('v') === true && semver.valid(version) !== null
  const pin: Pin =
    version !== null && /^[0-9a-f]{12,64}$/.test(version)
      ? { kind: 'commit', value: version }
      : version !== null && !exact && !/^(?:latest|upgrade|patch|v\d.*)$/.test(version)
        ? { kind: 'branch', value: version }
        : pinOf(version, exact)
  return {
    name,
    version,
    pin,
    publisher: null,
    purl: isTemplate(name)
      ? null
      : packageUrl({
          type: 'golang',
          namespace: slash === -1 ? null : name.slice(0, slash),
          name: name.slice(slash + 1),
          version: exact ? version : null,
        }),
  }
}

function readNuget(spec: string): PackageReference {
  const [name, version] = splitAt(spec)
  const exact = version !== null && /^\d+(?:\.\d+){1,3}(?:-[\w.-]+)?$/.test(version)
  const purl = isTemplate(name) ? null : packageUrl({ type: 'nuget', name, version: exact ? version : null })
  return { name, version, pin: pinOf(version, exact), publisher: null, purl }
}

/** Name and version around the `@` that is not the mark of a scope. */
function splitAt(spec: string): [string, string | null] {
  const at = spec.indexOf('@', 1)
  return at === -1 || at === spec.length - 1 ? [spec.replace(/@$/, ''), null] : [spec.slice(0, at), spec.slice(at + 1)]
}
