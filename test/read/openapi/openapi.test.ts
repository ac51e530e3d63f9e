import { describe, expect, it } from 'vitest'
import { factsOf, readOne, readTexts } from './read-text.ts'

function describeApi(rest: Record<string, unknown>): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orchard', version: '1' }, ...rest })
}

describe('an OpenAPI description', () => {
  it('says the same when it is written in another order, with other line breaks, or as YAML', () => {
    const paths = { '/a': { get: { operationId: 'A' } }, '/b': { get: { operationId: 'B', deprecated: true } } }
    const servers = [{ url: 'https://a.orchard.example' }, { url: 'https://b.orchard.example' }]
    const written = readOne({ 'api.json': describeApi({ paths, servers }) })
    const anew = `{\r\n"servers": ${JSON.stringify([...servers].reverse())}, "paths": ${JSON.stringify({ '/b': paths['/b'], '/a': paths['/a'] }, null, 2)},
      // A comment.
      "info": { "version": "1", "title": "Orchard" }, "openapi": "3.0.0" }`
    expect(factsOf(readOne({ 'api.json': anew }))).toEqual(factsOf(written))
  })

  it('names the flows of 2.0 as 3.x does, so that writing it anew changes nothing', () => {
    const urls = { authorizationUrl: 'https://id.orchard.example/a', tokenUrl: 'https://id.orchard.example/t' }
    const old = { type: 'oauth2', flow: 'accessCode', ...urls, scopes: { read: '' } }
    const now = { type: 'oauth2', flows: { authorizationCode: { ...urls, scopes: { read: '' } } } }
    const before = readOne({
      'api.json': JSON.stringify({
        swagger: '2.0',
        info: { title: 'Orchard', version: '1' },
        host: 'orchard.example',
        schemes: ['https'],
        paths: {},
        securityDefinitions: { session: old },
      }),
    })
    const after = readOne({
      'api.json': describeApi({
        servers: [{ url: 'https://orchard.example' }],
        paths: {},
        components: { securitySchemes: { session: now } },
      }),
    })
    expect(factsOf(after)).toEqual(factsOf(before))
  })

  it('says that security for all is gone only where an operation relied on it', () => {
    const own = { '/a': { get: { security: [{ key: [] }] } } }
    const relying = { '/a': { get: {} } }
    const exposure = (paths: unknown) => readOne({ 'api.json': describeApi({ paths }) }).settings[0]?.exposure
    expect(exposure(own)).toBe(0)
    expect(exposure(relying)).toBe(1)
  })

  it('never takes one operation for another because of the id it claims', () => {
    const { operations } = readOne({
      'api.json': describeApi({
        paths: {
          '/open': { delete: { operationId: 'GET /closed', security: [] } },
          '/closed': { get: { security: [{ key: [] }] }, put: { operationId: 'twice' } },
          '/also': { put: { operationId: 'twice' } },
        },
      }),
    })
    expect(operations.map(operation => operation.id)).toEqual(['DELETE /open', 'GET /closed', 'PUT /closed', 'twice'])
  })

  it('tells the hosts of closed variables one by one, and the template alone where they are too many', () => {
    const hosts = (count: number) =>
      readOne({
        'api.json': describeApi({
          paths: {},
          servers: [
            {
              url: 'https://{zone}.orchard.example',
              variables: { zone: { default: 'z0', enum: Array.from({ length: count }, (_, index) => `z${index}`) } },
            },
          ],
        }),
      }).endpoints.map(endpoint => [endpoint.host, endpoint.template])
    expect(hosts(2)).toEqual([
      ['z0.orchard.example', false],
      ['z1.orchard.example', false],
    ])
    expect(hosts(100)).toEqual([['{zone}.orchard.example', true]])
  })

  it('keeps the day of a sunset, and no text that is none', () => {
    const retired = (sunset: unknown) =>
      readOne({ 'api.json': describeApi({ paths: { '/a': { get: { deprecated: true, 'x-sunset': sunset } } } }) })
        .deprecations[0]?.retired
    expect(retired('2030-02-28')).toBe('2030-02-28')
    expect(retired('2030-02-28T00:00:00Z')).toBe('2030-02-28')
    for (const none of ['2030-02-30', '2030-13-01', 'soon', '2030-02-28x', 7, null]) expect(retired(none)).toBeNull()
  })

  it('never keeps the value of a key that stands as a default', () => {
    const key = '5f1e9c7ab2d84460'
    const reading = readTexts({
      'api.json': describeApi({
        paths: {
          '/a': { parameters: [{ name: 'X-API-Key', in: 'header', schema: { type: 'string', default: key } }] },
        },
      }),
    })
    expect(reading.connectors[0]?.secrets.map(secret => secret.name)).toEqual(['default of X-API-Key'])
    expect(JSON.stringify(reading)).not.toContain(key)
  })
})
