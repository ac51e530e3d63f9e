// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { describe, expect, it } from 'vitest'
import { readWorkflow, stepsOf } from './read-text.ts'

const codeOf = (text: string) => readWorkflow(text).workflow?.code ?? []
const settingOf = (text: string, name: string) =>
  readWorkflow(text).workflow?.settings.find(setting => setting.name === name)
const scopesOf = (text: string) => readWorkflow(text).workflow?.auth[0]?.scopes.map(scope => scope.value)

describe('permissions', () => {
  const job = 'jobs:\n  build:\n    steps:\n      - run: make\n'

  it('that stand nowhere are not taken for none', () => {
    expect(settingOf(`on: push\n${job}`, 'permissions')).toMatchObject({ value: 'default', exposure: 1 })
    expect(settingOf(`on: push\npermissions: {}\n${job}`, 'permissions')).toMatchObject({
      value: 'declared',
      exposure: 0,
    })
  })

  it('that are written wrongly count as standing nowhere', () => {
    expect(settingOf(`on: push\npermissions: write\n${job}`, 'permissions')).toMatchObject({ value: 'default' })
    expect(settingOf(`on: push\npermissions: [contents]\n${job}`, 'permissions')).toMatchObject({ value: 'default' })
  })

  it('of the top reach a job only where it has none of its own', () => {
    const own = 'jobs:\n  build:\n    permissions:\n      issues: read\n    steps: []\n'
    expect(scopesOf(`on: push\npermissions:\n  contents: write\n${own}`)).toEqual(['issues: read'])
    expect(scopesOf(`on: push\npermissions:\n  contents: write\n${own}  test:\n    steps: []\n`)).toEqual([
      'contents: write',
      'issues: read',
    ])
  })
})

describe('a script', () => {
  const digest = (run: string) => codeOf(stepsOf(`run: ${JSON.stringify(run)}`))[0]?.digest

  it('is the same with other line ends and blanks behind its lines', () => {
    expect(digest('make all\r\nmake test  \r\n\r\n')).toBe(digest('make all\nmake test'))
  })

  it('is another one where a blank ends a continued line', () => {
    expect(digest('echo \\\nrm x')).not.toBe(digest('echo \\ \nrm x'))
  })

  it('is another one in a shell that is a command of its own', () => {
    const run = (shell: string) => codeOf(stepsOf(`{ run: make, shell: "${shell}" }`))[0]?.digest
    expect(run('bash')).toBe(digest('make'))
    expect(run('node evil.js {0}')).not.toBe(digest('make'))
  })
})

describe('names of steps', () => {
  const names = (...steps: string[]) => codeOf(stepsOf(...steps)).map(code => code.name)

  it('do not shift when a step with a name comes before them', () => {
    expect(names('run: a', 'run: b')).toEqual(['build/run 1', 'build/run 2'])
    expect(names('{ name: New, run: n }', 'run: a', 'run: b')).toEqual(['build/New', 'build/run 1', 'build/run 2'])
  })

  it('are told apart where two steps share one', () => {
    expect(names('{ name: Make, run: a }', '{ name: Make, run: b }', '{ name: Make 2, run: c }')).toEqual([
      'build/Make',
      'build/Make 2',
      'build/Make 2 2',
    ])
  })
})

describe('code of whoever starts it', () => {
  const checkouts = (...steps: string[]) =>
    codeOf(stepsOf(...steps))
      .filter(code => code.untrusted)
      .map(code => code.name)

  it.each([
    ['gh pr checkout 7', 'gh pr checkout'],
    ['gh -R orchard/lamp pr checkout "$N"', 'gh pr checkout'],
    ['git fetch origin pull/7/head:pr && git checkout pr', 'pull/7/head'],
    ['git fetch origin refs/pull/$N/merge', 'refs/pull/$N/merge'],
    ["git fetch origin '+refs/pull/*:refs/remotes/pull/*'", 'refs/pull/*:refs/remotes/pull/*'],
    ['git checkout ${{ github.event.pull_request.head.sha }}', '${{ github.event.pull_request.head.sha }}'],
    ['git switch "$GITHUB_HEAD_REF"', '$GITHUB_HEAD_REF'],
  ])('is taken by %s', (run, name) => {
    expect(checkouts(`run: ${JSON.stringify(run)}`)).toEqual([name])
  })

  it.each([
    'git checkout main',
    'git log ${{ github.event.pull_request.head.sha }}',
    '# git fetch origin pull/7/head',
    'echo "open https://orchard.example/pull/7"',
    'git push origin HEAD:${{ github.head_ref }}',
  ])('is not taken by %s', run => {
    expect(checkouts(`run: ${JSON.stringify(run)}`)).toEqual([])
  })

  it('is found behind variables of the step, the job and the workflow', () => {
    expect(checkouts("{ run: git checkout $REF, env: { REF: '${{ github.head_ref }}' } }")).toEqual([
      '${{ github.head_ref }}',
    ])
    expect(checkouts('{ run: git checkout $REF, env: { REF: main } }')).toEqual([])
  })

  it('never puts a secret into a name', () => {
    const token = `ghp_${'q8Wz3LmN7xYt5RkV1sHb9JcF4dGp2Ae6UoTi'}`
    const found = readWorkflow(stepsOf(`run: git fetch https://x:${token}@github.com/a/b pull/${token}/head`))
    expect(JSON.stringify(found.workflow?.code)).not.toContain(token)
    expect(found.workflow?.secrets).toEqual([
      { kind: 'literal', name: 'build/run 1 run', place: { file: '.github/workflows/ci.yml', line: 6 } },
    ])
  })
})

describe('what says nothing', () => {
  it('is the order of jobs', () => {
    const job = (name: string) =>
      `  ${name}:\n    runs-on: ubuntu-latest\n    steps: [{ run: ${name} }, { uses: a/${name}@v1 }]\n`
    const head = 'on: push\npermissions: {}\njobs:\n'
    const dropPlaces = (text: string) =>
      JSON.parse(JSON.stringify(readWorkflow(text).workflow), (key, value) => (key === 'line' ? 0 : value))
    expect(dropPlaces(head + job('b') + job('a'))).toEqual(dropPlaces(head + job('a') + job('b')))
  })

  it('is the order of branches, unless one takes another back', () => {
    const filter = (branches: string) =>
      readWorkflow(`on:\n  push:\n    branches: ${branches}\njobs: {}\n`).workflow?.triggers[0]?.filter
    expect(filter('[b, a, a]')).toBe(filter('[a, b]'))
    expect(filter("['!a', a]")).not.toBe(filter("[a, '!a']"))
  })
})
