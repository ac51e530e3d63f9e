import type { LockfileFormat } from './format.ts'
import { packageLock } from './lockfiles/package-lock.ts'
import { pnpmLock } from './lockfiles/pnpm-lock.ts'

/** Every file of `lockfiles/`, made by .ci/generate.ts. */
export const lockfileFormats: readonly LockfileFormat[] = [packageLock, pnpmLock]
