import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Dependency } from '../../src/model/dependency.ts'
import { readSbom } from '../../src/prove/read-sbom.ts'

function readSample(name: string) {
  const path = fileURLToPath(new URL(`fixtures/${name}-style.cdx.json`, import.meta.url))
  return readSbom(readFileSync(path, 'utf8'), `./out/${name}.json`)
}

function packagesOf(name: string): ReadonlyMap<string, Dependency> {
  return new Map(readSample(name).lockfiles[0]?.dependencies.map(dependency => [dependency.purl, dependency]))
}

const press = 'pkg:npm/%40orchard/press@2.0.0'

describe('the SBOM of another tool', () => {
  it.each(['cdxgen', 'syft', 'npm'])(
    'in the style of %s gives all that it says, and says what it does not',
    async name => {
      const inventory = JSON.stringify(readSample(name), null, 2)
      await expect(`${inventory}\n`).toMatchFileSnapshot(`fixtures/${name}-style.json`)
    },
  )

  it('never says what its services may do, and that is said', () => {
    for (const name of ['cdxgen', 'syft', 'npm'])
      expect(readSample(name).gaps).toContainEqual({
        kind: 'unknown',
        file: `${name}.json`,
        line: null,
        reason: 'Ferrule did not write it: what its services may do (scopes, triggers, code they run) is not in it',
      })
  })

  it('spells a package the same, wherever the tool put its scope', () => {
    for (const name of ['cdxgen', 'syft', 'npm']) {
      expect(packagesOf(name).get(press)).toMatchObject({
        id: 'pkg:npm/%40orchard/press',
        name: '@orchard/press',
        version: '2.0.0',
      })
    }
  })

  it('has one dependency for a package that stands in it twice, with the edges and digests of both', () => {
    expect(packagesOf('syft').get(press)).toMatchObject({
      dependsOn: ['pkg:golang/host.example/mill@v1.2.3?type=module'],
      integrity: [`sha256-${Buffer.alloc(32, 0xab).toString('base64')}`],
    })
  })

  it('keeps no credentials', () => {
    expect(packagesOf('syft').get(press)?.source.url).toBe('https://registry.example/press-2.0.0.tgz')
  })

  it('tells what the root and the projects below it ask for themselves', () => {
    expect(packagesOf('cdxgen').get(press)?.direct).toBe(true)
    expect(packagesOf('cdxgen').get('pkg:npm/cider@1.0.0')?.direct).toBe(false)
    expect(readSample('npm').lockfiles[0]?.projects).toEqual([
      { path: '.', name: 'orchard', version: '1.4.0', dependsOn: [press], workspaces: [] },
    ])
  })

  it('has services as connectors, nested ones too, with the hosts of their endpoints', () => {
    const hosts = readSample('cdxgen').connectors.map(({ id, endpoints }) => [id, endpoints.map(({ host }) => host)])
    expect(hosts).toEqual([
      ['lamp', ['lamp.example']],
      ['mcp/lantern', ['lantern.example', '{tenant}.lantern.example']],
    ])
  })

  it('leaves nothing out in silence', () => {
    const reasons = readSample('syft').gaps.map(({ kind, reason }) => `${kind}: ${reason}`)
    expect(reasons).toEqual([
      'unknown: Ferrule did not write it: what its services may do (scopes, triggers, code they run) is not in it',
      'unreadable: components whose package url cannot be parsed: 1, the first is "npm/odd@1"',
      'unknown: components without a package url, which are left out: 2',
      'unknown: it says of itself that it is incomplete',
    ])
    expect(readSample('cdxgen').gaps.map(({ reason }) => reason)).toContain(
      'endpoints of its services that name no host: 1',
    )
  })
})
