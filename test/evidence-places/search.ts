// A place asked as verify asks it, without what comes before and after.
import type { Artifact } from '../../src/model/evidence.ts'
import { findEvidence } from '../../src/outside/evidence-places/find-evidence.ts'
import type { FoundEvidence } from '../../src/outside/evidence-places/place.ts'
import { readPlace } from '../../src/outside/evidence-places/read-place.ts'

/** What a place has about artifacts, for whoever has these variables. */
export function search(
  word: string,
  artifacts: readonly Artifact[],
  environment: Readonly<Record<string, string>> = {},
  folder = '/nonexistent',
): Promise<FoundEvidence> {
  return findEvidence([readPlace(word)], {
    artifacts,
    environment,
    folder,
    toolVersion: '0.0.0',
    onProgress: () => undefined,
  })
}
