import semver from 'semver'
import { type Deprecation, earlierVersions, type Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey, type Node, text } from '../node.ts'

/** When earlier versions end, and whether those who use them are told that this one breaks with them. */
export function readBreakingChanges(
  data: Node | undefined,
  file: SourceFile,
): { readonly deprecations: readonly Deprecation[]; readonly setting: Setting } {
  const changes = entries(at(data, 'releases', 'breakingChanges'))
  const told = new Set(changes.map(change => semver.coerce(change.key.slice(0, 100))?.major))
  const major = semver.coerce(text(at(data, 'dockerImageTag'))?.slice(0, 100) ?? '')?.major ?? 0
  const isMissing = major > 0 && !told.has(major)
  return {
    deprecations: changes.map(({ key, line, value }) => ({
      signal: 'calendar',
      subject: earlierVersions + key,
      lifecycle: null,
      deprecated: null,
      retired: readDay(filledText(at(value, 'upgradeDeadline'))),
      certain: true,
      message: filledText(at(value, 'message')) ?? null,
      place: placeIn(file, line),
    })),
    setting: {
      name: 'breaking-change-notice',
      value: major === 0 ? 'none needed' : isMissing ? `none for ${major}.0.0` : 'given',
      exposure: isMissing ? 1 : 0,
      weight: 'medium',
      place: placeIn(file, lineOfKey(data, 'dockerImageTag')),
    },
  }
}

function readDay(written: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0] ?? null
}
