/**
 * Writes a reference to an SBOM by its digest: what a statement holds in place of an SBOM that is too large for a log.
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/reference.md
 */
export function writeSbomReference(name: string, sha256: string, toolVersion: string): unknown {
  return {
    attester: { id: `pkg:github/ferrule@${toolVersion}` },
    references: [{ downloadLocation: name, digest: { sha256 }, mediaType: 'application/vnd.cyclonedx+json' }],
  }
}
