/** Major versions of pnpm-lock.yaml that are read. */
export type PnpmMajor = 5 | 6 | 9

/** What the key of a package says: `@scope/name`, and its version or the address in its place. */
export interface PnpmKey {
  readonly name: string
  readonly version: string
}

/** Major version of a lockfile; undefined where it is none that is read. */
export function majorOf(version: string): PnpmMajor | undefined {
  const major = /^(5|6|9)(\.\d{1,3}){0,2}(-inlineSpecifiers)?$/.exec(version)?.[1]
  return major === '5' ? 5 : major === '6' ? 6 : major === '9' ? 9 : undefined
}

/** Takes the key of a package apart: `/@s/a/1.0.0_peers` in version 5, `/@s/a@1.0.0(peers)` in version 6, the same without the slash in 9. */
export function readPnpmKey(key: string, major: PnpmMajor): PnpmKey {
  const plain = withoutPeers(key)
  if (major === 9) return splitAt(plain, plain.indexOf('@', 1))
  // A key that does not begin with the slash begins with a host.
  const path = plain.slice(plain.indexOf('/') + 1)
  if (major === 6) return splitAt(path, path.indexOf('@', 1))
  const scope = path.startsWith('@') ? path.indexOf('/') : -1
  const parts = splitAt(path, path.indexOf('/', scope + 1))
  const peers = parts.version.indexOf('_')
  return peers === -1 ? parts : { name: parts.name, version: parts.version.slice(0, peers) }
}

function splitAt(text: string, index: number): PnpmKey {
  return index <= 0 ? { name: text, version: '' } : { name: text.slice(0, index), version: text.slice(index + 1) }
}

/** A key without what it says of peers and patches in brackets at its end; the brackets may hold brackets. */
export function withoutPeers(key: string): string {
  let end = key.length
  let open = 0
  for (let index = key.length - 1; index >= 0; index--) {
    const unit = key[index]
    if (unit === ')') open++
    else if (open === 0) break
    else if (unit === '(' && --open === 0) end = index
  }
  return key.slice(0, end)
}

/** Digest of the patch that a key says its package is changed by; what stands deeper in the brackets is a peer's. */
export function patchOf(key: string): string | undefined {
  if (!key.includes('(patch_hash=')) return undefined
  return /^\(patch_hash=([^()]+)\)/.exec(key.slice(withoutPeers(key).length))?.[1]
}

/** Key of a version of a name; of another name, the key itself stands where the version would. */
export function keyOf(name: string, version: string, major: PnpmMajor): string {
  return major === 9 ? `${name}@${version}` : major === 6 ? `/${name}@${version}` : `/${name}/${version}`
}

/** Path of a folder relative to the lockfile, from a folder and what is written there; `.` for the lockfile's own. */
export function joinFolder(from: string, written: string): string {
  const parts: string[] = []
  for (const part of `${from}/${written}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.length === 0 ? '.' : parts.join('/')
}
