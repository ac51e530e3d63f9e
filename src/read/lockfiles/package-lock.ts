import type { LockFault, LockfileFormat } from '../format.ts'
import { objectOf } from '../npm/lock-fields.ts'
import { parseLockJson } from '../npm/lock-json.ts'
import { readNestedLock } from '../npm/package-lock-nested.ts'
import { readLockedPaths } from '../npm/package-lock-paths.ts'

/** npm's lockfile, and the same file under the name that is published with a package. */
export const packageLock: LockfileFormat = {
  name: 'package-lock',
  title: 'npm package-lock.json',
  specification: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
  names: ['package-lock.json', 'npm-shrinkwrap.json'],
  read(file) {
    const parsed = parseLockJson(file.text)
    if ('reason' in parsed) return parsed
    const lock = objectOf(parsed.value)
    if (lock === undefined) return unread('it is not a JSON object')
    const version = lock.lockfileVersion
    if (version === 2 || version === 3) return readLockedPaths(file, lock, String(version))
    if (version === 1) return readNestedLock(file, lock)
    if (version === undefined)
      return unread('it has no lockfileVersion: npm before version 5 wrote such files, a newer npm rewrites it')
    return unread(`its lockfileVersion ${JSON.stringify(version)} is not known; 1, 2 and 3 are`)
  },
}

function unread(reason: string): LockFault {
  return { reason, line: null }
}
