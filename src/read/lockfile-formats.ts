import { packageLock } from './lockfiles/package-lock.ts'
import { pnpmLock } from './lockfiles/pnpm-lock.ts'
import type { LockfileFormat } from './format.ts'

/** Every file of `lockfiles/`, made by .ci/generate.ts. */
export const lockfileFormats: readonly LockfileFormat[] = [
  packageLock,
  pnpmLock,
]
