import { evidenceKinds } from '../model/evidence-policy.ts'

const words = (description: string) => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
})

/** JSON Schema of the policy's part on evidence. */
export const evidenceSchema = {
  type: 'object',
  description: 'What `ferrule verify --policy` demands of an artifact before it may ship.',
  additionalProperties: false,
  properties: {
    require: {
      type: 'array',
      items: { enum: [...evidenceKinds] },
      description: 'Evidence that must be there.',
    },
    signers: {
      type: 'array',
      description: 'Signers that are accepted, each exactly, beside the one that options name.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['identity', 'issuer'],
        properties: { identity: { type: 'string', minLength: 1 }, issuer: { type: 'string', minLength: 1 } },
      },
    },
    'minimum-identities': {
      type: 'integer',
      minimum: 1,
      description:
        'How many different signers must have given evidence; a workflow is one, whatever its ref. Default: 1.',
    },
    builders: words('Addresses of the workflows that may sign, exactly, with or without `@ref`.'),
    triggers: words('Events that may start a build, such as `push` or `release`.'),
    runners: words('Where it may run: `github-hosted`, `self-hosted`.'),
    refs: words('Refs that may be released, such as `refs/tags/v*`. `*` stands for any run of characters.'),
    'maximum-age-days': { type: 'integer', minimum: 0, description: 'Oldest acceptable signature, in days.' },
    'max-scopes': words('Only these scopes may be in the signed SBOM.'),
    'max-hosts': words('Only these hosts may be in it.'),
    'forbidden-hosts': words('These hosts must not be in it.'),
    'denied-packages': words('Package URLs that must not be in it, such as `pkg:npm/left-pad@*`.'),
    'no-deprecated-after': {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: 'Last day on which something deprecated may be in it.',
    },
  },
} as const
