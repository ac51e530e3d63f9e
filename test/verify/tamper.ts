import { type Flips, flipsOfBytes, flipsOfCertificate, flipsOfCheckpoint, flipsOfTimestamp } from './flips.ts'
import type { Json } from './stage.ts'

/** One change to a bundle. */
export interface Tampering {
  /** Where, as `verificationMaterial.tlogEntries.0.logIndex`. */
  readonly path: string
  /** What was done there. */
  readonly how: string
  readonly json: Json
}

type Path = readonly string[]

/** Fields that hold bytes, and how those are changed; everything else is text or a number. */
const ofBytes: readonly (readonly [RegExp, (bytes: Buffer) => Flips])[] = [
  [/rawBytes$/, flipsOfCertificate],
  [/signedTimestamp$/, flipsOfTimestamp],
  [/(?:signature|sig|payload|keyId|signedEntryTimestamp|rootHash|hashes\.\d+|canonicalizedBody|digest)$/, flipsOfBytes],
]

/** Every change to every part of a bundle: each node left out or made something else, each leaf changed. */
export function* tamper(bundle: Json): Generator<Tampering> {
  for (const [path, value] of nodesOf(bundle, [])) {
    const change = (how: string, json: Json) => ({ path: path.join('.'), how, json })
    yield change('left out', withoutNode(bundle, path))
    for (const other of [7, {}]) {
      if (JSON.stringify(other) !== JSON.stringify(value))
        yield change(`made ${JSON.stringify(other)}`, withNode(bundle, path, other))
    }
    for (const [how, changed] of changesOf(path.join('.'), value)) yield change(how, withNode(bundle, path, changed))
  }
}

function* changesOf(path: string, value: unknown): Flips {
  if (Array.isArray(value)) {
    yield ['repeated', [...value, ...value]]
    return
  }
  if (typeof value !== 'string') return
  const flips = ofBytes.find(([name]) => name.test(path))?.[1]
  if (flips !== undefined) yield* flips(Buffer.from(value, 'base64'))
  else if (path.endsWith('envelope')) yield* flipsOfCheckpoint(value)
  else if (/^\d+$/.test(value)) {
    yield ['counted up', String(Number(value) + 1)]
    yield ['negative', `-${value}`]
    yield ['no number', `${value}x`]
  } else {
    for (let index = 0; index < value.length; index += 10)
      yield [`character ${index} changed`, `${value.slice(0, index)}~${value.slice(index + 1)}`]
    yield ['extended', `${value}x`]
  }
}

/** Every part of a value but the whole, the outer ones first. */
function* nodesOf(value: unknown, path: Path): Generator<readonly [Path, unknown]> {
  if (path.length > 0) yield [path, value]
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) yield* nodesOf(inner, [...path, key])
}

function edited(bundle: Json, path: Path, edit: (parent: Json, key: string) => void): Json {
  const copy = structuredClone(bundle)
  let parent: Json = copy
  for (const key of path.slice(0, -1)) parent = parent[key] as Json
  edit(parent, path.at(-1) ?? '')
  return copy
}

/** The value with another one at a path. */
export function withNode(bundle: Json, path: Path, value: unknown): Json {
  return edited(bundle, path, (parent, key) => {
    parent[key] = value
  })
}

/** The value without what stands at a path; the items behind one of a list move up. */
export function withoutNode(bundle: Json, path: Path): Json {
  return edited(bundle, path, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  })
}

/** What stands at a path. */
export function nodeAt(bundle: Json, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Json)[key], bundle)
}
