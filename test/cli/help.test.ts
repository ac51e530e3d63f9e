import { expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { run } from './terminal.ts'

const verbs = commands.map(command => command.name)

it('shows the overview', async () => {
  const page = await run(['--help'])
  expect(page).toMatchObject({ status: 0, error: '' })
  await expect(page.out).toMatchFileSnapshot('snapshots/help.txt')
  expect(await run(['-h'])).toEqual(page)
  expect(await run(['help'])).toEqual(page)
})

it.each(verbs)('shows the page of %s', async verb => {
  const page = await run([verb, '--help'])
  expect(page).toMatchObject({ status: 0, error: '' })
  await expect(page.out).toMatchFileSnapshot(`snapshots/help-${verb}.txt`)
  expect(await run(['help', verb])).toEqual(page)
  expect(await run([verb, '-h'])).toEqual(page)
  expect(await run([verb, '--unknown', '--help'])).toEqual(page)
})

it.each(['overview', ...verbs])('fits the page of %s on a wide terminal', async verb => {
  const { out } = await run(verb === 'overview' ? ['--help'] : [verb, '--help'])
  expect(out.split('\n').filter(line => line.length > 130 || line !== line.trimEnd())).toEqual([])
})

it('shows the version', async () => {
  const version = { status: 0, out: 'ferrule 0.0.0\n', error: '' }
  expect(await run(['--version'])).toEqual(version)
  expect(await run(['-v'])).toEqual(version)
})
