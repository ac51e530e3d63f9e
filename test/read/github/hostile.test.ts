// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkflow, stepsOf } from './read-text.ts'

describe('hostile files', () => {
  const many = 2_000_000
  it.each([
    ['open expressions', stepsOf(`run: "${'${{ '.repeat(many / 4)}"`)],
    ['open brackets', stepsOf(`run: "${'${{ a[('.repeat(many / 8)}"`)],
    ['halves of tokens', stepsOf(`run: "${'eyJ-'.repeat(many / 4)}"`)],
    ['pull requests', stepsOf(`run: "git checkout ${'pull/'.repeat(many / 5)}"`)],
    ['steps of one name', stepsOf(...Array.from({ length: 40_000 }, () => '{ name: x, run: y }'))],
    [
      'variables in a ring',
      `${stepsOf('run: git checkout $A ${{ env.A }}')}env:\n${Array.from({ length: 20_000 }, (_, n) => `  A${n || ''}: \${{ env.A${(n + 1) % 20_000 || ''} }}\n`).join('')}`,
    ],
  ])('with %s are read in a moment', (_, text) => {
    expect(readWorkflow(text).workflow?.id).toBe('.github/workflows/ci.yml')
  })

  it('never make the reader throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'on',
        'jobs',
        'steps',
        'run',
        'uses',
        'with',
        'ref',
        'env',
        'if',
        'permissions',
        'runs-on',
        'strategy',
        'matrix',
        'container',
        'parallel',
        '__proto__',
        'constructor',
      ),
      fc.constantFrom(
        '${{',
        '}}',
        'github.head_ref',
        'secrets',
        '[',
        "'",
        '@',
        './',
        '$/',
        'docker://',
        'refs/pull/',
        'actions/checkout@v4',
        'self-hosted',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const value = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.array(piece, { maxLength: 4 }).map(pieces => pieces.join('')),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(piece, tie('value')), { maxLength: 6 }).map(pairs => Object.fromEntries(pairs)),
      ),
    })).value
    fc.assert(
      fc.property(value, value, (on, job) => {
        const text = JSON.stringify({
          on,
          permissions: job,
          jobs: { a: job, b: { steps: [job], 'runs-on': on, uses: on } },
        })
        expect(() => readWorkflow(text)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})
