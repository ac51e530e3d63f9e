import { join } from 'node:path'
import { FerruleError } from '../../model/errors.ts'
import type { Environment } from '../identity-token.ts'
import { readConfiguration } from './read-configuration.ts'

/**
 * What docker's configuration has for the host of a registry, as `Basic` wants it; null where it has nothing. Programs that it names to keep
 * credentials (`credsStore`, `credHelpers`) are not started.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export async function readDockerCredentials(host: string, environment: Environment): Promise<string | null> {
  const home = environment.HOME || environment.USERPROFILE
  const folder = environment.DOCKER_CONFIG || (home ? join(home, '.docker') : null)
  const text = folder === null ? null : await readConfiguration(join(folder, 'config.json'))
  if (text === null) return null
  for (const [key, value] of Object.entries(readAuths(text))) {
    // The whole host: a part of one may belong to somebody else.
    if (hostOf(key) !== host.toLowerCase()) continue
    const { auth, username, password } = (value ?? {}) as Readonly<Record<string, unknown>>
    if (typeof auth === 'string' && /^[A-Za-z0-9+/]+=*$/.test(auth)) return auth
    if (typeof username === 'string' && typeof password === 'string')
      return Buffer.from(`${username}:${password}`).toString('base64')
  }
  return null
}

/** Hosts are written alone, or as an address with a path of old. */
function hostOf(key: string): string {
  return key
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .toLowerCase()
}

function readAuths(text: string): object {
  try {
    const { auths } = (JSON.parse(text) ?? {}) as { readonly auths?: unknown }
    return typeof auths === 'object' && auths !== null ? auths : {}
  } catch {
    // What the parser says would show a piece of the file, which holds secrets.
    throw new FerruleError('bad-docker-configuration', 'config.json of docker is no JSON. What it holds is not shown.')
  }
}
