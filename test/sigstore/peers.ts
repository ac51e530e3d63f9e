// The other clients: cosign signs and verifies, so does Sigstore's Python client, each on given files and with an exact identity.

import { type Finished, runCommand } from '../tools/run-command.ts'
import type { Binaries } from './install-peers.ts'
import type { TrustFiles } from './trust-files.ts'

/** The programs and the files that tell them whom to trust. */
export interface Peers {
  readonly binaries: Pick<Binaries, 'cosign' | 'crane' | 'python'>
  readonly trust: TrustFiles
}

/** What is signed, with which identity token, and where the bundle goes. */
export interface Signing {
  readonly file: string
  readonly token: string
  readonly bundle: string
}

/** An in-toto statement that is signed instead of a file. */
export interface Attesting extends Omit<Signing, 'file'> {
  readonly statement: string
}

/** What is verified and who must have signed it. */
export interface Verifying {
  readonly file: string
  readonly bundle: string
  readonly identity: string
  readonly issuer: string
}

/** Signs a file as a blob. */
export function cosignSignBlob(peers: Peers, signing: Signing): Promise<Finished> {
  return cosign(peers, ['sign-blob', ...signingArguments(peers, signing), signing.file])
}

/** Signs a whole statement; the one that cosign makes itself of a predicate is of in-toto's version 0.1, which the Python client refuses. */
export function cosignAttestBlob(peers: Peers, signing: Attesting): Promise<Finished> {
  return cosign(peers, ['attest-blob', `--statement=${signing.statement}`, ...signingArguments(peers, signing)])
}

/** A statement that cosign makes of a predicate and attaches to an image. */
export interface Attaching {
  readonly image: string
  readonly predicate: string
  readonly type: string
  readonly token: string
}

/** Attests to an image and keeps the bundle beside it in its registry, as a referrer. */
export function cosignAttestImage({ binaries, trust }: Peers, attaching: Attaching): Promise<Finished> {
  return runCommand(binaries.cosign, [
    'attest',
    `--signing-config=${trust.signingConfig}`,
    `--trusted-root=${trust.trustedRoot}`,
    `--identity-token=${attaching.token}`,
    `--predicate=${attaching.predicate}`,
    `--type=${attaching.type}`,
    '--allow-http-registry',
    '--yes',
    attaching.image,
  ])
}

/** Verifies a bundle that holds a signature of the file itself. */
export function cosignVerifyBlob(peers: Peers, verifying: Verifying): Promise<Finished> {
  return cosign(peers, ['verify-blob', ...verifyingArguments(peers, verifying), verifying.file])
}

/** Verifies a bundle that holds a statement of the given predicate type about the file. */
export function cosignVerifyBlobAttestation(peers: Peers, verifying: Verifying & { type: string }): Promise<Finished> {
  const args = [`--type=${verifying.type}`, ...verifyingArguments(peers, verifying), verifying.file]
  return cosign(peers, ['verify-blob-attestation', ...args])
}

/** Signs a file as a blob with Sigstore's Python client. */
export function pythonSignBlob(peers: Peers, signing: Signing): Promise<Finished> {
  return python(peers, ['sign', '--identity-token', signing.token, '--bundle', signing.bundle, signing.file])
}

/** Verifies a bundle of either kind with Sigstore's Python client. */
export function pythonVerify(peers: Peers, verifying: Verifying): Promise<Finished> {
  const who = ['--cert-identity', verifying.identity, '--cert-oidc-issuer', verifying.issuer]
  return python(peers, ['verify', 'identity', '--offline', '--bundle', verifying.bundle, ...who, verifying.file])
}

async function python(peers: Peers, args: readonly string[]): Promise<Finished> {
  const all = ['-m', 'sigstore', '--trust-config', peers.trust.trustConfig, ...args]
  // It breaks its messages at the width of the terminal and pads them to it, which would hide the words that a test looks for.
  const done = await runCommand(peers.binaries.python, all, { environment: { COLUMNS: '1000' } })
  return { ...done, output: done.output.replaceAll(/ {2,}/g, ' ') }
}

function cosign(peers: Peers, args: readonly string[]): Promise<Finished> {
  return runCommand(peers.binaries.cosign, args)
}

function signingArguments({ trust }: Peers, signing: Omit<Signing, 'file'>): string[] {
  return [
    `--signing-config=${trust.signingConfig}`,
    // cosign verifies what it has signed; without this file it would ask the public instance for its roots.
    `--trusted-root=${trust.trustedRoot}`,
    `--identity-token=${signing.token}`,
    `--bundle=${signing.bundle}`,
    '--yes',
  ]
}

function verifyingArguments({ trust }: Peers, verifying: Verifying): string[] {
  return [
    `--trusted-root=${trust.trustedRoot}`,
    `--bundle=${verifying.bundle}`,
    `--certificate-identity=${verifying.identity}`,
    `--certificate-oidc-issuer=${verifying.issuer}`,
  ]
}
