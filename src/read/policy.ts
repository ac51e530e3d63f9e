import { Ajv, type ErrorObject } from 'ajv'
import { defaultPolicy } from '../model/default-policy.ts'
import { FerruleError } from '../model/errors.ts'
import type { EvidencePolicy } from '../model/evidence-policy.ts'
import type { Policy, PolicyLevel, PolicyList, PolicyWaiver } from '../model/policy.ts'
import type { Severity } from '../model/severity.ts'
import { at, isNull, type Node } from './node.ts'
import { policySchema } from './policy-schema.ts'
import { parseYaml } from './yaml.ts'

/** What a valid policy file holds, as JSON. */
interface PolicyFile {
  readonly thresholds?: { readonly block?: Severity | 'never'; readonly warn?: Severity | 'never' }
  readonly rules?: Readonly<Record<string, PolicyLevel>>
  readonly connectors?: Partial<PolicyList>
  readonly hosts?: Partial<PolicyList>
  readonly scopes?: Partial<PolicyList>
  readonly publishers?: Partial<PolicyList>
  readonly ignore?: readonly string[]
  readonly owners?: Policy['owners']
  readonly waivers?: readonly {
    readonly fingerprint: string
    readonly reason: string
    readonly 'approved-by': string
    readonly expires: string
  }[]
  readonly evidence?: EvidenceFile
}

interface EvidenceFile
  extends Partial<Pick<EvidencePolicy, 'require' | 'signers' | 'builders' | 'triggers' | 'runners' | 'refs'>> {
  readonly 'minimum-identities'?: number
  readonly 'maximum-age-days'?: number
  readonly 'max-scopes'?: readonly string[]
  readonly 'max-hosts'?: readonly string[]
  readonly 'forbidden-hosts'?: readonly string[]
  readonly 'denied-packages'?: readonly string[]
  readonly 'no-deprecated-after'?: string
}

/**
 * Reads a policy file; strict, since a key that is misspelt would otherwise protect nothing.
 * @param knownRules ids of the rules there are
 * @throws FerruleError `bad-policy` that names every fault with its line
 */
export function parsePolicy(text: string, path: string, knownRules: readonly string[]): Policy {
  const document = parseYaml(text)
  if (document.kind === 'broken') {
    if (document.reason === 'it is empty') return defaultPolicy
    throw badPolicy(path, [document.reason])
  }
  const [root, second] = document.roots
  if (second !== undefined) throw badPolicy(path, ['it holds more than one YAML document'])
  if (root === undefined || isNull(root)) return defaultPolicy
  const faults = document.duplicates.map(
    duplicate => `line ${duplicate.line}: the key ${JSON.stringify(duplicate.key)} stands twice`,
  )
  const value = toValue(root)
  const validate = new Ajv({ allErrors: true, strict: true }).compile<PolicyFile>(policySchema)
  if (!validate(value))
    throw badPolicy(path, [...faults, ...(validate.errors ?? []).map(error => sayFault(error, root))])
  for (const rule of Object.keys(value.rules ?? {})) {
    if (!knownRules.includes(rule))
      faults.push(`line ${at(root, 'rules', rule)?.line ?? 1}: there is no rule ${JSON.stringify(rule)}`)
  }
  if (faults.length > 0) throw badPolicy(path, faults)
  return toPolicy(value)
}

function toPolicy(file: PolicyFile): Policy {
  return {
    rules: file.rules ?? {},
    thresholds: { ...defaultPolicy.thresholds, ...file.thresholds },
    connectors: toList(file.connectors),
    hosts: toList(file.hosts),
    scopes: toList(file.scopes),
    publishers: toList(file.publishers),
    ignore: file.ignore ?? [],
    owners: file.owners ?? [],
    waivers: (file.waivers ?? []).map(
      ({ 'approved-by': approvedBy, ...waiver }): PolicyWaiver => ({ ...waiver, approvedBy }),
    ),
    evidence: toEvidencePolicy(file.evidence ?? {}),
  }
}

function toEvidencePolicy(file: EvidenceFile): EvidencePolicy {
  const { require, signers, builders, triggers, runners, refs } = { ...defaultPolicy.evidence, ...file }
  return {
    ...{ require, signers, builders, triggers, runners, refs },
    minimumIdentities: file['minimum-identities'] ?? 1,
    maximumAgeDays: file['maximum-age-days'] ?? null,
    maxScopes: file['max-scopes'] ?? null,
    maxHosts: file['max-hosts'] ?? null,
    forbiddenHosts: file['forbidden-hosts'] ?? [],
    deniedPackages: file['denied-packages'] ?? [],
    noDeprecatedAfter: file['no-deprecated-after'] ?? null,
  }
}

function toList(list: Partial<PolicyList> | undefined): PolicyList {
  return { allow: list?.allow ?? null, deny: list?.deny ?? [] }
}

/** Plain JSON of a document; keys become own properties whatever they are called. */
function toValue(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(toValue)
  if (node.kind === 'map')
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toValue(entry.value)]))
  if (!node.plain) return node.text
  if (isNull(node)) return null
  if (node.text === 'true') return true
  if (node.text === 'false') return false
  return /^\d{1,15}$/.test(node.text) ? Number(node.text) : node.text
}

function sayFault(error: ErrorObject, root: Node): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  let node: Node | undefined = root
  let line = root.line
  for (const part of path) {
    node = node?.kind === 'list' ? node.items[Number(part)] : at(node, part)
    line = node?.line ?? line
  }
  const where = path.length === 0 ? 'the policy' : path.join('.')
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const keyLine = node?.kind === 'map' ? (node.entries.get(key)?.line ?? line) : line
    return `line ${keyLine}: ${JSON.stringify(key)} is no key of ${where}`
  }
  if (error.keyword === 'enum')
    return `line ${line}: ${where} must be one of ${(error.params.allowedValues as unknown[]).join(', ')}`
  return `line ${line}: ${where} ${error.message ?? 'is wrong'}`
}

/** As many faults as somebody mends at a time. */
const maximumFaults = 20

function badPolicy(path: string, faults: readonly string[]): FerruleError {
  const told = faults.slice(0, maximumFaults).map(fault => (fault.length > 300 ? `${fault.slice(0, 300)}…` : fault))
  const more = faults.length > maximumFaults ? [`and ${faults.length - maximumFaults} more faults`] : []
  return new FerruleError(
    'bad-policy',
    `The policy ${path} cannot be used: ${[...told, ...more].join('; ')}. See docs/policy.md.`,
  )
}
