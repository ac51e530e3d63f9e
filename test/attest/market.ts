const integrity = (filler: string) => `sha512-${Buffer.alloc(64, filler).toString('base64')}`

const lockfile = {
  name: 'market',
  version: '1.2.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'market', version: '1.2.0', dependencies: { basket: '^1.0.0', weak: '^1.0.0' } },
    'node_modules/basket': {
      version: '1.0.0',
      resolved: 'https://registry.example/basket/-/basket-1.0.0.tgz',
      integrity: integrity('basket'),
    },
    // A digest that can be made to collide names nothing.
    'node_modules/weak': {
      version: '1.0.0',
      resolved: 'https://registry.example/weak/-/weak-1.0.0.tgz',
      integrity: `sha1-${Buffer.alloc(20, 'weak').toString('base64')}`,
    },
  },
}

/** A manifest of an app of Slack with these scopes. */
export function slackManifest(...scopes: readonly string[]): string {
  const bot = scopes.map(scope => JSON.stringify(scope)).join(', ')
  return `display_information:\n  name: Market\noauth_config:\n  scopes:\n    bot: [${bot}]\n`
}

/** Files of the repository orchard/market. */
export const marketFiles: Readonly<Record<string, string>> = {
  'manifest.yml': slackManifest('chat:write'),
  'package-lock.json': `${JSON.stringify(lockfile)}\n`,
}

/** What its build gives; git does not know of it. */
export const artifacts: Readonly<Record<string, string>> = {
  'dist/market-1.2.0.tgz': 'the market, packed',
  'dist/market.whl': 'the market, on wheels',
  'dist/docs/market.pdf': 'the market, in print',
}

/** SHA-512 of the package that the lockfile names, as hexadecimal. */
export const basketDigest = Buffer.alloc(64, 'basket').toString('hex')
