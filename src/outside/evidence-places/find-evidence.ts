import type { FoundEvidence, FoundSbom, FoundText, Place, Search } from './place.ts'

/**
 * Asks each place for evidence. What is found is worth nothing until its signatures are checked; a place that has nothing adds nothing.
 * @throws FerruleError `place-unreachable` (status 4) where a place does not answer as it should
 */
export async function findEvidence(places: readonly Place[], search: Search): Promise<FoundEvidence> {
  const bundles: FoundText[] = []
  const sboms: FoundSbom[] = []
  for (const place of places) {
    search.onProgress(`asking ${place.word}`)
    const found = await askPlace(place, search)
    bundles.push(...found.bundles)
    sboms.push(...found.sboms)
  }
  return { bundles, sboms }
}

/** Each place is loaded where it is asked: a verification from files needs no client of anything. */
async function askPlace(place: Place, search: Search): Promise<FoundEvidence> {
  switch (place.kind) {
    case 'github':
      return (await import('./github-attestations.ts')).findGitHubAttestations(place, search)
    case 'release':
      return (await import('./release-assets.ts')).findReleaseAssets(place, search)
    case 'npm':
      return (await import('./npm-attestations.ts')).findNpmAttestations(place, search)
    case 'oci':
      return (await import('./oci-referrers.ts')).findOciReferrers(place, search)
  }
}
