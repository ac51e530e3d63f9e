import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { onReleaseStage } from './release-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const press = `orchard/press/.github/workflows/release.yml@${'b'.repeat(40)}`
const claims = { job_workflow_ref: press, job_workflow_sha: 'b'.repeat(40) }
const parameters = JSON.stringify({ build: 'npm pack', artifacts: '*.tgz' })
const inputs = { evidence: 'provenance, sbom', publish: 'assets', parameters }

describe.concurrent('a release in a reusable workflow of another repository', () => {
  it('is signed by that workflow, says what its caller gave it, and is believed by the next one', () =>
    onReleaseStage(action, {}, async ({ tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0')
      const first = await release('v1.0.0', { claims, inputs })
      expect(first.said('error')).toEqual([])
      expect(first.status).toBe(0)
      expect(first.summary).toContain(`| met | workflow | \`https://github.com/${press}\` |`)
      expect(first.summary).toContain('| met | source | `https://github.com/orchard/harbour` |')
      expect(first.summary).toContain('| met | inputs | {"build":"npm pack","artifacts":"&#42;.tgz"} |')
      tag('v1.1.0', ['chat:write'])
      const next = await release('v1.1.0', { claims, inputs: { ...inputs, publish: 'none' } })
      expect(next.summary).toContain('by the signed SBOM of v1.0.0.')
    }))

  it('does not believe an earlier one that another workflow signed', () =>
    onReleaseStage(action, {}, async ({ tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0')
      const { parameters: _, ...own } = inputs
      await release('v1.0.0', { inputs: own })
      tag('v1.1.0', ['chat:write'])
      const next = await release('v1.1.0', { claims, inputs: { ...inputs, publish: 'none' } })
      expect(next.status).toBe(0)
      expect(next.summary).toMatch(
        /by the commit of v1\.0\.0 \(its signed SBOM was not used: its SBOM is signed by another/,
      )
    }))

  it('states no inputs where a workflow of its own signs', () =>
    onReleaseStage(action, {}, async ({ github, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', { inputs })
      expect(result.status).toBe(2)
      expect(result.said('error')).toEqual([expect.stringMatching(/^Inputs are only stated by a reusable workflow/)])
      expect(github.attestations).toEqual([])
    }))
})
