import { join } from 'node:path'
import { FerruleError } from '../../model/errors.ts'
import type { Environment } from '../identity-token.ts'
import { isLoopback } from './careful-fetch.ts'
import { readConfiguration } from './read-configuration.ts'

/** A registry of npm packages, and as whom it is asked. */
export interface NpmRegistry {
  /** Ends with a slash. */
  readonly url: URL
  readonly token: string | null
}

type Settings = ReadonlyMap<string, string>

/**
 * Finds the registry of a package where npm would find it: in the environment, then in `.npmrc` of the folder, then in that of the user.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc
 * @throws FerruleError `no-registry` where none is configured: no registry is assumed
 */
export async function findNpmRegistry(name: string, folder: string, environment: Environment): Promise<NpmRegistry> {
  const own = readEnvironment(environment)
  const home = environment.HOME || environment.USERPROFILE
  const userFile = own.get('userconfig') ?? (home ? join(home, '.npmrc') : null)
  const layers = [own, await readFile(join(folder, '.npmrc'), environment), await readFile(userFile, environment)]
  const setting = (key: string) => layers.find(layer => layer.has(key))?.get(key)
  const scope = /^@[^/]+/.exec(name)?.[0]
  const address = (scope === undefined ? undefined : setting(`${scope}:registry`)) ?? setting('registry')
  if (address === undefined)
    throw new FerruleError(
      'no-registry',
      `No npm registry is configured to ask about ${name}: set npm_config_registry, or registry in .npmrc of this folder or of the home folder.`,
    )
  const url = readAddress(address)
  return { url, token: tokenFor(url, setting) }
}

function readAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : undefined
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))))
    throw new FerruleError('bad-registry', 'The npm registry that is configured has no address of https.')
  return url
}

/** Tokens belong to a path of a host, and to all below it; the longest path counts. */
function tokenFor({ host, pathname }: URL, setting: (key: string) => string | undefined): string | null {
  for (let place = `//${host}${pathname}`; place.length > 2; place = place.replace(/(?:[^/]+|\/)$/, '')) {
    const token = setting(`${place}:_authToken`)
    if (token === undefined) continue
    // A variable that is not set stays as it is written; the registry is then asked as nobody.
    if (/\$\{[^}]*\}/.test(token)) return null
    if (/^[\x21-\x7e]+$/.test(token)) return token
    throw new FerruleError('bad-registry', `The token for ${host} has signs that no token has. It is not shown.`)
  }
  return null
}

/** npm reads settings from variables in any case; a dash is written as `_`, and addresses stay as they are. */
function readEnvironment(environment: Environment): Settings {
  const settings = new Map<string, string>()
  for (const [variable, value] of Object.entries(environment)) {
    if (!/^npm_config_/i.test(variable) || !value) continue
    const key = variable.slice('npm_config_'.length)
    settings.set(key.startsWith('//') ? key : key.replace(/(?!^)_/g, '-').toLowerCase(), value)
  }
  return settings
}

async function readFile(path: string | null, environment: Environment): Promise<Settings> {
  const text = path === null ? null : await readConfiguration(path)
  return text === null ? new Map() : readNpmrc(text, environment)
}

/** Reads the lines of an `.npmrc` that set one thing; sections and lists say nothing about registries. */
export function readNpmrc(text: string, environment: Environment): Settings {
  const settings = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (key === '' || value === '') continue
    settings.set(expand(key, environment), expand(unquote(value), environment))
  }
  return settings
}

function unquote(value: string): string {
  const [, quoted] = /^(?:"(.*)"|'(.*)')$/.exec(value)?.filter(part => part !== undefined) ?? []
  return quoted ?? value.replace(/\s*(?<!\\)[;#].*$/, '')
}

/** `${NAME}` stands for a variable, `${NAME?}` for one that may be missing. */
function expand(text: string, environment: Environment): string {
  return text.replace(
    /\$\{([^${}?]+)(\??)\}/g,
    (whole, name: string, mayMiss: string) => environment[name] ?? (mayMiss === '' ? whole : ''),
  )
}
