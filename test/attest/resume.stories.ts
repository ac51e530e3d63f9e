import { describe, expect, it } from 'vitest'
import { commit, git, writeFiles } from '../outside/repository.ts'
import { attestQuickly } from './attest-quickly.ts'
import { serialOf, statementOf } from './read-bundle.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const theirs = await openStage({ name: 'grove.example' })
const { sigstore } = stage
const bundle = 'dist/market.whl.sigstore.json'
const stalls = ['a', 'b', 'c', 'd', 'e'].map(name => `build/${name}.tgz`)

function harvest(): string {
  const folder = stage.market()
  writeFiles(folder, Object.fromEntries(stalls.map(path => [path, path])))
  return folder
}

describe('a run of many artifacts that stops at the third', () => {
  const args = ['attest', 'build/*.tgz', '--per-artifact', '--evidence', 'provenance', ...stage.through('v2')]
  const bundles = stalls.map(path => `${path}.sigstore.json`)

  /** Stops with a fault of a service when the third is told. */
  async function stop(folder: string): Promise<void> {
    const onLine = (line: string) => {
      if (line.includes('3 of 5')) sigstore.faults.push({ service: 'fulcio', status: 400 })
    }
    const { status, out } = await stage.run(folder, args, { environment: stage.job(folder), onLine })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(writtenFiles(folder).filter(path => path.endsWith('.sigstore.json'))).toEqual(bundles.slice(0, 2))
    expect([stage.count('fulcio'), stage.count('rekorV2'), stage.count('timestamp')]).toEqual([3, 2, 2])
  }

  it('goes on where it stopped', async () => {
    const folder = harvest()
    await stop(folder)
    const before = bundles.slice(0, 2).map(path => textOf(folder, path))
    sigstore.requests.splice(0)
    // The second try of the run is another attempt of it, which says the same.
    const environment = stage.job(folder, { run_attempt: '2' })
    const { status, out } = await stage.run(folder, args, { environment })
    expect(status).toBe(0)
    expect(out).toBe(
      bundles
        .map((file, index) => `${index < 2 ? 'kept' : 'signed'}  ${file}  provenance of ${stalls[index]?.slice(6)}\n`)
        .join(''),
    )
    expect([stage.count('fulcio'), stage.count('rekorV2'), stage.count('timestamp')]).toEqual([3, 3, 3])
    expect(bundles.slice(0, 2).map(path => textOf(folder, path))).toEqual(before)
    sigstore.requests.splice(0)
    expect((await stage.run(folder, args, { environment })).out.match(/^kept/gm)).toHaveLength(5)
    expect([stage.count('fulcio'), stage.count('rekorV2'), stage.count('timestamp')]).toEqual([0, 0, 0])
  })

  it('signs anew what was changed in between', async () => {
    const folder = harvest()
    await stop(folder)
    writeFiles(folder, { 'build/a.tgz': 'other plums' })
    const { out } = await stage.run(folder, args, { environment: stage.job(folder) })
    expect(out.match(/^\w+/gm)).toEqual(['signed', 'kept', 'signed', 'signed', 'signed'])
  })
})

describe('a bundle that is there', () => {
  /** Signs, lets something happen, and tells whether the second run signed it anew. */
  async function between(happen: (folder: string) => unknown, given: object = {}) {
    const folder = stage.market()
    await attestQuickly(stage, folder)
    const serial = serialOf(folder, bundle)
    await happen(folder)
    const { files } = await attestQuickly(stage, folder, { environment: stage.job(folder, given) })
    const isNew = serialOf(folder, bundle) !== serial
    expect(files).toEqual([
      { file: bundle, kind: 'provenance', state: isNew ? 'signed' : 'kept', subjects: ['market.whl'] },
    ])
    return { folder, isNew, sourceOf: () => JSON.stringify(statementOf(folder, bundle)) }
  }

  it('is kept while nothing changes', async () => {
    expect((await between(() => undefined)).isNew).toBe(false)
  })

  /** Changes a letter behind what is found. */
  const change = (found: RegExp) => (text: string) =>
    text.replace(found, start => `${start.slice(0, -1)}${start.endsWith('A') ? 'B' : 'A'}`)

  it.each([
    ['its payload', change(/"payload":".{40}/)],
    ['its signature', change(/"sig":".{20}/)],
    ['its certificate', change(/"certificate":\{"rawBytes":".{200}/)],
    ['its entry in the log', change(/"canonicalizedBody":".{40}/)],
    ['its proof', change(/"checkpoint":\{"envelope":".{30}/)],
    ['its timestamp', change(/"signedTimestamp":".{120}/)],
    ['all but its beginning', (text: string) => text.slice(0, 100)],
    ['everything', () => 'plums'],
  ])('and was tampered with (%s) is signed anew', async (_, tamper) => {
    const { isNew } = await between(folder => {
      const text = textOf(folder, bundle)
      expect(tamper(text)).not.toBe(text)
      writeFiles(folder, { [bundle]: tamper(text) })
    })
    expect(isNew).toBe(true)
  })

  it('of another commit is signed anew', async () => {
    const { isNew, folder, sourceOf } = await between(path => commit(path, 'second', { 'notes.txt': 'plums' }))
    expect(isNew).toBe(true)
    expect(sourceOf()).toContain(git(folder, 'rev-parse', 'HEAD'))
  })

  it.each([
    ['repository', { repository: 'orchard/stall' }],
    ['ref', { ref: 'refs/heads/main' }],
    ['called workflow', { job_workflow_ref: 'orchard/press/.github/workflows/sign.yml@refs/tags/v2' }],
    ['trigger', { event_name: 'workflow_dispatch', ref: 'refs/tags/v1.2.0' }],
  ])('of another %s is signed anew', async (_, claims) => {
    expect((await between(() => undefined, claims)).isNew).toBe(true)
  })

  it.each([
    ['another workflow', { workflow_ref: 'orchard/market/.github/workflows/night.yml@refs/tags/v1.2.0' }],
    ['another ref', { ref: 'refs/heads/main' }],
  ])('of the SBOM is signed anew by %s, though it says the same', async (_, claims) => {
    const folder = stage.market()
    const evidence = ['sbom'] as const
    await attestQuickly(stage, folder, { evidence })
    expect((await attestQuickly(stage, folder, { evidence })).files).toMatchObject([{ state: 'kept' }])
    const again = await attestQuickly(stage, folder, { evidence, environment: stage.job(folder, claims) })
    expect(again.files).toMatchObject([{ state: 'signed' }])
  })

  it('of another instance is signed anew', async () => {
    const folder = theirs.market()
    await attestQuickly(theirs, folder, { evidence: ['sbom'] })
    const serial = serialOf(folder, bundle)
    for (const file of ['v2', 'root']) {
      const text = file === 'v2' ? sigstore.signingConfig('v2') : sigstore.trustedRoot
      writeFiles(folder, { [`trust/${file}.json`]: JSON.stringify(text) })
    }
    expect((await attestQuickly(stage, folder, { evidence: ['sbom'] })).files).toMatchObject([{ state: 'signed' }])
    expect(serialOf(folder, bundle)).not.toBe(serial)
  })
})
