import { PackageURL } from 'packageurl-js'
import type { Dependency } from '../../model/dependency.ts'
import { compareText } from '../../model/order.ts'
import { readIntegrity, readLicenses, readName, readReference } from './component-fields.ts'
import type { Parts } from './parts.ts'
import { withoutVersion } from './purl.ts'
import { objectsOf, type Raw, textOf } from './raw.ts'
import { sortDependencies } from './sorting.ts'

/** Packages of another tool's bill, and what of its components could not be taken. */
export interface ForeignPackages {
  readonly dependencies: readonly Dependency[]
  /** How many components have no package url. */
  readonly unnamed: number
  /** Package urls that cannot be parsed. */
  readonly broken: readonly string[]
}

/** Qualifiers that tell where a copy was found or fetched: not which package it is. */
const incidental = ['checksum', 'download_url', 'file_name']

/** Takes the components that have a package url; the same package at several paths is one. */
export function readForeignPackages(parts: Parts, file: string): ForeignPackages {
  const byRef = new Map<string, string>()
  const copies = new Map<string, Dependency[]>()
  const broken: string[] = []
  let unnamed = 0
  for (const { raw, ref } of parts.components) {
    const written = textOf(raw, 'purl')
    const purl = written === undefined ? undefined : canonicalPurl(written, textOf(raw, 'version'))
    if (written === undefined) unnamed++
    else if (purl === undefined) broken.push(written)
    if (purl === undefined) continue
    if (ref !== null) byRef.set(ref, purl.toString())
    const dependency = readPackage(raw, purl, file)
    const others = copies.get(dependency.purl)
    if (others === undefined) copies.set(dependency.purl, [dependency])
    else others.push(dependency)
  }
  const packages = [...copies.values()].flatMap(mergeCopies)
  return { dependencies: linkPackages(parts, packages, byRef), unnamed, broken }
}

/** A package url as the specification spells it, with the component's version where it has none of its own. */
function canonicalPurl(text: string, version: string | undefined): PackageURL | undefined {
  try {
    const { type, namespace, name, version: own, qualifiers, subpath } = PackageURL.fromString(text)
    const kept = Object.entries(qualifiers ?? {}).filter(([key]) => !incidental.includes(key))
    const qualifying = kept.length === 0 ? undefined : Object.fromEntries(kept)
    return new PackageURL(type, namespace, name, own ?? version, qualifying, subpath)
  } catch {
    return undefined // Its errors say only that it is none.
  }
}

function readPackage(raw: Raw, purl: PackageURL, file: string): Dependency {
  const said = new Map(
    objectsOf(raw, 'properties').map(property => [textOf(property, 'name'), textOf(property, 'value')]),
  )
  const scope = textOf(raw, 'scope')
  const url = readReference(raw)?.url ?? null
  return {
    purl: purl.toString(),
    id: withoutVersion(purl.toString()),
    name: nameOf(raw, purl),
    version: purl.version ?? '',
    integrity: readIntegrity(raw),
    source: { kind: 'unknown', url: url === null ? null : withoutCredentials(url) },
    license: readLicenses(raw).sort(compareText).join(', ') || null,
    deprecated: said.get('cdx:npm:deprecated') ?? null,
    installScript: said.get('cdx:npm:hasInstallScript') === 'true',
    patch: null,
    dev: scope === 'excluded' || said.get('cdx:npm:package:development') === 'true',
    optional: scope === 'optional',
    peer: false,
    direct: false,
    aliases: [],
    dependsOn: [],
    place: { file, line: null },
  }
}

/** Tools put an npm scope into the group, into the name, or into both; the package url has it always, if in lower case. */
function nameOf(raw: Raw, purl: PackageURL): string {
  const full = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`
  const spelled = [readName(raw), textOf(raw, 'name')].find(name => name?.toLowerCase() === full.toLowerCase())
  return spelled ?? full
}

function withoutCredentials(url: string): string {
  return url.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1')
}

function mergeCopies(copies: readonly Dependency[]): Dependency[] {
  const [first] = copies
  if (first === undefined) return []
  return [
    {
      ...first,
      integrity: [...new Set(copies.flatMap(({ integrity }) => integrity))].sort(compareText),
      license: copies.find(({ license }) => license !== null)?.license ?? null,
      deprecated: copies.find(({ deprecated }) => deprecated !== null)?.deprecated ?? null,
      installScript: copies.some(({ installScript }) => installScript),
      // One copy that run time needs is enough.
      dev: copies.every(({ dev }) => dev),
      optional: copies.every(({ optional }) => optional),
    },
  ]
}

/** Adds the edges; what the root or a project below it asks for is direct. */
function linkPackages(parts: Parts, packages: readonly Dependency[], byRef: ReadonlyMap<string, string>): Dependency[] {
  const roots = new Set([parts.root, ...parts.nested].map(part => part?.ref))
  const direct = new Set<string>()
  const edges = new Map<string, Set<string>>()
  for (const [ref, targets] of parts.edges) {
    const from = byRef.get(ref)
    const purls = [...targets].flatMap(target => byRef.get(target) ?? [])
    if (roots.has(ref)) for (const purl of purls) direct.add(purl)
    if (from === undefined) continue
    const own = edges.get(from) ?? new Set()
    for (const purl of purls) if (purl !== from) own.add(purl)
    edges.set(from, own)
  }
  const linked = packages.map(dependency => ({
    ...dependency,
    direct: direct.has(dependency.purl),
    dependsOn: [...(edges.get(dependency.purl) ?? [])].sort(compareText),
  }))
  return sortDependencies(linked)
}
