import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTexts } from './read-text.ts'

const words = [
  'openapi',
  'swagger',
  'info',
  'title',
  'version',
  'servers',
  'url',
  'variables',
  'default',
  'enum',
  'paths',
  '/a',
  'get',
  'post',
  'webhooks',
  'callbacks',
  'security',
  'components',
  'securitySchemes',
  'securityDefinitions',
  'type',
  'flows',
  'implicit',
  'scopes',
  'parameters',
  '$ref',
  'properties',
  'connectionParameters',
  'connectionParameterSets',
  'values',
  'name',
  'token',
  'oAuthSettings',
  'customParameters',
  'tokenUrl',
  'value',
  'policyTemplateInstances',
  'templateId',
  'x-ms-trigger',
  'x-ms-notification-content',
  'deprecated',
  'host',
  'schemes',
  '__proto__',
  'constructor',
]
const texts = [
  '3.0.0',
  '2.0',
  'oauth2',
  'oauthSetting',
  'securestring',
  'dynamichosturl',
  '#/paths/~1a',
  '#/',
  '#',
  'other.yaml',
  'https://x.example',
  '{a}',
  '@a(',
  '',
]
const leaf = fc.oneof(fc.constantFrom(...texts), fc.string(), fc.boolean(), fc.integer(), fc.constant(null))
const { node } = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), tie('node')), { maxLength: 6 })
      .map(pairs => Object.fromEntries(pairs)),
  ),
}))

describe('readers of API descriptions', () => {
  it('end with an answer whatever a file holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...words), node, { noNullPrototype: true }), root => {
        // A fragment: with one of these keys it would be a description of its own.
        const { openapi: _openapi, swagger: _swagger, ...fragment } = root
        const reading = readTexts({
          'api.json': JSON.stringify({ ...root, openapi: '3.1.0' }),
          'old.json': JSON.stringify({ ...root, swagger: '2.0' }),
          'other.yaml': JSON.stringify(fragment),
          'x/apiDefinition.swagger.json': JSON.stringify({ ...root, swagger: '2.0' }),
          'x/apiProperties.json': JSON.stringify({ properties: { ...root, publisher: root.info } }),
        })
        expect(reading.connectors.map(connector => connector.id)).toEqual(['api.json', 'old.json', 'x'])
      }),
      { numRuns: 300 },
    )
  })
})
