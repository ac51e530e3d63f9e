import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { PackageURL } from 'packageurl-js'

const schemas = fileURLToPath(new URL('../../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url))
// Both are CommonJS without a default export that TypeScript and Vitest would agree on.
const require = createRequire(import.meta.url)
const addFormats: (ajv: Ajv) => unknown = require('ajv-formats')
const addDraft2019Formats: (ajv: Ajv) => unknown = require('ajv-formats-draft2019')
const validators = new Map<string, ValidateFunction>()

function validatorOf(spec: string): ValidateFunction {
  const known = validators.get(spec)
  if (known !== undefined) return known
  const ajv = new Ajv({ strict: false, allErrors: false, addUsedSchema: false })
  addFormats(ajv)
  addDraft2019Formats(ajv)
  // The format's parser takes the path of a web socket apart and then misses it.
  const found = ajv.formats['iri-reference']
  ajv.addFormat(
    'iri-reference',
    (text: string) => /^wss?:/.test(text) || (typeof found === 'function' && found(text) === true),
  )
  // Ajv compares every item with every other, which takes minutes for a large SBOM.
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    validate: (wanted: boolean, items: unknown) =>
      !wanted || !Array.isArray(items) || new Set(items.map(item => JSON.stringify(item))).size === items.length,
  })
  for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(readSchema(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`)
  const validator = ajv.compile(readSchema(`bom-${spec}`))
  validators.set(spec, validator)
  return validator
}

function readSchema(name: string): object {
  const { $id: _, ...schema } = JSON.parse(readFileSync(`${schemas}${name}.SNAPSHOT.schema.json`, 'utf8'))
  return { ...schema, $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` }
}

/** What is wrong with an SBOM by its schema, and by the rules that the schema does not check; empty for a good one. */
export function checkSbom(text: string, spec: '1.6' | '1.7'): string[] {
  const bom = JSON.parse(text)
  const validate = validatorOf(spec)
  const complaints = validate(bom) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
  if (bom.specVersion !== spec) complaints.push(`spec ${bom.specVersion}`)
  const refs: string[] = []
  walk(bom, (key, value) => {
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(value))
      complaints.push(`not plain: ${JSON.stringify(value)}`)
    if (key === 'bom-ref') refs.push(value)
    if (key === 'purl') complaints.push(...checkPurl(value))
    if (key === 'url' || key === 'endpoints') complaints.push(...checkIri(value))
  })
  return [...complaints, ...checkReferences(bom, refs)]
}

function walk(value: unknown, visit: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') visit(key, value)
  else if (Array.isArray(value)) for (const item of value) walk(item, visit, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) walk(inner, visit, name)
}

function checkPurl(text: string): string[] {
  try {
    PackageURL.fromString(text)
    return []
  } catch {
    return [`bad purl ${text}`]
  }
}

/** RFC 3987 as far as strict consumers go: ASCII without what must be escaped, and an authority with a numeric port. */
function checkIri(text: string): string[] {
  const found = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(text)
  const escaped = /^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/.test(text)
  const authority = /^(?:[^@]*@)?[^:@]*(?::\d*)?$/.test(found?.[2] ?? '')
  return found !== null && escaped && authority && !found[5]?.includes('#') ? [] : [`bad IRI ${text}`]
}

interface Graph {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } }
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly compositions: readonly { readonly dependencies?: readonly string[] }[]
}

function checkReferences(bom: Graph, refs: readonly string[]): string[] {
  const known = new Set(refs)
  const complaints = known.size === refs.length ? [] : ['a bom-ref stands twice']
  const nodes = bom.dependencies.map(({ ref }) => ref)
  if (new Set(nodes).size !== nodes.length) complaints.push('a node stands twice in the graph')
  if (nodes.length !== refs.length) complaints.push('the graph does not have every part')
  if (!nodes.includes(bom.metadata.component['bom-ref'])) complaints.push('the root is not in the graph')
  if (bom.dependencies.some(({ dependsOn }) => dependsOn === undefined)) complaints.push('a leaf has no dependsOn')
  const used = [
    ...nodes,
    ...bom.dependencies.flatMap(({ dependsOn }) => dependsOn ?? []),
    ...bom.compositions.flatMap(({ dependencies }) => dependencies ?? []),
  ]
  for (const ref of used) if (!known.has(ref)) complaints.push(`dangling ${ref}`)
  return complaints
}
