import type { Trigger } from '../model/connector.ts'

/** What narrows a trigger: its keys, each with the values it lets in or keeps out. */
export type Filter = ReadonlyMap<string, ReadonlySet<string>>

/** What starts a pull request's workflow where its file names no types: to spell them out is no change. */
const defaultTypes: ReadonlySet<string> = new Set(['opened', 'reopened', 'synchronize'])
const withDefaultTypes: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target'])

/** Reads a filter as the readers write it: `key: a, b; key: c`. */
export function readFilter(trigger: Pick<Trigger, 'event' | 'filter'>): Filter {
  const parsed = new Map<string, ReadonlySet<string>>()
  for (const part of trigger.filter?.split('; ') ?? []) {
    const colon = part.indexOf(': ')
    if (colon > 0) parsed.set(part.slice(0, colon), new Set(part.slice(colon + 2).split(', ')))
  }
  if (withDefaultTypes.has(trigger.event) && !parsed.has('types')) parsed.set('types', defaultTypes)
  return parsed
}
