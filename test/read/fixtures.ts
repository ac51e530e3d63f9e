import { openFolder } from '../../src/outside/disk.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'

/** Inventory of a fixture tree. */
export async function readFixture(folder: string) {
  const tree = await openFolder('fixture', folder)
  return readTree(tree, { ignore: [], changed: null, limits: defaultLimits, owners: [] })
}

/** Drops what is empty and writes places as `file:line`, so that a stored expectation shows what was found and nothing else. */
export function condense(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(condense)
  if (value === null || typeof value !== 'object') return value
  if ('file' in value && 'line' in value && Object.keys(value).length === 2) return `${value.file}:${value.line}`
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, condense(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== false && !(Array.isArray(inner) && inner.length === 0))
  return Object.fromEntries(kept)
}

/** JSON as the expectations are stored. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(condense(value), null, 2)}\n`
}
