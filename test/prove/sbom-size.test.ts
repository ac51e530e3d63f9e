import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Dependency } from '../../src/model/dependency.ts'
import { compareText } from '../../src/model/order.ts'
import { readSbom } from '../../src/prove/read-sbom.ts'
import { writeSbom } from '../../src/prove/sbom.ts'
import { checkSbom } from './check-sbom.ts'
import { cider, nothing, rootLockfile } from './inventories.ts'

const count = 12_000
const options = { spec: '1.6', name: 'orchard', version: null, toolVersion: '0.1.0', timestamp: null } as const

const purlOf = (index: number) =>
  `pkg:npm/${index % 4 === 0 ? '%40orchard/' : ''}part-${index % count}@1.${index % 7}.0`

/** A monorepo's lockfile: four edges a package. */
function growOrchard() {
  const dependencies = Array.from({ length: count }, (_, index): Dependency => {
    const name = `${index % 4 === 0 ? '@orchard/' : ''}part-${index}`
    return {
      ...cider,
      purl: purlOf(index),
      id: purlOf(index).replace(/@[^@]*$/, ''),
      name,
      version: `1.${index % 7}.0`,
      integrity: [`sha512-${createHash('sha512').update(name).digest('base64')}`],
      source: { kind: 'registry', url: `https://registry.example/${name}/-/part-${index}.tgz` },
      license: index % 3 === 0 ? '(MIT OR CC0-1.0)' : 'MIT',
      direct: index % 40 === 0,
      dependsOn: [1, 40, 300, 5000].map(step => purlOf((index + step) % count)).sort(compareText),
    }
  })
  const sorted = dependencies.sort((left, right) => compareText(left.purl, right.purl))
  return { ...nothing, lockfiles: [{ ...rootLockfile, projects: [], dependencies: sorted }] }
}

/** Processor time, which a busy machine does not stretch as it does the time on the wall. */
function timed<Result>(work: () => Result): { readonly result: Result; readonly milliseconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, milliseconds: (user + system) / 1000 }
}

describe('an orchard of 12,000 packages and 48,000 edges', () => {
  it('is written and read in the time a reviewer does not notice, and nothing of it is lost', () => {
    const inventory = growOrchard()
    const written = timed(() => writeSbom(inventory, options))
    const read = timed(() => readSbom(written.result, 'head'))
    expect(read.result).toEqual(inventory)
    expect(checkSbom(written.result, '1.6')).toEqual([])
    expect(written.milliseconds).toBeLessThan(3_000)
    expect(read.milliseconds).toBeLessThan(3_000)
  })
})
