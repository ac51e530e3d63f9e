import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import {
  githubServices,
  isPublic,
  loadSigningConfig,
  publicServices,
  type SigningServices,
} from '../outside/sigstore/services.ts'

/** What decides where a signature goes. */
interface Circumstances {
  readonly claims: BuildClaims | null
  readonly signingConfig: string | null
  readonly publicLog: boolean
  readonly now: string
}

/** Chooses the instance of Sigstore to sign through. What is not known to be public never reaches a public log unless somebody said so. */
export async function chooseServices({ claims, signingConfig, publicLog, now }: Circumstances): Promise<{
  readonly services: SigningServices
  readonly notices: readonly string[]
}> {
  const isKnownPublic = claims?.visibility === 'public'
  if (signingConfig !== null) {
    const services = await loadSigningConfig(signingConfig, now)
    if (isPublic(services) && !isKnownPublic && !publicLog) throw wouldLeak(claims)
    return { services, notices: [] }
  }
  if (claims !== null && claims.server !== 'https://github.com')
    throw new FerruleError(
      'no-instance',
      `The public instances of Sigstore do not know ${claims.server}. Name your own with --signing-config FILE, or sign with --key.`,
    )
  if (isKnownPublic) return { services: publicServices, notices: [] }
  if (publicLog)
    return {
      services: publicServices,
      notices: ['The repository’s name, workflow and commit are in a public log now: --public-log said so.'],
    }
  if (claims === null) throw wouldLeak(claims)
  return {
    services: githubServices,
    notices: [`The repository is ${claims.visibility}, so GitHub’s own instance signed, which keeps no log.`],
  }
}

function wouldLeak(claims: BuildClaims | null): FerruleError {
  const what = claims === null ? 'Nothing says that this project is public' : `The repository is ${claims.visibility}`
  return new FerruleError(
    'would-leak',
    `${what}, and the names of its repository and workflow would be in a public log for ever. --public-log lets them; --signing-config FILE names another instance.`,
  )
}
