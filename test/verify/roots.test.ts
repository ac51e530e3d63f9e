import { describe, expect, it } from 'vitest'
import type { LocalSigstore } from '../local-sigstore/local-sigstore.ts'
import { artifactOf, checkOf, statesOf } from './answers.ts'
import { type Json, setStage, startInstance } from './stage.ts'
import { content, provenance } from './statements.ts'
import { nodeAt, withNode, withoutNode } from './tamper.ts'

const stage = await setStage()
const other = await startInstance({ name: 'other.example' })
const inside = await startInstance({ kind: 'private', name: 'inside.example' })
// As like the stage's own as a stranger can be: by the name of its authorities.
const namesake = await startInstance({ kind: 'private' })
stage.write('market.tgz', content)

const lines = (...instances: readonly LocalSigstore[]) =>
  stage.write('roots.jsonl', instances.map(({ trustedRoot }) => JSON.stringify(trustedRoot)).join('\n'))

function verify(bundle: Json, root: string) {
  const args = ['market.tgz', '--repository', 'orchard/market', '--json', '--trusted-root', root]
  return stage.verify(...args, '--bundle', stage.write('b.json', bundle))
}

describe('several instances', () => {
  it('are each trusted for what they signed', async () => {
    const roots = lines(stage.sigstore, other, inside)
    for (const [by, witness] of [
      [stage.sigstore, 'v1'],
      [other, 'v1'],
      [inside, 'stamp'],
    ] as const) {
      const told = await verify(await stage.statement(provenance(), { by, witnesses: [witness] }), roots)
      expect(told.status).toBe(0)
    }
    const told = await verify(await stage.statement(provenance(), { by: other }), roots)
    expect(checkOf(told, 'signature').actual).toContain('vouched for by other.example')
  })

  it.each(['rekorV1', 'rekorV2', 'timestamp'] as const)('do not witness for each other: %s', async service => {
    const mixed = { ...stage.sigstore, urls: { ...stage.sigstore.urls, [service]: other.urls[service] } }
    for (const sign of [
      stage.statement(provenance(), { by: mixed, witnesses: ['v1', 'v2', 'stamp'] }),
      stage.blob(content, { by: mixed, witnesses: ['v1', 'v2', 'stamp'] }),
    ]) {
      const bundle = await sign
      for (const root of ['root.json', lines(stage.sigstore, other), lines(other, stage.sigstore)]) {
        const told = await verify(bundle, root)
        expect(told).toMatchObject({ status: 1, error: '' })
        expect(statesOf(told)).toEqual([expect.stringMatching(/^invalid: /)])
      }
    }
  })

  it('are not trusted unless they are named', async () => {
    const bundle = await stage.statement(provenance(), { by: other })
    for (const root of ['root.json', lines(stage.sigstore, inside, namesake)]) {
      const told = await verify(bundle, root)
      expect(told.status).toBe(1)
      expect(statesOf(told)).toEqual([
        expect.stringMatching(
          /^unknown signer: its certificate was issued by an instance of Sigstore that is not trusted here \(trusted: orchard\.example.*\); --trusted-root FILE names another$/,
        ),
      ])
      expect(checkOf(told, 'signature').change).toBe('--trusted-root')
    }
  })

  it('are not trusted by default, but the public one alone', async () => {
    const bundle = stage.write('b.json', await stage.statement(provenance()))
    const { runCommandLine } = await import('../../src/cli/run-command-line.ts')
    let out = ''
    const args = ['verify', 'market.tgz', '--repository', 'orchard/market', '--json', '--bundle', bundle]
    const quiet = { version: '0.0.0', day: '2026-01-05', now: () => '2026-01-05T09:00:00Z', environment: {} }
    const status = await runCommandLine(args, {
      ...quiet,
      ...{ folder: stage.folder, color: false, width: 80, progress: false, writeError: () => undefined },
      writeOut: text => {
        out += text
      },
    })
    expect(status).toBe(1)
    expect(out).toContain('(trusted: sigstore.dev)')
  })
})

describe('an instance without a log', () => {
  const roots = () => lines(inside, namesake, stage.sigstore)

  it('does not spare others theirs', async () => {
    for (const bundle of [
      await stage.statement(provenance(), { witnesses: ['stamp'] }),
      await stage.blob(content, { witnesses: ['stamp'] }),
    ]) {
      for (const root of [roots(), 'root.json']) {
        const told = await verify(bundle, root)
        expect(told.status).toBe(1)
        expect(statesOf(told).join()).toMatch(/^invalid: /)
      }
    }
  })

  it('does not spare anybody the time', async () => {
    const signed = await stage.statement(provenance(), { by: inside, witnesses: ['stamp'] })
    const told = await verify(withoutNode(signed, ['verificationMaterial', 'timestampVerificationData']), roots())
    expect(statesOf(told)).toEqual([expect.stringContaining('nothing that is trusted says when it was signed')])
  })

  it('is not believed with the log of another one beside its signature', async () => {
    const mixed = { ...inside, urls: { ...inside.urls, rekorV1: stage.sigstore.urls.rekorV1 } }
    const bundle = await stage.statement(provenance(), { by: mixed, witnesses: ['v1', 'stamp'] })
    expect((await verify(bundle, roots())).status).toBe(1)
  })
})

const root = stage.sigstore.trustedRoot as Json
const changed = (path: string, value: unknown) => withNode(root, path.split('.'), value)
const without = (path: string) => withoutNode(root, path.split('.'))

describe('a trusted root', () => {
  it.each<readonly [string, string | object, RegExp]>([
    ['nothing', '', /it is empty|neither JSON/],
    ['no JSON', 'trust me', /it is neither JSON nor JSON lines/],
    ['a broken line', `${JSON.stringify(root)}\n{`, /it is neither JSON nor JSON lines/],
    ['null', 'null', /cannot be used/],
    ['a number', '7', /cannot be used/],
    ['a list', [root], /cannot be used/],
    ['an empty object', {}, /it is no trusted root of Sigstore/],
    ['a signing configuration', stage.sigstore.signingConfig('v1'), /it is no trusted root of Sigstore/],
    [
      'another type',
      changed('mediaType', 'application/vnd.dev.sigstore.bundle.v0.3+json'),
      /it is no trusted root of Sigstore/,
    ],
    [
      'a type that only begins alike',
      changed('mediaType', 'application/vnd.dev.sigstore.trustedroot+json;version=0.1x'),
      /it is no trusted root/,
    ],
    ['no authority', without('certificateAuthorities'), /it names no certificate authority/],
    ['an empty list of authorities', changed('certificateAuthorities', []), /it names no certificate authority/],
    ['a log without a start', without('tlogs.0.publicKey.validFor.start'), /does not say since when it is trusted/],
    ['a log that is always trusted', without('tlogs.1.publicKey.validFor'), /does not say since when it is trusted/],
    [
      'a log of certificates without a start',
      without('ctlogs.0.publicKey.validFor'),
      /does not say since when it is trusted/,
    ],
    ['a log without a key', without('tlogs.0.publicKey'), /cannot be used/],
    ['a key that is none', changed('tlogs.0.publicKey.rawBytes', 'AAAA'), /a key or certificate in it cannot be read/],
    [
      'a key of an unknown kind',
      changed('tlogs.0.publicKey.keyDetails', 'ROT13'),
      /a key or certificate in it cannot be read/,
    ],
    [
      'a certificate that is none',
      changed('certificateAuthorities.0.certChain.certificates.0.rawBytes', 'AAAA'),
      /a key or certificate in it cannot be read/,
    ],
    [
      'a clock whose certificate is none',
      changed('timestampAuthorities.0.certChain.certificates.0.rawBytes', 'AAAA'),
      /a key or certificate in it cannot be read/,
    ],
    ['one good and one bad line', `${JSON.stringify(root)}\n{"mediaType":"x"}`, /root line 2 of .*bad\.json cannot/],
  ])('that is %s is refused', async (_, text, reason) => {
    const bundle = await stage.blob(content)
    const told = await verify(bundle, stage.write('bad.json', text))
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.error).toMatch(/^ferrule: The trusted root .*bad\.json cannot be used: [^\n]+\.\n$/)
    expect(told.error).toMatch(reason)
  })

  it.each<readonly [string, string, string]>([
    ['the authority', 'certificateAuthorities.0', 'its certificate does not hold'],
    ['the log', 'tlogs.0.publicKey', 'the promise to put it into the transparency log does not hold'],
    ['the log of certificates', 'ctlogs.0.publicKey', 'its certificate does not hold'],
  ])('does not trust %s after its end, or before its start', async (_, path, reason) => {
    const bundle = await stage.blob(content)
    const ended = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' }
    for (const validFor of [ended, { start: '2100-01-01T00:00:00Z' }]) {
      const told = await verify(bundle, stage.write('dated.json', changed(`${path}.validFor`, validFor)))
      expect(statesOf(told)).toEqual([expect.stringContaining(reason)])
      expect(told.status).toBe(1)
    }
  })

  it('needs each of its parts', async () => {
    const bundle = await stage.blob(content, { witnesses: ['v2', 'stamp'] })
    const alien = other.trustedRoot as Json
    for (const part of ['certificateAuthorities', 'tlogs', 'ctlogs', 'timestampAuthorities']) {
      const mixed = changed(part, nodeAt(alien, [part]))
      const told = await verify(bundle, stage.write('mixed.json', mixed))
      expect({ part, status: told.status, verified: artifactOf(told).verified }).toEqual({
        part,
        status: 1,
        verified: false,
      })
    }
  })

  it('is no file that is not there', async () => {
    const told = await verify(await stage.blob(content), 'nowhere.json')
    expect(told).toMatchObject({ status: 2, out: '', error: expect.stringContaining('nowhere.json') })
  })
})
