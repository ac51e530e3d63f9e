import type { SignedBundle, Signer } from '../../src/model/evidence.ts'

const signer: Signer = {
  kind: 'certificate',
  identity: 'https://github.com/orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
  issuer: 'https://token.actions.githubusercontent.com',
  ...{ signerWorkflow: null, signerDigest: null, runner: null, sourceRepository: null, sourceRepositoryId: null },
  ...{ sourceOwnerId: null, sourceCommit: null, sourceRef: null, buildConfig: null, trigger: null, run: null },
  visibility: null,
}

/** A bundle with a statement of a type, as it is known once its signature holds. */
export function signedBundle(predicateType: string, predicate: unknown): SignedBundle {
  return {
    origin: { file: 'sbom.sigstore.json', index: null },
    digest: '0'.repeat(64),
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    instance: 'orchard.example',
    signer,
    times: [],
    logs: [],
    content: { kind: 'statement', statement: { subjects: [], predicateType, predicate } },
  }
}
