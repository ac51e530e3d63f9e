import { createHash } from 'node:crypto'

/** Who vouches for GitHub's jobs. */
export const issuer = 'https://token.actions.githubusercontent.com'
/** The repository that the stories' tokens are of, unless told. */
export const repository = 'https://github.com/orchard/market'
/** The ref and commit they are of. */
export const ref = 'refs/tags/v1.2.0'
export const commit = '5f3c1e0a9b7d42c68e01f4a3b2d5c6978e0f1a2b'
/** The workflow they are of, which is the name in the certificate. */
export const workflow = `${repository}/.github/workflows/release.yml@${ref}`
/** What was released. */
export const content = 'a crate of apples'

/** A subject of a statement. */
export interface SubjectOf {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
}

/** A statement as in-toto writes it. */
export interface StatementOf {
  readonly _type: string
  readonly subject: readonly SubjectOf[]
  readonly predicateType: string
  readonly predicate: unknown
}

/** A digest in hexadecimal. */
export function hex(text: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(text).digest('hex')
}

/** A subject by the digest of its bytes. */
export function subjectOf(text = content, name = 'market.tgz'): SubjectOf {
  return { name, digest: { sha256: hex(text) } }
}

/** A statement of any type about the artifact. */
export function statementOf(predicateType: string, predicate: unknown, subject = [subjectOf()]): StatementOf {
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
}

/** What provenance of the stories' workflow says, as GitHub's own action writes it. */
export function provenance(subject: readonly SubjectOf[] = [subjectOf()], at = { ref, commit }): StatementOf {
  return statementOf(
    'https://slsa.dev/provenance/v1',
    {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: at.ref, repository, path: '.github/workflows/release.yml' } },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '700100',
            repository_owner_id: '700001',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${at.ref}`, digest: { gitCommit: at.commit } }],
      },
      runDetails: {
        builder: { id: `${repository}/.github/workflows/release.yml@${at.ref}` },
        metadata: { invocationId: `${repository}/actions/runs/9000001/attempts/1` },
      },
    },
    [...subject],
  )
}

/** An SBOM of another tool: one package and one service. */
export function sbom(changes: object = {}): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'basket', version: '1.0.0', purl: 'pkg:npm/basket@1.0.0' }],
    services: [{ 'bom-ref': 'stall', name: 'stall', endpoints: ['https://stall.example/api'] }],
    ...changes,
  }
}

/** A statement that holds an SBOM. */
export function sbomStatement(changes: object = {}): StatementOf {
  return statementOf('https://cyclonedx.org/bom', sbom(changes))
}

/** A statement that refers to an SBOM by the digest of its bytes. */
export function sbomReference(text: string): StatementOf {
  const reference = { downloadLocation: 'sbom.cdx.json', digest: { sha256: hex(text) } }
  return statementOf('https://in-toto.io/attestation/reference/v0.1', {
    attester: { id: 'pkg:github/ferrule@0.0.0' },
    references: [{ ...reference, mediaType: 'application/vnd.cyclonedx+json' }],
  })
}

/** The verdict of a review as evidence. */
export function review(changes: object = {}): StatementOf {
  return statementOf('urn:ferrule:review:v1', {
    reviewer: { name: 'ferrule', version: '0.0.0' },
    reviewedOn: '2026-01-05',
    base: { source: 'v1.1.0', commit: 'b'.repeat(40) },
    head: { source: 'v1.2.0', commit },
    policy: { origin: '.github/ferrule.yml of v1.1.0', digest: { sha256: hex('policy') } },
    verdict: 'pass',
    findings: [],
    waivers: [],
    gaps: [],
    ...changes,
  })
}
