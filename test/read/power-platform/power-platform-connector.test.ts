import { describe, expect, it } from 'vitest'
import { factsOf, readOne, readTexts } from '../openapi/read-text.ts'

const swagger = (title = 'Orchard', deprecated = false) =>
  JSON.stringify(
    {
      swagger: '2.0',
      info: { title, version: '1.0' },
      host: 'api.orchard.example',
      schemes: ['https'],
      paths: { '/a': { get: { operationId: 'A', deprecated } }, '/b': { get: { operationId: 'B', deprecated } } },
    },
    null,
    2,
  )

const oauth = (rest: object, custom: object = {}) =>
  JSON.stringify({
    properties: {
      publisher: 'Orchard',
      connectionParameters: {
        token: {
          type: 'oauthSetting',
          oAuthSettings: { identityProvider: 'oauth2', customParameters: custom, ...rest },
        },
      },
    },
  })

const pair = (definition: string, properties: string) => ({
  'certified-connectors/Orchard/apiDefinition.swagger.json': definition,
  'certified-connectors/Orchard/apiProperties.json': properties,
})

describe('a Power Platform connector', () => {
  it('is one connector of one format, though its description is Swagger', () => {
    const { connectors } = readTexts(pair(swagger(), oauth({})))
    expect(connectors.map(connector => [connector.format, connector.id])).toEqual([
      ['power-platform-connector', 'certified-connectors/Orchard'],
    ])
  })

  it('says the same when every line ending flips and its script does so too', () => {
    const files = { ...pair(swagger(), oauth({})), 'certified-connectors/Orchard/script.csx': 'class Script\n{\n}\n' }
    const flipped = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    expect(readOne(flipped)).toEqual(readOne(files))
  })

  it('says the same when a default is spelled out', () => {
    const before = readOne(pair(swagger(), oauth({})))
    const after = readOne(pair(swagger(), oauth({ properties: { IsOnbehalfofLoginSupported: false }, scopes: [] })))
    expect(factsOf(after)).toEqual(factsOf(before))
  })

  it('keeps its identity when its title says that it is deprecated, and tells that from the flags of its operations', () => {
    const before = readOne(pair(swagger('Orchard', true), oauth({})))
    const after = readOne(pair(swagger('Orchard (deprecated)', true), oauth({})))
    expect(after.id).toBe(before.id)
    const signs = (connector: typeof before) => connector.deprecations.map(sign => `${sign.signal} ${sign.subject}`)
    expect(signs(before)).toEqual(['flag operation A', 'flag operation B', 'flag connector'])
    expect(signs(after)).toEqual([...signs(before), 'text connector'])
  })

  it('knows whose scopes it asks for by the sign-in service, its address, or the scope itself', () => {
    const provider = (rest: object, custom: object = {}) =>
      readOne(pair(swagger(), oauth(rest, custom))).auth[0]?.provider
    expect(provider({ identityProvider: 'AAD' })).toBe('microsoft-graph')
    expect(provider({}, { tokenUrl: { value: 'https://login.microsoftonline.com/common/token' } })).toBe(
      'microsoft-graph',
    )
    expect(provider({ scopes: ['https://graph.microsoft.com/.default'] })).toBe('microsoft-graph')
    expect(provider({}, { authorizationUrl: { value: 'https://accounts.google.com/o/oauth2/auth' } })).toBe('google')
    expect(provider({}, { tokenUrl: { value: 'https://slack.com/api/oauth.access' } })).toBe('slack')
    expect(provider({}, { tokenUrl: { value: 'https://slack.com.evil.example/api' } })).toBeNull()
  })

  it('never keeps a client secret, and takes no place to put one in for a secret', () => {
    const reading = readTexts(pair(swagger(), oauth({ clientSecret: 'w8Kq2Vt7Lr5Jb3Np' })))
    expect(reading.connectors[0]?.secrets.map(secret => secret.name)).toEqual(['clientSecret'])
    expect(JSON.stringify(reading)).not.toContain('w8Kq2Vt7Lr5Jb3Np')
    for (const placeholder of ['', '<secret>', '[[DUMMY SECRET]]', 'YOUR_CLIENT_SECRET', '{{ secret }}', '__SECRET__'])
      expect(readOne(pair(swagger(), oauth({ clientSecret: placeholder }))).secrets).toEqual([])
  })

  it('has no way to sign in where its properties name none, whatever its description advises', () => {
    const advised = JSON.stringify({ ...JSON.parse(swagger()), securityDefinitions: { key: { type: 'basic' } } })
    const silent = JSON.stringify({ properties: { publisher: 'Orchard', connectionParameters: {} } })
    expect(readOne(pair(advised, silent)).auth.map(auth => auth.kind)).toEqual(['none'])
  })
})
