import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkOf, statesOf } from './answers.ts'
import { blobByKey, pemOf, statementByKey } from './key-bundles.ts'
import { type Json, setStage } from './stage.ts'
import { commit, content, provenance, repository, review, sbomStatement, statementOf } from './statements.ts'
import { tamper, withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const { privateKey: stranger } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
stage.write('release.pub', pemOf(key))
stage.write('stranger.pub', pemOf(stranger))

const verify = (bundle: Json, ...args: readonly string[]) =>
  stage.verify('market.tgz', '--json', '--bundle', stage.write('b.json', bundle), ...args)

describe('a key', () => {
  it.each<readonly [string, KeyObject]>([
    ['P-256', key],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
    ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey],
    ['Ed25519', generateKeyPairSync('ed25519').privateKey],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ])('of the kind %s is believed for what it signed', async (_, own) => {
    const named = ['--key', stage.write('own.pub', pemOf(own))]
    const told = await verify(statementByKey(provenance(), own), ...named)
    expect({ states: statesOf(told), status: told.status }).toEqual({ states: ['accepted'], status: 0 })
    const spki = createPublicKey(own).export({ type: 'spki', format: 'der' })
    const fingerprint = `sha256:${createHash('sha256').update(spki).digest('hex')}`
    expect(checkOf(told, 'signature').actual).toBe(
      `at a time that nobody vouches for, in no log, by the key ${fingerprint}`,
    )
    expect((await verify(statementByKey(provenance(), own), '--key', 'stranger.pub')).status).toBe(1)
  })

  it('signs files as well', async () => {
    expect((await verify(blobByKey(content, key), '--key', 'release.pub')).status).toBe(0)
    expect((await verify(blobByKey('another crate', key), '--key', 'release.pub')).status).toBe(1)
    const wrong = await verify(blobByKey(content, stranger), '--key', 'release.pub')
    expect(wrong.status).toBe(1)
    expect(statesOf(wrong)).toEqual([expect.stringMatching(/^invalid: its signature does not hold/)])
  })

  it('of a kind that signs no digests is told of', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const told = await verify(blobByKey(content, privateKey), '--key', stage.write('ed.pub', pemOf(privateKey)))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([
      'unknown signer: only keys on the curves P-256, P-384 and P-521 verify the signature of a file',
    ])
  })

  it('is the one that was named, whatever the bundle calls it', async () => {
    const told = await verify(statementByKey(provenance(), stranger, 'release.pub'), '--key', 'release.pub')
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([expect.stringMatching(/^invalid: its signature does not hold/)])
  })

  it('does not stand for a certificate, nor a certificate for a key', async () => {
    const certified = await verify(await stage.statement(provenance()), '--key', 'release.pub')
    expect(certified.status).toBe(1)
    expect(statesOf(certified)).toEqual([
      'unknown signer: it is signed with a certificate, and not with the key that was given',
    ])
    const byKey = await verify(statementByKey(provenance(), key), '--repository', 'orchard/market')
    expect(byKey.status).toBe(1)
    expect(statesOf(byKey)).toEqual([
      'unknown signer: it is signed with a key ("the key of the orchard") and not with a certificate; --key FILE names the key to believe',
    ])
  })

  it('states the source, of which its provenance must be', async () => {
    const signed = statementByKey(provenance(), key)
    const told = await verify(
      signed,
      '--key',
      'release.pub',
      '--repository',
      'orchard/market',
      '--ref',
      'refs/tags/v1.2.0',
    )
    expect(told.status).toBe(0)
    expect([checkOf(told, 'source').actual, checkOf(told, 'commit').actual]).toEqual([repository, commit])
    expect((await verify(signed, '--key', 'release.pub', '--repository', 'orchard/other')).status).toBe(1)
    expect((await verify(signed, '--key', 'release.pub', '--ref', 'refs/heads/main')).status).toBe(1)
  })

  it('states no source beside provenance, so that it is asked of that', async () => {
    const [first, second, third] = [provenance(), sbomStatement(), review()].map(said => statementByKey(said, key))
    const files = [first, second, third].map((bundle, index) => stage.write(`${index}.json`, bundle ?? {}))
    const at = ['--key', 'release.pub', '--repository', 'orchard/market', '--json']
    const bundles = files.flatMap(file => ['--bundle', file])
    const told = await stage.verify('market.tgz', ...at, ...bundles)
    expect({ states: statesOf(told), status: told.status }).toEqual({ states: Array(3).fill('accepted'), status: 0 })
    const alone = await stage.verify('market.tgz', ...at, ...bundles.slice(2))
    expect(alone.status).toBe(1)
    expect(checkOf(alone, 'source')).toMatchObject({ state: 'not known', demanded: true })
  })

  it('signs nothing for another server under its own name', async () => {
    const said = statementOf('https://slsa.dev/provenance/v1', {
      buildDefinition: { buildType: 'https://orchard.example/build' },
    })
    const told = await verify(statementByKey(said, key), '--key', 'release.pub', '--repository', 'orchard/market')
    expect(told.status).toBe(1)
  })

  it.each<readonly [string, string, RegExp]>([
    [
      'a private key',
      key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /is a private key\. Verification takes the public one/,
    ],
    [
      'an encrypted private key',
      key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
      /is a private key/,
    ],
    ['an old private key', key.export({ type: 'sec1', format: 'pem' }).toString(), /is a private key/],
    ['nothing', '', /holds no public key in PEM/],
    ['half a key', pemOf(key).slice(0, 90), /holds no public key in PEM/],
  ])('may not be %s', async (_, pem, reason) => {
    const told = await verify(statementByKey(provenance(), key), '--key', stage.write('bad.pub', pem))
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.error).toMatch(reason)
    expect(told.error).not.toContain(pem.split('\n')[1] || 'BEGIN')
  })
})

describe('a bundle that a key signed', () => {
  const changes = (path: string, ...hows: readonly string[]) => hows.map(how => `${path}: ${how}`)
  const gone = ['left out', 'made 7', 'made {}']
  // Who holds the key is said by the option, and by nothing that a bundle calls it.
  const hint = [
    ...changes('verificationMaterial.publicKey', 'made 7', 'made {}'),
    ...changes('verificationMaterial.publicKey.hint', ...gone, 'extended'),
  ]
  // There are no entries, whatever is made of the empty list.
  const noEntries = changes('verificationMaterial.tlogEntries', ...gone, 'repeated')
  const keyId = changes('dsseEnvelope.signatures.0.keyid', ...gone, 'extended')

  it.each<readonly [string, Json, readonly string[]]>([
    ['statement', statementByKey(provenance(), key, ''), [...hint, ...noEntries, ...keyId]],
    ['file', blobByKey(content, key), [...hint, ...noEntries]],
  ])('is refused with a sentence, whatever is changed in the %s', async (_, bundle, open) => {
    const accepted: string[] = []
    for (const { path, how, json } of tamper(bundle)) {
      const told = await verify(json, '--key', 'release.pub')
      if (told.status === 0) accepted.push(`${path}: ${how}`)
      else expect({ path, how, ...told }).toMatchObject({ status: 1, error: '' })
    }
    expect(accepted.sort()).toEqual([...open].sort())
  })

  it('may not bring a log entry that does not hold', async () => {
    const { verificationMaterial } = await stage.statement(provenance())
    const bundle = withNode(
      statementByKey(provenance(), key),
      ['verificationMaterial', 'tlogEntries'],
      (verificationMaterial as Json).tlogEntries,
    )
    expect((await verify(bundle, '--key', 'release.pub')).status).toBe(1)
  })
})
