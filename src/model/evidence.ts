/** Digests that may name an artifact, in lower-case hexadecimal; shorter ones can be made to collide and count for nothing. */
export interface Digests {
  readonly sha256?: string
  readonly sha384?: string
  readonly sha512?: string
}

/** Algorithms of {@link Digests}. */
export const digestAlgorithms = ['sha256', 'sha384', 'sha512'] as const
export type DigestAlgorithm = (typeof digestAlgorithms)[number]

/** Something that is released, known by its bytes. */
export interface Artifact {
  /** Its path or file name, or the digest it was named by. */
  readonly name: string
  readonly digests: Digests
}

/** Where a piece of evidence was found. */
export interface Origin {
  readonly file: string
  /** Its place among several in one file, from 1; null where it is the only one. */
  readonly index: number | null
}

/** What a statement is about: a name and digests by algorithm, as the signer wrote them. */
export interface StatementSubject {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
}

/** An in-toto statement. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly subjects: readonly StatementSubject[]
  readonly predicateType: string
  readonly predicate: unknown
}

/**
 * Who signed, as the certificate authority vouches for it; with a key of one's own nothing is known but the key. A fact the certificate does
 * not state is null. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface Signer {
  readonly kind: 'certificate' | 'key'
  /** Subject alternative name of the certificate, or the fingerprint of the key (`sha256:…` of its SPKI). */
  readonly identity: string
  /** Who vouched for the identity to the certificate authority: an OpenID Connect issuer. */
  readonly issuer: string | null
  /** URI of the workflow that signed, with its ref; of a reusable workflow where that one signed. */
  readonly signerWorkflow: string | null
  readonly signerDigest: string | null
  readonly runner: string | null
  readonly sourceRepository: string | null
  readonly sourceRepositoryId: string | null
  readonly sourceOwnerId: string | null
  readonly sourceCommit: string | null
  readonly sourceRef: string | null
  /** URI of the workflow that was started, which may call the one that signed. */
  readonly buildConfig: string | null
  readonly trigger: string | null
  readonly run: string | null
  readonly visibility: string | null
}

/** A moment that somebody else than the signer vouches for. */
export interface SignedTime {
  readonly by: 'transparency log' | 'timestamp authority'
  /** RFC 3339, in UTC. */
  readonly time: string
}

/** An entry of a transparency log. */
export interface LogEntry {
  readonly log: string
  readonly index: string
}

/** What was signed: a statement, or the bytes of a file by their digest. */
export type SignedContent =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'blob'; readonly algorithm: DigestAlgorithm; readonly digest: string }

/** A bundle whose signature holds under one root of trust; whether its signer is the right one is another question. */
export interface SignedBundle {
  readonly origin: Origin
  /** SHA-256 of the bundle as it was read. */
  readonly digest: string
  readonly mediaType: string
  /** Name of the root of trust it holds under. */
  readonly instance: string
  readonly signer: Signer
  readonly times: readonly SignedTime[]
  readonly logs: readonly LogEntry[]
  readonly content: SignedContent
}

/** A bundle that proves nothing, and why. */
export interface RefusedBundle {
  readonly origin: Origin
  /** `malformed` and `invalid` speak of tampering or damage; `unknown signer` only of keys and roots that are not here. */
  readonly cause: 'malformed' | 'invalid' | 'unknown signer'
  readonly reason: string
}
