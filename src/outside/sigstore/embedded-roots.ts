import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { readTrustRoot, type TrustRoot } from './trust-root.ts'

/** The public-good instance's trusted root as it stood when Ferrule was built: what verification trusts when it is told nothing else. */
export function embeddedRoots(): readonly TrustRoot[] {
  return Object.values(seeds).map(({ targets }) => {
    const text = Buffer.from(targets['trusted_root.json'], 'base64').toString('utf8')
    return readTrustRoot(JSON.parse(text), 'that is built in')
  })
}
