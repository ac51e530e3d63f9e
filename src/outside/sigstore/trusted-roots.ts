import { FerruleError } from '../../model/errors.ts'
import { readTextFile } from '../disk.ts'
import { embeddedRoots } from './embedded-roots.ts'
import { readTrustRoot, readTrustRoots, type TrustRoot } from './trust-root.ts'

/** Where roots of trust come from. */
export interface RootSource {
  /** A file of trusted roots that takes the place of the embedded one. */
  readonly file: string | null
  /** Asks the TUF repository for the newest root; null stays offline. */
  readonly refresh: TufRepository | null
}

/** A repository of The Update Framework that a trusted root is taken from. */
export interface TufRepository {
  /** Null for the public-good instance. */
  readonly mirror: string | null
  /** File with the root metadata to begin with; null for the one that is built in. */
  readonly root: string | null
}

const maximumRootBytes = 10_000_000

/** Loads the roots to verify by: never from what is verified. */
export async function loadTrustedRoots({ file, refresh }: RootSource): Promise<readonly TrustRoot[]> {
  if (file !== null) return readTrustRoots(await readTextFile(file, maximumRootBytes), file)
  return refresh === null ? embeddedRoots() : [await refreshRoot(refresh)]
}

/** @throws FerruleError `trust-root-unreachable`, status 4 */
async function refreshRoot({ mirror, root }: TufRepository): Promise<TrustRoot> {
  const { getTrustedRoot } = await import('@sigstore/tuf')
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  try {
    const trusted = await getTrustedRoot({
      ...(mirror === null ? {} : { mirrorURL: mirror }),
      ...(root === null ? {} : { rootPath: root }),
      retry: { retries: 2 },
      timeout: 20_000,
    })
    return readTrustRoot(TrustedRoot.toJSON(trusted), mirror ?? 'of the public-good instance')
  } catch (cause) {
    if (cause instanceof FerruleError) throw cause
    const reason = cause instanceof Error ? cause.message : 'no reason was given'
    throw new FerruleError(
      'trust-root-unreachable',
      `The newest trusted root could not be fetched: ${reason}. Without --refresh the one that is built in is used, offline.`,
      { status: 4, cause },
    )
  }
}
