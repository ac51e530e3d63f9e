import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FerruleError } from '../../src/model/errors.ts'
import { loadSigningConfig } from '../../src/outside/sigstore/services.ts'
import { temporaryFolder, writeFiles } from '../outside/repository.ts'

const now = '2026-11-25T12:00:00Z'
const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'

function service(name: string, majorApiVersion = 1, start = '2026-01-01T00:00:00Z', end?: string) {
  const validFor = { start, ...(end === undefined ? {} : { end }) }
  return { url: `https://${name}.orchard.example`, majorApiVersion, validFor, operator: 'orchard.example' }
}

const whole = {
  mediaType,
  caUrls: [service('ca')],
  rekorTlogUrls: [service('log')],
  tsaUrls: [service('stamp')],
}

function load(config: unknown) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'config.json': typeof config === 'string' ? config : JSON.stringify(config) })
  return loadSigningConfig(join(folder, 'config.json'), now)
}

function raise(): never {
  throw new Error('The story expected a refusal.')
}

describe('a signing config', () => {
  it('names one service of each kind', async () => {
    expect(await load(whole)).toEqual({
      authority: 'https://ca.orchard.example',
      log: { url: 'https://log.orchard.example', version: 1 },
      timestamp: 'https://stamp.orchard.example',
    })
    expect((await load({ ...whole, tsaUrls: [] })).timestamp).toBeNull()
    expect((await load({ ...whole, rekorTlogUrls: [] })).log).toBeNull()
  })

  it('is read for the highest version that is known, and of those for the newest that is valid now', async () => {
    const rekorTlogUrls = [
      service('first', 2, '2025-01-01T00:00:00Z'),
      service('newest', 1, '2026-06-01T00:00:00Z'),
      service('second', 2, '2025-06-01T00:00:00Z'),
      service('ended', 2, '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z'),
      service('to-come', 2, '2026-12-01T00:00:00Z'),
      service('unknown', 3),
    ]
    expect((await load({ ...whole, rekorTlogUrls })).log).toEqual({
      url: 'https://second.orchard.example',
      version: 2,
    })
  })

  it.each([
    ['no JSON', 'plums', 'it is not JSON of a signing config'],
    ['null', 'null', 'it is not JSON of a signing config'],
    ['of an older form', { ...whole, mediaType: mediaType.replace('0.2', '0.1') }, `its mediaType is not ${mediaType}`],
    [
      'a trusted root',
      { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' },
      `its mediaType is not ${mediaType}`,
    ],
    ['without an authority', { ...whole, caUrls: [] }, 'it names no certificate authority that is valid now'],
    [
      'with an authority that ended',
      { ...whole, caUrls: [service('ca', 1, '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')] },
      'it names no certificate authority that is valid now',
    ],
    [
      'with an authority of a version that is not known',
      { ...whole, caUrls: [service('ca', 2)] },
      'it names no certificate authority that is valid now',
    ],
    [
      'with an authority that is not released',
      { ...whole, caUrls: [service('ca', 0)] },
      'it names no certificate authority that is valid now',
    ],
    [
      'without log and timestamps',
      { ...whole, rekorTlogUrls: [], tsaUrls: [] },
      'it names neither a log nor a timestamp authority, so nothing would say when a signature was made',
    ],
    [
      'with a second log alone',
      { ...whole, rekorTlogUrls: [service('log', 2)], tsaUrls: [] },
      'a log of version 2 needs a timestamp authority beside it',
    ],
    [
      'with an address that is none',
      { ...whole, caUrls: [{ ...service('ca'), url: 'ca.orchard.example' }] },
      '"ca.orchard.example" is no address of a service',
    ],
    [
      'with an address of another kind',
      { ...whole, rekorTlogUrls: [{ ...service('log'), url: 'file:///log' }] },
      '"file:///log" is no address of a service',
    ],
  ])('that is %s is refused', async (_, config, reason) => {
    const error: FerruleError = await load(config).then(raise, fault => fault)
    const message = error.message.replace(/ \S+config\.json /, ' config.json ')
    expect({ message, code: error.code, status: error.status }).toEqual({
      message: `The signing config config.json cannot be used: ${reason}.`,
      code: 'bad-signing-config',
      status: 2,
    })
  })

  it('that is not there is told', async () => {
    await expect(loadSigningConfig('/plums/config.json', now)).rejects.toMatchObject({
      message: '/plums/config.json cannot be read: there is nothing there.',
    })
  })
})
