import type { LockfileFormat } from '../format.ts'
import { readPnpmLock } from '../npm/pnpm-projects.ts'
import { parsePnpmYaml } from '../npm/pnpm-yaml.ts'
import { holdsTooManyDocuments, maximumDocuments } from '../yaml.ts'

/** pnpm's lockfile. */
export const pnpmLock: LockfileFormat = {
  name: 'pnpm-lock',
  title: 'pnpm-lock.yaml',
  specification: 'https://pnpm.io/git#lockfiles',
  names: ['pnpm-lock.yaml'],
  read(file) {
    if (holdsTooManyDocuments(file.text))
      return { reason: `it holds more than ${maximumDocuments} YAML documents`, line: null }
    const yaml = parsePnpmYaml(file.text)
    return 'reason' in yaml ? yaml : readPnpmLock(file, yaml)
  },
}
