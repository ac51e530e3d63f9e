import { describe, expect, it } from 'vitest'
import { artifactOf, checkOf, statesOf } from './answers.ts'
import { setStage } from './stage.ts'
import { content, hex, provenance, type SubjectOf, subjectOf } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const own = ['--repository', 'orchard/market', '--json', '--bundle']
const sha256 = hex(content)
const sha512 = hex(content, 'sha512')
const other = hex('another crate')

async function verify(subject: readonly SubjectOf[], artifact = 'market.tgz') {
  return stage.verify(artifact, ...own, stage.write('b.json', await stage.statement(provenance(subject))))
}
const named = (digest: Readonly<Record<string, string>>) => [{ name: 'market.tgz', digest }]

describe('the artifact', () => {
  it('is no other file, whatever that is called', async () => {
    stage.write('other.tgz', 'another crate')
    for (const bundle of [await stage.statement(provenance()), await stage.blob(content)]) {
      const told = await stage.verify('other.tgz', ...own, stage.write('b.json', bundle))
      expect(told).toMatchObject({ status: 1, error: '' })
      expect(statesOf(told)).toEqual([
        expect.stringMatching(new RegExp(`^about something else: it is about .*${sha256}`)),
      ])
      expect(checkOf(told, 'artifact')).toMatchObject({
        state: 'not met',
        expected: `sha256:${other}`,
        change: '--bundle',
      })
    }
  })

  it('has to be what its bytes are, not what it is called', async () => {
    expect((await verify([subjectOf(content, 'something else')])).status).toBe(0)
    expect((await verify([{ name: '', digest: { sha256 } }])).status).toBe(0)
    expect((await verify([subjectOf('another crate', 'market.tgz')])).status).toBe(1)
  })

  it.each<readonly [string, Record<string, string>]>([
    ['sha1 alone', { sha1: hex(content, 'sha1') }],
    ['md5 alone', { md5: hex(content, 'md5') }],
    ['sha1 and md5', { sha1: hex(content, 'sha1'), md5: hex(content, 'md5') }],
    ['gitCommit', { gitCommit: sha256 }],
    ['upper case', { sha256: sha256.toUpperCase() }],
    ['the name of its algorithm in upper case', { SHA256: sha256 }],
    ['another name of its algorithm', { 'sha-256': sha256 }],
    ['its beginning alone', { sha256: sha256.slice(0, 32) }],
    ['something behind it', { sha256: `${sha256}00` }],
    ['space around it', { sha256: ` ${sha256} ` }],
    ['base64', { sha256: Buffer.from(sha256, 'hex').toString('base64') }],
    ['nothing', { sha256: '' }],
    ['that of another algorithm', { sha512: sha256 }],
    ['a prototype', JSON.parse(`{"__proto__":"x","sha1":"${sha256}"}`)],
  ])('is not known by %s', async (_, digest) => {
    const told = await verify(named(digest))
    expect(told).toMatchObject({ status: 1, error: '' })
    expect(statesOf(told)).toEqual([expect.stringMatching(/^about something else: /)])
  })

  it.each<readonly [string, Record<string, string>]>([
    ['sha512', { sha512 }],
    ['sha384', { sha384: hex(content, 'sha384') }],
    ['sha256 beside weaker ones', { sha1: 'wrong', md5: 'wrong', sha256 }],
    ['sha256 and sha512', { sha256, sha512 }],
  ])('is known by %s', async (_, digest) => {
    expect((await verify(named(digest))).status).toBe(0)
  })

  it('has the digests that were stated, where both are known', async () => {
    const wrong = [{ ...{ name: 'market.tgz' }, digest: { sha256, sha512: hex('another crate', 'sha512') } }]
    expect((await verify(named({ sha256: other, sha512 }))).status).toBe(1)
    expect((await verify(wrong, `sha512:${sha512}`)).status).toBe(1)
    expect((await verify(wrong, `sha256:${other}`)).status).toBe(1)
  })

  it('may be one of many subjects', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => subjectOf(`crate ${index}`, `crate-${index}.tgz`))
    expect((await verify([...many, subjectOf()])).status).toBe(0)
    const told = await verify(many)
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([
      expect.stringMatching(/^about something else: it is about crate-0\.tgz .* and 999 more$/),
    ])
  })

  it('may not be put together from two subjects', async () => {
    const told = await verify([
      { name: 'market.tgz', digest: { sha256: other, sha512 } },
      { name: 'market.tgz', digest: { sha1: sha256 } },
    ])
    expect(told.status).toBe(1)
  })
})

describe('the digest on the command line', () => {
  it.each([`sha256:${sha256.slice(1)}`, 'sha256:', 'sha256:0', `sha512:${sha256}`])('%s is refused', async digest => {
    const told = await verify([subjectOf()], digest)
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.error).toMatch(/^ferrule: .+\n$/)
  })

  it.each([`sha256:${sha256.toUpperCase()}`, `sha1:${hex(content, 'sha1')}`, `SHA256:${sha256}`, sha256])(
    '%s is no digest, and no file either',
    async digest => {
      const told = await verify([subjectOf()], digest)
      expect(told).toMatchObject({ status: 2, error: expect.stringContaining('cannot be read') })
    },
  )

  it('of another algorithm than the evidence has is not known', async () => {
    const told = await verify([subjectOf()], `sha512:${sha512}`)
    expect(told.status).toBe(1)
    expect(artifactOf(told).verified).toBe(false)
  })
})
