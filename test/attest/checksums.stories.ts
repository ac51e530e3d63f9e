import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readChecksums } from '../../src/prove/evidence/read-checksums.ts'
import { writeFiles } from '../outside/repository.ts'
import { digestsOf, statementOf } from './read-bundle.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const { sha256, sha512 } = digestsOf('the market, packed')

function sums(count: number): string {
  const line = (_: unknown, index: number) => `${digestsOf(`stall ${index}`).sha256}  stall-${index}.tgz\n`
  return Array.from({ length: count }, line).join('')
}

async function attest(text: string, ...options: readonly string[]) {
  const folder = stage.market()
  writeFiles(folder, { 'sums/SHA256SUMS': text })
  const args = ['attest', '--checksums', 'sums/SHA256SUMS', '--evidence', 'provenance', ...options]
  const recording = await stage.run(folder, [...args, ...stage.through('v2')], { environment: stage.job(folder) })
  return { folder, ...recording }
}

describe('a file of checksums', () => {
  it.each([
    ['GNU, text', `${sha256}  market.tgz`, { sha256 }],
    ['GNU, binary', `${sha256} *market.tgz`, { sha256 }],
    ['GNU, capital digits', `${sha256.toUpperCase()}  ./market.tgz`, { sha256 }],
    ['BSD', `SHA256 (market.tgz) = ${sha256}`, { sha256 }],
    ['GNU, SHA-512', `${sha512}  market.tgz`, { sha512 }],
    ['BSD, SHA-512', `SHA512 (market.tgz) = ${sha512}`, { sha512 }],
    ['comments, empty lines and line ends of Windows', `# sums\r\n\r\n${sha256}  market.tgz\r\n`, { sha256 }],
  ])('is read as %s', (_, text, digests) => {
    expect(readChecksums(text, 'SHA256SUMS')).toEqual([{ name: 'market.tgz', digests }])
  })

  it.each([
    ['no digest', 'market.tgz'],
    ['a short digest', `${'0'.repeat(40)}  market.tgz`],
    ['no name', sha256],
    ['an escaped name', `\\${sha256}  market\\n.tgz`],
    ['a digest that is not of the algorithm named', `SHA512 (market.tgz) = ${sha256}`],
    ['an algorithm that is not known', `MD5 (market.tgz) = ${sha256}`],
  ])('names a line with %s', (_, line) => {
    const text = `${sha256}  fine.tgz\n${line}\n`
    expect(() => readChecksums(text, 'sums/SHA256SUMS')).toThrow(
      'Line 2 of sums/SHA256SUMS is no SHA-256, SHA-384 or SHA-512 checksum with a name.',
    )
  })

  it('stands for artifacts that are not here, and their bundles lie beside it', async () => {
    const text = `${sha256}  ./build/market.tgz\nSHA512 (market.whl) = ${sha512}\n`
    const { folder, status, out } = await attest(text)
    const files = ['sums/market.tgz.sigstore.json', 'sums/market.whl.sigstore.json']
    expect({ status, out }).toEqual({
      status: 0,
      out: files.map(file => `signed  ${file}  provenance of 2 artifacts\n`).join(''),
    })
    expect(statementOf(folder, 'sums/market.tgz.sigstore.json').subject).toEqual([
      { name: 'build/market.tgz', digest: { sha256 } },
      { name: 'market.whl', digest: { sha512 } },
    ])
  })

  it('adds to artifacts that are here', async () => {
    const { folder, out } = await attest(`${sha512}  market.exe\n`, 'dist/market.whl', '--output', 'evidence')
    expect(out.match(/evidence\/\S+/g)).toEqual([
      'evidence/market.whl.sigstore.json',
      'evidence/market.exe.sigstore.json',
    ])
    expect(statementOf(folder, 'evidence/market.exe.sigstore.json').subject).toEqual([
      { name: 'market.whl', digest: digestsOf('the market, on wheels') },
      { name: 'market.exe', digest: { sha512 } },
    ])
  })

  it('that is bad, empty or missing signs nothing', async () => {
    const bad = 'ferrule: Line 1 of sums/SHA256SUMS is no SHA-256, SHA-384 or SHA-512 checksum with a name.\n'
    expect(await attest('plums\n')).toMatchObject({ status: 2, out: '', error: bad })
    const empty = 'ferrule: sums/SHA256SUMS holds no checksums.\n'
    expect(await attest('# none\n')).toMatchObject({ status: 2, error: empty })
    const missing = 'ferrule: FOLDER/other cannot be read: there is nothing there.\n'
    expect(await attest(sums(1), '--checksums', 'other')).toMatchObject({ status: 2, error: missing })
    expect(stage.sigstore.requests).toEqual([])
  })
})

describe('many artifacts', () => {
  it('have one file beside all of them when they are more than 64', async () => {
    const shared = await attest(sums(65))
    expect(shared.out).toBe('signed  sums/provenance.sigstore.json  provenance of 65 artifacts\n')
    const copied = await attest(sums(64))
    const files = readdirSync(join(copied.folder, 'sums')).filter(name => name.endsWith('.sigstore.json'))
    expect(files).toHaveLength(64)
    expect(new Set(files.map(name => textOf(copied.folder, `sums/${name}`))).size).toBe(1)
  })

  it('are split into statements of 1,024 at most', async () => {
    const { folder, status, out } = await attest(sums(2_049))
    const files = ['provenance', 'provenance-2', 'stall-2048.tgz'].map(name => `sums/${name}.sigstore.json`)
    expect({ status, out: out.split('\n') }).toEqual({
      status: 0,
      out: [
        `signed  ${files[0]}  provenance of 1024 artifacts`,
        `signed  ${files[1]}  provenance of 1024 artifacts`,
        `signed  ${files[2]}  provenance of stall-2048.tgz`,
        '',
      ],
    })
    const subjects = files.map(file => statementOf(folder, file).subject as { name: string }[])
    expect(subjects.flat().map(({ name }) => name)).toEqual(Array.from({ length: 2_049 }, (_, at) => `stall-${at}.tgz`))
    expect(writtenFiles(folder)).toEqual([...files, 'sums/SHA256SUMS'].sort())
    expect(stage.count('fulcio')).toBe(3)
  })
})
