// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { describe, expect, it } from 'vitest'
import { readExpression } from '../../../src/read/github/expression-paths.ts'
import { findExpressions, wholeExpression } from '../../../src/read/github/expressions.ts'

const texts = (text: string) => findExpressions(text).map(found => found.text)
const paths = (text: string) => readExpression(text).paths.map(use => use.path)

describe('expressions in a text', () => {
  it('are found where they are closed', () => {
    expect(texts('a ${{ b }} c ${{d}} ${{ e')).toEqual(['b', 'd'])
    expect(texts('$ {{ a }} ${ b } ${{}}')).toEqual([''])
  })

  it('are not ended by braces in a literal', () => {
    expect(texts("${{ format('{0}}} it''s', a) }}")).toEqual(["format('{0}}} it''s', a)"])
  })

  it('are the whole text or not', () => {
    expect(wholeExpression(' ${{ a }} ')).toBe('a')
    expect(wholeExpression('${{ a }}${{ b }}')).toBeUndefined()
    expect(wholeExpression('x')).toBeUndefined()
  })
})

describe('paths of an expression', () => {
  it('are the same however they are indexed', () => {
    const path = 'github.event.pull_request.head.sha'
    expect(paths('github.event.pull_request.head.sha')).toEqual([path])
    expect(paths("GitHub['event'].pull_request[ 'HEAD' ].sha")).toEqual([path])
  })

  it('keep filters and numbers, and name what is known only at run time', () => {
    expect(paths('github.event.commits.*.message')).toEqual(['github.event.commits.*.message'])
    expect(paths('github.event.commits[0].message')).toEqual(['github.event.commits.0.message'])
    expect(paths('secrets[matrix.name]')).toEqual(['matrix.name', 'secrets.?'])
    expect(paths('secrets[matrix[env.a].b].c')).toEqual(['env.a', 'matrix.?.b', 'secrets.?.c'])
  })

  it('are read to the end where brackets stay open', () => {
    expect(paths('secrets[env.a')).toEqual(['env.a', 'secrets.?'])
    expect(paths(')]((a.b')).toEqual(['a.b'])
  })

  it('are no function names and no literals', () => {
    const read = readExpression("format('{0} github.head_ref it''s', github.sha)")
    expect(read.paths.map(use => use.path)).toEqual(['github.sha'])
    expect(read.literals).toEqual(["{0} github.head_ref it's"])
  })

  it.each([
    ['a.b', false],
    ["a.b == 'x'", true],
    ["'x' != a.b", true],
    ['!a.b', true],
    ["contains(a.b, 'x')", true],
    ["startsWith('x', format('{0}', a.b))", true],
    ['a.b && c', true],
    ['a.b || c', false],
    ['format(a.b)', false],
    ["contains('x', 'y') || a.b", false],
  ])('are only asked about: %s is %s', (text, tested) => {
    expect(readExpression(text).paths[0]).toMatchObject({ path: 'a.b', tested })
  })

  it('come out whole in JSON', () => {
    expect(readExpression('toJSON(github.event)').paths).toEqual([{ path: 'github.event', tested: false, whole: true }])
    expect(readExpression('tojson(x) || github').paths[1]).toMatchObject({ path: 'github', whole: false })
  })
})
