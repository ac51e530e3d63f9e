import { describe, expect, it } from 'vitest'
import type { BuildClaims } from '../../src/model/build-claims.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { writeProvenance } from '../../src/prove/provenance.ts'

const claims: BuildClaims = {
  server: 'https://github.com',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'orchard/market',
  repositoryId: '700100',
  ownerId: '700001',
  visibility: 'public',
  ref: 'refs/heads/main',
  commit: 'c0ffee',
  trigger: 'push',
  workflow: 'orchard/market/.github/workflows/release.yml@refs/heads/main',
  jobWorkflow: 'orchard/market/.github/workflows/release.yml@refs/heads/main',
  runner: 'github-hosted',
  runId: '9',
  runAttempt: '1',
}

interface Provenance {
  readonly buildDefinition: {
    readonly externalParameters: { readonly workflow: Readonly<Record<string, string>> }
    readonly internalParameters: unknown
    readonly resolvedDependencies: readonly unknown[]
  }
  readonly runDetails: { readonly builder: { readonly id: string } }
}

function write(given: Partial<BuildClaims>, inventory: Inventory | null = null): Provenance {
  return writeProvenance({ ...claims, ...given }, inventory, null) as Provenance
}

/** An inventory of lockfiles, each with these packages: a package URL and what pins it. */
function locked(...lockfiles: readonly (readonly (readonly [string, readonly string[]])[])[]): Inventory {
  const made = lockfiles.map(packages => ({ dependencies: packages.map(([purl, integrity]) => ({ purl, integrity })) }))
  return { lockfiles: made } as unknown as Inventory
}

const base64 = (bytes: number) => Buffer.alloc(bytes, 1).toString('base64')

describe('provenance', () => {
  it('states what the caller of a reusable workflow gave it', () => {
    const inputs = { build: 'npm pack', retries: 3, draft: false, note: null }
    const { buildDefinition } = writeProvenance(claims, null, inputs) as Provenance
    expect(buildDefinition.externalParameters).toMatchObject({ inputs })
  })

  it('names the workflow that holds the job as builder, and the one that was started as parameter', () => {
    const jobWorkflow = 'orchard/press/.github/workflows/sign.yml@refs/tags/v2'
    const { buildDefinition, runDetails } = write({ jobWorkflow })
    expect(runDetails.builder.id).toBe(`https://github.com/${jobWorkflow}`)
    expect(buildDefinition.externalParameters.workflow).toEqual({
      ref: 'refs/heads/main',
      repository: 'https://github.com/orchard/market',
      path: '.github/workflows/release.yml',
    })
  })

  it.each([
    [
      'a ref with an @',
      'refs/tags/@orchard/market@1.2.0',
      'release.yml@refs/tags/@orchard/market@1.2.0',
      'release.yml',
    ],
    ['a path with an @', 'refs/heads/main', 'on@push.yml@refs/heads/main', 'on@push.yml'],
    ['a ref of its own', 'refs/heads/main', 'release.yaml@c0ffee', 'release.yaml'],
  ])('tells path and ref of the workflow apart (%s)', (_, ref, workflow, path) => {
    const written = write({ ref, workflow: `orchard/market/.github/workflows/${workflow}` })
    expect(written.buildDefinition.externalParameters.workflow).toEqual({
      ref,
      repository: 'https://github.com/orchard/market',
      path: `.github/workflows/${path}`,
    })
  })

  it('calls no trigger and no runner anything else', () => {
    const { internalParameters } = write({ trigger: 'pull_request', runner: 'self-hosted' }).buildDefinition
    expect(internalParameters).toEqual({
      github: {
        event_name: 'pull_request',
        repository_id: '700100',
        repository_owner_id: '700001',
        runner_environment: 'self-hosted',
      },
    })
  })

  it('is of the server that the run was on', () => {
    const text = JSON.stringify(write({ server: 'https://git.orchard.example' }))
    expect(text.match(/https:\/\/[^/"]+/g)).toEqual([
      'https://actions.github.io',
      ...Array(4).fill('https://git.orchard.example'),
    ])
  })

  it('says nothing of levels, times or completeness', () => {
    expect(Object.keys(write({})).sort()).toEqual(['buildDefinition', 'runDetails'])
    expect(JSON.stringify(write({}))).not.toMatch(/level|started|finished|complete|byproducts/i)
  })
})

describe('resolved dependencies', () => {
  it('are the source, and the packages that are pinned by strong digests, once each and in order', () => {
    const inventory = locked(
      [
        ['pkg:npm/stall@2.0.0', [`sha384-${base64(48)}`, `sha1-${base64(20)}`]],
        ['pkg:npm/basket@1.0.0', [`sha512-${base64(64)}`]],
        ['pkg:npm/weak@1.0.0', [`sha1-${base64(20)}`]],
        ['pkg:npm/loose@1.0.0', []],
        ['pkg:npm/short@1.0.0', [`sha512-${base64(32)}`]],
      ],
      [
        ['pkg:npm/basket@1.0.0', [`sha512-${base64(64)}`]],
        ['pkg:npm/basket@1.0.0', [`sha256-${base64(32)}`]],
      ],
    )
    expect(write({}, inventory).buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://github.com/orchard/market@refs/heads/main', digest: { gitCommit: 'c0ffee' } },
      { uri: 'pkg:npm/basket@1.0.0', digest: { sha256: '01'.repeat(32) } },
      { uri: 'pkg:npm/basket@1.0.0', digest: { sha512: '01'.repeat(64) } },
      { uri: 'pkg:npm/stall@2.0.0', digest: { sha384: '01'.repeat(48) } },
    ])
  })
})
