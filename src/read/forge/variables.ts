import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node, text } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'
import { looksLikeSecret } from '../secret-shapes.ts'

/** Values that variables of a manifest have unless the one who deploys gives another. */
export type Defaults = ReadonlyMap<string, string>

/** Reads the defaults that stand in the file. */
export function readDefaults(root: Node): Defaults {
  return new Map(
    variablesOf(root).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value.text] as const])),
  )
}

/** No address is longer, or made of more pieces; what is would only cost time. */
const longestAddress = 2_000
const maximumHoles = 10

/** A text as it stands, and as it is with the defaults of its variables where that is another one. */
export function withDefaults(written: string, defaults: Defaults): string[] {
  const holes = written.length > longestAddress ? 0 : written.split('${').length - 1
  if (holes === 0 || holes > maximumHoles) return [written]
  const filled = written.replace(/\$\{([A-Za-z_]\w{0,100})\}/g, (whole, name: string) => {
    const value = defaults.get(name) ?? whole
    return value.length > longestAddress ? whole : value
  })
  return filled === written ? [written] : [written, filled]
}

const namesSecret = /secret|token|password|passwd|credential|api_?key|private_?key/i

/** Variables that are named like secrets: with a default they stand in the file, else they come from whoever deploys. */
export function readVariableSecrets(root: Node, file: SourceFile): Secret[] {
  return variablesOf(root).flatMap(({ key, line, value }): Secret[] => {
    if (!namesSecret.test(key) || looksLikeSecret(key)) return []
    // What has the shape of a token is found wherever it stands.
    if (value !== undefined && looksLikeSecret(value.text)) return []
    const isLiteral = value !== undefined && !standsForKey(value.text)
    const place = placeIn(file, value?.line ?? line)
    return [{ name: `variable ${key}`, kind: isLiteral ? 'literal' : 'reference', place }]
  })
}

interface Variable {
  readonly key: string
  readonly line: number
  readonly value: { readonly text: string; readonly line: number } | undefined
}

function variablesOf(root: Node): Variable[] {
  return items(at(root, 'environment', 'variables')).flatMap(node => {
    const key = filledText(node) ?? filledText(at(node, 'key'))
    if (key === undefined) return []
    const value = text(at(node, 'default'))
    return [
      {
        key,
        line: node.line,
        value: value === undefined ? undefined : { text: value, line: lineOfKey(node, 'default') },
      },
    ]
  })
}
