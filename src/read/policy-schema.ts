import { severities } from '../model/severity.ts'
import { evidenceSchema } from './evidence-schema.ts'

const list = (what: string, example: string) => ({
  type: 'object',
  description: `Which ${what} are accepted. \`*\` stands for any run of characters.`,
  additionalProperties: false,
  properties: {
    allow: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: `Only these are accepted; without this list all are. Example: ${example}`,
    },
    deny: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'These are refused, whatever `allow` says.',
    },
  },
})

const threshold = { enum: [...severities, 'never'] }

/** JSON Schema of the policy file; published as docs/policy.schema.json. */
export const policySchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Ferrule policy',
  description:
    'What a team accepts of the connectors and dependencies of its releases. Read from the base of a review, never from the change.',
  type: 'object',
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of this file format.' },
    thresholds: {
      type: 'object',
      description: 'From which severity on a finding blocks or warns. Default: block from high, warn from medium.',
      additionalProperties: false,
      properties: { block: threshold, warn: threshold },
    },
    rules: {
      type: 'object',
      description: 'Level of a rule, whatever the severity of what it finds.',
      additionalProperties: { enum: ['block', 'warn', 'note', 'off'] },
    },
    connectors: list('connectors, as `format:id`,', 'github-workflow:actions/*'),
    hosts: list('hosts', '*.example.com'),
    scopes: list('scopes, as the provider spells them,', 'chat:write'),
    publishers: list('publishers', 'actions'),
    ignore: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Globs of paths that are not looked at, such as `test/fixtures/**`.',
    },
    owners: {
      type: 'array',
      description: 'Who answers for a connector, over CODEOWNERS. The last match wins.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['connector', 'owner'],
        properties: { connector: { type: 'string', minLength: 1 }, owner: { type: 'string', minLength: 1 } },
      },
    },
    waivers: {
      type: 'array',
      description: 'Accepted risks, by the fingerprint that a finding shows.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['fingerprint', 'reason', 'approved-by', 'expires'],
        properties: {
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
          reason: { type: 'string', minLength: 1 },
          'approved-by': { type: 'string', minLength: 1 },
          expires: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'Last day it counts.' },
        },
      },
    },
    evidence: evidenceSchema,
  },
} as const
