// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions look like that.
import { describe, expect, it } from 'vitest'
import { expandNode, expandText } from '../../../src/read/github/matrix.ts'
import { parseYaml } from '../../../src/read/yaml.ts'
import { readWorkflow, stepsOf } from './read-text.ts'

const job = 'jobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps: []\n'

describe('a schedule', () => {
  it.each([
    [
      '[{ cron: "0 1 * * *", timezone: Europe/Paris }, { cron: "0 0 * * *" }]',
      'cron: 0 0 * * *, 0 1 * * * Europe/Paris',
    ],
    ['[{ timezone: Europe/Paris }]', null],
  ])('%s', (schedule, filter) =>
    expect(readWorkflow(`on: { schedule: ${schedule} }\n${job}`).workflow?.triggers[0]?.filter).toBe(filter),
  )
})

describe('a matrix', () => {
  const strategy = (matrix: string) => {
    const document = parseYaml(`matrix: ${matrix}`)
    return document.kind === 'parsed' ? document.roots[0] : undefined
  }

  it.each([
    ['x-${{ matrix.os }}', '{ os: [a, b] }', ['x-a', 'x-b']],
    ['${{ matrix.os }}${{ matrix.os }}', '{ os: [a, a] }', ['aa']],
    ['${{ matrix.os.name }}', '{ os: [{ name: a }, { name: b }] }', ['a', 'b']],
    ['${{ matrix.os.name }}', '{ os: [{ name: a }, b] }', undefined],
    ['${{ matrix.os }}', '{ os: [[a]] }', undefined],
    ['${{ matrix.os }}', '{ os: ["${{ x }}"] }', undefined],
    ['${{ matrix.os }}', '{ include: [{ OS: a }, { other: b }] }', ['a']],
    ['${{ matrix.os }}', '{ os: ${{ x }} }', undefined],
    ['${{ matrix.os }}', '{ os: [a], include: x }', undefined],
    ['${{ github.ref }}', '{ os: [a] }', undefined],
    ['${{ matrix }}', '{ os: [a] }', undefined],
    [`${'x'.repeat(2_001)}`, '{}', ['x'.repeat(2_001)]],
    [`${'x'.repeat(2_001)}\${{ matrix.os }}`, '{ os: [a] }', undefined],
    ['${{ matrix.a }}${{ matrix.b }}', `{ a: [${'1,'.repeat(30)}], b: [${'2,'.repeat(30)}] }`, undefined],
  ])('writes %s out by %s', (text, matrix, expected) => expect(expandText(text, strategy(matrix))).toEqual(expected))

  it('gives nodes only to what is nothing else', () => {
    expect(expandNode('${{ matrix.os }}', strategy('{ os: [a, [b]] }'))).toHaveLength(2)
    expect(expandNode('x${{ matrix.os }}', strategy('{ os: [a] }'))).toBeUndefined()
  })
})

describe('a job that calls', () => {
  it('an image instead of a workflow leaves open what runs', () => {
    const { gaps } = readWorkflow('on: push\npermissions: {}\njobs:\n  build:\n    uses: docker://lantern/watch\n')
    expect(gaps.map(gap => gap.reason)).toEqual(['the workflow that build calls is an image'])
  })
})

describe('permissions that are no map', () => {
  it.each(['[contents]', 'everything', '1'])('%s leave the default in effect', permissions => {
    const { workflow } = readWorkflow(`on: push\npermissions: ${permissions}\n${job}`)
    expect(workflow?.settings.find(setting => setting.name === 'token of build')?.value).toBe('default')
  })
})

describe('a checkout by another name', () => {
  it('takes code of strangers all the same, and says nothing of the token', () => {
    const { workflow } = readWorkflow(
      stepsOf(
        'uses: lantern/checkout@v1\n        with: { repository: "${{ github.event.pull_request.head.repo.full_name }}" }',
      ),
    )
    expect(workflow?.code.map(({ kind, untrusted }) => `${kind} ${untrusted}`)).toEqual(['checkout true'])
    expect(workflow?.settings.map(setting => setting.name)).not.toContain('persist-credentials')
  })
})
