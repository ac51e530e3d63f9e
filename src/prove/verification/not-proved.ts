import type { ReadBundle } from './prepare-evidence.ts'

/** What no signature shows, so that nobody takes the answer for more than it is. */
export function sayNotProved(accepted: readonly ReadBundle[], provenance: ReadBundle | undefined): readonly string[] {
  if (accepted.length === 0) return []
  const { signer, bundle } = provenance ?? accepted[0] ?? {}
  return [
    'That the source is free of faults or of bad intent.',
    'That the build did nothing but what its workflow says: whoever could change the workflow could sign this.',
    ...(signer?.runner === 'self-hosted'
      ? ['That the machine it was built on was clean: it belongs to whoever runs it.']
      : []),
    ...(bundle?.logs.length === 0 ? ['That no other signature by this signer exists: it stands in no log.'] : []),
    ...(provenance === undefined ? ['How it was built: there is no provenance.'] : []),
  ]
}
