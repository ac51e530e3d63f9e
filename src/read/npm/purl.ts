/** `generic` is what a lockfile of npm packages holds beside them: the runtimes that pnpm installs. */
export type PackageType = 'npm' | 'generic'

/** Package url without version of a package of a type. */
export function packageId(name: string, type: PackageType): string {
  return type === 'npm' ? npmId(name) : `pkg:${type}/${encode(name.trim())}`
}

/** Package url of an npm package without version, as packageurl-js writes it; names that need no escape cost no more than a test. */
export function npmId(name: string): string {
  if (plainName.test(name)) return `pkg:npm/${name}`
  if (plainScoped.test(name)) return `pkg:npm/%40${name.slice(1)}`
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const base = encode(
    name
      .slice(slash + 1)
      .trim()
      .toLowerCase(),
  )
  if (slash === -1) return `pkg:npm/${base}`
  return `pkg:npm/%40${encode(name.slice(1, slash).toLowerCase()).replaceAll('%3A', ':')}/${base}`
}

/** A qualifier of a package url. */
export interface Qualifier {
  readonly key: string
  readonly value: string
}

/** Package url with version, where there is one, and with one qualifier, where there is one. */
export function packagePurl(id: string, version: string, qualifier?: Qualifier): string {
  const versioned = version === '' ? id : `${id}@${plainVersion.test(version) ? version : escapeVersion(version)}`
  return qualifier === undefined ? versioned : `${versioned}?${escapeQualifier(qualifier.key, qualifier.value)}`
}

const plainName = /^[a-z0-9._~!*'()-]+$/
const plainScoped = /^@[a-z0-9._~!*'()-]+\/[a-z0-9._~!*'()-]+$/
const plainVersion = /^[A-Za-z0-9.+:_~-]+$/
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Half a surrogate pair is no character, and percent-encoding throws on it: the replacement character stands in its place. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd'))
}

function escapeVersion(version: string): string {
  return encode(version.trim()).replaceAll('%3A', ':').replaceAll('%2B', '+')
}

function escapeQualifier(key: string, value: string): string {
  return new URLSearchParams({ [key]: value }).toString().replaceAll('+', '%20')
}
