import { describe, expect, it } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import { defaultPolicy } from '../../src/model/default-policy.ts'
import { parsePolicy } from '../../src/read/policy.ts'

const known = rules.map(rule => rule.id)
const parse = (text: string) => parsePolicy(text, '.github/ferrule.yml', known)

function fault(text: string): string {
  try {
    parse(text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

describe('the policy file', () => {
  it.each(['', '# nothing yet\n', '---\n', 'version: 1\n'])('is the default policy where it says nothing: %j', text => {
    expect(parse(text)).toEqual(defaultPolicy)
  })

  it('is read whole', () => {
    const policy = parse(`
version: 1
thresholds: { block: critical }
rules: { owner-missing: warn }
connectors: { deny: ["mcp-config:*"] }
hosts: { allow: ["*.orchard.example"] }
ignore: [test/**]
owners: [{ connector: "slack-manifest:*", owner: "@orchard/platform" }]
waivers: [{ fingerprint: 0123456789abcdef, reason: none yet, approved-by: "@orchard/security", expires: 2027-03-31 }]
`)
    expect(policy).toEqual({
      ...defaultPolicy,
      thresholds: { block: 'critical', warn: 'medium' },
      rules: { 'owner-missing': 'warn' },
      connectors: { allow: null, deny: ['mcp-config:*'] },
      hosts: { allow: ['*.orchard.example'], deny: [] },
      ignore: ['test/**'],
      owners: [{ connector: 'slack-manifest:*', owner: '@orchard/platform' }],
      waivers: [
        { fingerprint: '0123456789abcdef', reason: 'none yet', approvedBy: '@orchard/security', expires: '2027-03-31' },
      ],
    })
  })

  it.each([
    ['ruels: {}\n', 'line 1: "ruels" is no key of the policy'],
    ['version: 1\nthresholds:\n  blok: high\n', 'line 3: "blok" is no key of thresholds'],
    [
      'thresholds: { block: hihg }\n',
      'line 1: thresholds.block must be one of critical, high, medium, low, info, never',
    ],
    ['rules:\n  scope-expandet: block\n', 'line 2: there is no rule "scope-expandet"'],
    ['rules: { scope-expanded: stop }\n', 'line 1: rules.scope-expanded must be one of block, warn, note, off'],
    ['version: 1\nversion: 2\n', 'line 2: the key "version" stands twice'],
    ['waivers: [{ fingerprint: x }]\n', 'waivers.0'],
    ['- a\n', 'the policy must be object'],
    ['version: 1\n---\nversion: 1\n', 'more than one YAML document'],
    ['a: [\n', 'it is not YAML'],
    ['hosts:\n', 'line 1: hosts must be object'],
    ['ignore: [true]\n', 'ignore.0 must be string'],
    ['ignore: [false]\n', 'ignore.0 must be string'],
    ['hosts: { allow: "x" }\n', 'line 1: hosts.allow must be'],
    ['__proto__: { x: 1 }\n', 'line 1: "__proto__" is no key of the policy'],
  ])('says what is wrong in %j', (text, message) => {
    expect(fault(text)).toContain(message)
    expect(fault(text)).toContain('.github/ferrule.yml')
  })

  it('names as many faults as somebody mends at a time, and no book of any', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `key${index}: 1\n`).join('')
    expect(fault(keys)).toMatch(/"key19" is no key of the policy; and 10 more faults\. See/)
    expect(fault(`${'k'.repeat(900)}: 1\n`).length).toBeLessThan(500)
  })
})
