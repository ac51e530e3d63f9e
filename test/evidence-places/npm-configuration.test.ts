import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findNpmRegistry } from '../../src/outside/evidence-places/npm-configuration.ts'
import { temporaryFolder } from '../outside/repository.ts'

interface Files {
  readonly folder?: string
  readonly home?: string
}

/** What is found with these files and variables; an address and a token. */
async function find(name: string, files: Files, environment: Readonly<Record<string, string>> = {}) {
  const [folder, home] = [temporaryFolder(), temporaryFolder()]
  if (files.folder !== undefined) writeFileSync(join(folder, '.npmrc'), files.folder)
  if (files.home !== undefined) writeFileSync(join(home, '.npmrc'), files.home)
  const { url, token } = await findNpmRegistry(name, folder, { HOME: home, ...environment })
  return [url.href, token]
}

it('assumes no registry', async () => {
  await expect(find('market', {})).rejects.toMatchObject({
    code: 'no-registry',
    status: 2,
    message: expect.stringContaining('npm_config_registry'),
  })
  await expect(find('market', { folder: '@orchard:registry=https://registry.example' })).rejects.toThrow(
    'No npm registry',
  )
})

it('takes the environment before the folder, and the folder before the home', async () => {
  const files = { folder: 'registry=https://folder.example', home: 'registry = https://home.example/npm\n' }
  expect(await find('market', { home: files.home })).toEqual(['https://home.example/npm/', null])
  expect(await find('market', files)).toEqual(['https://folder.example/', null])
  expect(await find('market', files, { npm_config_registry: 'https://registry.example' })).toEqual([
    'https://registry.example/',
    null,
  ])
  expect(await find('market', files, { NPM_CONFIG_REGISTRY: 'https://registry.example' })).toEqual([
    'https://registry.example/',
    null,
  ])
})

it('takes the registry of a scope first, wherever it stands', async () => {
  const home = '; of the team\n@orchard:registry="https://orchard.example/npm/" \nregistry=https://home.example # all\n'
  const environment = { npm_config_registry: 'https://registry.example' }
  expect(await find('@orchard/market', { home }, environment)).toEqual(['https://orchard.example/npm/', null])
  expect(await find('@other/market', { home }, environment)).toEqual(['https://registry.example/', null])
  expect(await find('market', { home })).toEqual(['https://home.example/', null])
})

it('reads the user’s file where a variable names it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'runner.npmrc')
  writeFileSync(file, `registry=https://runner.example\n//runner.example/:_authToken=\${NODE_AUTH_TOKEN}\n`)
  const environment = { NPM_CONFIG_USERCONFIG: file, NODE_AUTH_TOKEN: 'secret' }
  expect(await find('market', { home: 'registry=https://home.example' }, environment)).toEqual([
    'https://runner.example/',
    'secret',
  ])
})

it.each([
  ['//registry.example/:_authToken=secret', 'secret'],
  ['//registry.example/npm/:_authToken=near\n//registry.example/:_authToken=far', 'near'],
  ['//registry.example/npm:_authToken=near', 'near'],
  ['//registry.example/np:_authToken=other', null],
  ['//registry.example:8443/:_authToken=other', null],
  ['//evil-registry.example/:_authToken=other', null],
  ['//example/:_authToken=other', null],
  ['_authToken=nobody', null],
  [`//registry.example/:_authToken=\${TOKEN}`, 'secret'],
  [`//registry.example/:_authToken=a-\${TOKEN}-\${MISSING?}`, 'a-secret-'],
  [`//registry.example/:_authToken=\${MISSING}`, null],
  [`//\${HOST}/:_authToken="secret"`, 'secret'],
])('finds the token in %j', async (home, token) => {
  const environment = { npm_config_registry: 'https://registry.example/npm', TOKEN: 'secret', HOST: 'registry.example' }
  expect(await find('market', { home }, environment)).toEqual(['https://registry.example/npm/', token])
})

it('does not show a token that cannot be one', async () => {
  const home = `registry=https://registry.example\n//registry.example/:_authToken=\${TOKEN}`
  const failure = await find('market', { home }, { TOKEN: 'sec\nret' }).catch(error => error)
  expect(failure).toMatchObject({ code: 'bad-registry' })
  expect(failure.message).not.toContain('sec')
})

it.each(['http://registry.example', 'registry.example', 'ftp://registry.example', `\${MISSING}`])(
  'does not ask a registry at %s',
  async registry => {
    await expect(find('market', { home: `registry=${registry}` })).rejects.toMatchObject({ code: 'bad-registry' })
  },
)

it('says that a configuration cannot be read', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.npmrc'))
  const failure = { code: 'unreadable-configuration', status: 2 }
  await expect(findNpmRegistry('market', folder, {})).rejects.toMatchObject(failure)
})
