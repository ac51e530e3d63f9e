import { commit, repositoryOf } from '../outside/repository.ts'

function lockfile(version: string): string {
  return `${JSON.stringify({
    name: 'market',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'market', version: '1.0.0', dependencies: { basket: '^1.0.0' } },
      'node_modules/basket': {
        version,
        resolved: `https://registry.example/basket/-/basket-${version}.tgz`,
        integrity: `sha512-${Buffer.alloc(64, version).toString('base64')}`,
        license: 'MIT',
      },
    },
  })}\n`
}

function manifest(scopes: string): string {
  return `display_information:\n  name: Market\noauth_config:\n  scopes:\n    bot: [${scopes}]\n`
}

/** A small repository with one connector and one dependency. */
export function marketRepository(): string {
  return repositoryOf({ 'manifest.yml': manifest('chat:write'), 'package-lock.json': lockfile('1.0.0') })
}

/** Commits a change that widens nothing. */
export function updateBasket(folder: string): void {
  commit(folder, 'Update basket', { 'package-lock.json': lockfile('1.1.0') })
}

/** Commits a change that the default policy blocks. */
export function readMessages(folder: string): void {
  commit(folder, 'Read messages', { 'manifest.yml': manifest('chat:write, "channels:history"') })
}
