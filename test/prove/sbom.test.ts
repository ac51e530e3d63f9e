import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inventory } from '../../src/model/inventory.ts'
import { writeSbom } from '../../src/prove/sbom.ts'
import { arbitraryInventory } from './arbitraries.ts'
import { checkSbom } from './check-sbom.ts'
import { nothing, orchard, plainConnector, rootLockfile } from './inventories.ts'
import { edgesOf, options, write } from './written.ts'

describe('an SBOM', () => {
  it.each(['1.6', '1.7'] as const)('is valid CycloneDX %s, and shows what it is expected to', async spec => {
    const text = writeSbom(orchard, { ...options, spec, timestamp: '2026-03-04T05:06:07Z' })
    expect(checkSbom(text, spec)).toEqual([])
    await expect(text).toMatchFileSnapshot(`fixtures/orchard-${spec}.cdx.json`)
  })

  it('is valid whatever hostile text the files of a repository hold', () => {
    fc.assert(
      fc.property(arbitraryInventory, fc.constantFrom('1.6', '1.7'), (inventory, spec) => {
        expect(checkSbom(writeSbom(inventory, { ...options, spec }), spec)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is valid for a repository with nothing in it', () => {
    expect(checkSbom(writeSbom(nothing, options), '1.6')).toEqual([])
  })
})

describe('the same repository', () => {
  it('gives the same bytes in any folder', () => {
    expect(writeSbom({ ...orchard, source: './elsewhere' }, options)).toBe(writeSbom(orchard, options))
  })

  it('gives the same bytes in whatever order its files were read', () => {
    const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    const disorder = arbitraryInventory.chain(inventory =>
      fc.record({
        inventory: fc.constant(inventory),
        connectors: shuffled(inventory.connectors),
        gaps: shuffled(inventory.gaps),
        lockfiles: fc
          .tuple(
            ...inventory.lockfiles.map(lockfile =>
              fc.record({
                file: fc.constant(lockfile.file),
                format: fc.constant(lockfile.format),
                version: fc.constant(lockfile.version),
                projects: shuffled(lockfile.projects),
                dependencies: shuffled(lockfile.dependencies),
              }),
            ),
          )
          .chain(shuffled),
      }),
    )
    fc.assert(
      fc.property(disorder, ({ inventory, ...parts }) => {
        expect(writeSbom({ ...inventory, ...parts }, options)).toBe(writeSbom(inventory, options))
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same bytes in Sweden as in Turkey and Hawaii', () => {
    const print = (locale: string, zone: string) =>
      JSON.parse(
        execFileSync(
          fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url)),
          [fileURLToPath(new URL('print-sbom.ts', import.meta.url))],
          { env: { LC_ALL: locale, LANG: locale, TZ: zone }, encoding: 'utf8', maxBuffer: 50_000_000 },
        ),
      )
    const swedish = print('sv_SE.UTF-8', 'Europe/Stockholm')
    const american = print('en_US.UTF-8', 'Pacific/Honolulu')
    expect(swedish.order).not.toEqual(american.order)
    expect(swedish.text).toBe(american.text)
    expect(print('tr_TR.UTF-8', 'Asia/Istanbul').text).toBe(american.text)
  })

  it('keeps its serial number, and gets another with any change', () => {
    const { serialNumber } = write(orchard)
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(write(orchard).serialNumber).toBe(serialNumber)
    expect(write({ ...orchard, commit: null }).serialNumber).not.toBe(serialNumber)
    expect(write(orchard, { version: '1.4.1' }).serialNumber).not.toBe(serialNumber)
  })

  it('has the time of its commit in UTC, and no time where none is given', () => {
    expect(write(orchard, { timestamp: '2026-03-04T05:06:07+02:00' }).metadata.timestamp).toBe(
      '2026-03-04T03:06:07.000Z',
    )
    expect(write(orchard).metadata).not.toHaveProperty('timestamp')
  })

  it('is not written with a time that means another moment on every machine', () => {
    expect(() => write(orchard, { timestamp: '2026-03-04T05:06:07' })).toThrow(RangeError)
    expect(() => write(orchard, { timestamp: 'yesterday' })).toThrow(RangeError)
  })
})

describe('the root', () => {
  it('is the repository, with the projects of every lockfile below it and edges to them and to the connectors', () => {
    const bom = write(orchard)
    const { component } = bom.metadata
    expect(component).toMatchObject({ type: 'application', name: 'orchard', version: '1.4.0', 'bom-ref': 'repository' })
    expect(component.components.map((project: { 'bom-ref': string }) => project['bom-ref'])).toEqual([
      'package-lock.json#.',
      'package-lock.json#packages/mill',
      'web/pnpm-lock.yaml#.',
    ])
    expect(edgesOf(bom, 'repository')).toEqual([
      'lantern-manifest:A024LANTERN@2.1.0',
      'package-lock.json#.',
      'package-lock.json#packages/mill',
      'quay-action:harbour/quay@v3',
      'quay-action:harbour/quay@v4',
      'web/pnpm-lock.yaml#.',
    ])
  })

  it('is in the graph even where it has nothing', () => {
    expect(write({}).dependencies).toEqual([{ ref: 'repository', dependsOn: [] }])
  })

  it('gives way to no package that is named like it', () => {
    const lockfile = { ...rootLockfile, file: 'repository', projects: [], dependencies: [] }
    const other = { ...plainConnector, format: 'repository', id: '', pin: null }
    const bom = write({ lockfiles: [lockfile], connectors: [other, { ...other, owner: 'b' }] })
    expect(bom.services.map((service: { 'bom-ref': string }) => service['bom-ref'])).toEqual([
      'repository:',
      'repository:~2',
    ])
  })
})

describe('the claim of completeness', () => {
  const aggregates = (inventory: Partial<Inventory>) =>
    write(inventory).compositions.map(({ aggregate }: { aggregate: string }) => aggregate)

  it('is made where every file was read', () => {
    expect(aggregates({ lockfiles: [rootLockfile] })).toEqual(['complete', 'complete'])
    const gaps = [{ kind: 'unknown', file: 'a', line: null, reason: 'a host comes from a setting' }] as const
    expect(aggregates({ lockfiles: [rootLockfile], gaps })).toEqual(['complete', 'complete'])
  })

  it('is not made where a file could not be read', () => {
    const gaps = [{ kind: 'unreadable', file: 'b-lock.json', line: null, reason: 'it is not JSON' }] as const
    expect(aggregates({ lockfiles: [rootLockfile], gaps })).toEqual(['incomplete', 'incomplete'])
  })

  it('is left open where nothing locks dependencies', () => {
    expect(aggregates({ connectors: [plainConnector] })).toEqual(['unknown', 'unknown'])
  })

  it('names the edges of the root, of the projects, of what they ask for, and of the services', () => {
    expect(write(orchard).compositions[1].dependencies).toEqual([
      'lantern-manifest:A024LANTERN@2.1.0',
      'package-lock.json#.',
      'package-lock.json#packages/mill',
      'package-lock.json#pkg:npm/%40orchard/press@2.0.0',
      'quay-action:harbour/quay@v3',
      'quay-action:harbour/quay@v4',
      'repository',
      'web/pnpm-lock.yaml#.',
      'web/pnpm-lock.yaml#pkg:npm/cider@1.0.0',
    ])
  })
})
