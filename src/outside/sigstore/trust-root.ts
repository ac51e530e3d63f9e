import type { X509Certificate } from '@sigstore/core'
import { type CertificateAuthority, type TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify'
import { FerruleError } from '../../model/errors.ts'

/** One instance of Sigstore that is trusted: its certificate authorities, logs and clocks, which count together and with no other's. */
export interface TrustRoot {
  /** What its certificate authorities are called, such as `sigstore.dev`. */
  readonly name: string
  readonly material: TrustMaterial
  /** How many witnesses of each kind it can give: an instance without a log needs none, and only that instance. */
  readonly thresholds: {
    readonly tlogThreshold: number
    readonly ctlogThreshold: number
    readonly timestampThreshold: number
  }
}

const mediaTypes = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.\d\+json)$/

/**
 * Reads a file of trusted roots: one JSON document or JSON lines, as `gh attestation trusted-root` writes them.
 * @throws FerruleError `bad-trusted-root`
 */
export function readTrustRoots(text: string, file: string): readonly TrustRoot[] {
  const roots = parseDocuments(text, file).map((json, index, all) =>
    readTrustRoot(json, all.length === 1 ? file : `line ${index + 1} of ${file}`),
  )
  if (roots.length === 0) throw badRoot(file, 'it is empty')
  return roots
}

function parseDocuments(text: string, file: string): unknown[] {
  const plain = text.replace(/^\ufeff/, '')
  try {
    return [JSON.parse(plain)]
  } catch {
    const lines = plain.split('\n').filter(line => line.trim() !== '')
    try {
      return lines.map(line => JSON.parse(line) as unknown)
    } catch (cause) {
      throw badRoot(file, 'it is neither JSON nor JSON lines', cause)
    }
  }
}

/** Reads one trusted root. https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto */
export function readTrustRoot(json: unknown, file: string): TrustRoot {
  let root: TrustedRoot
  try {
    root = TrustedRoot.fromJSON(json)
    if (!mediaTypes.test(root.mediaType)) throw badRoot(file, 'it is no trusted root of Sigstore')
    if (root.certificateAuthorities.length === 0) throw badRoot(file, 'it names no certificate authority')
    // A log or authority that is trusted since ever was left out by mistake, and would be trusted for what was made before it.
    if (![...root.tlogs, ...root.ctlogs].every(hasStart))
      throw badRoot(file, 'a log in it does not say since when it is trusted')
    return {
      name: nameOf(root.certificateAuthorities),
      material: toTrustMaterial(root),
      thresholds: {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      },
    }
  } catch (cause) {
    if (cause instanceof FerruleError) throw cause
    throw badRoot(file, 'a key or certificate in it cannot be read', cause)
  }
}

function hasStart({ publicKey }: TransparencyLogInstance): boolean {
  return publicKey?.validFor?.start !== undefined
}

function nameOf(authorities: readonly CertificateAuthority[]): string {
  const names = new Set(
    authorities.map(
      ({ subject, uri }) => subject?.organization || uri.replace(/^https?:\/\//, '') || subject?.commonName || '',
    ),
  )
  names.delete('')
  return names.size === 0 ? 'an instance without a name' : [...names].join(', ')
}

/** Whether one of the root's authorities issued a certificate, going by the names; the signature is checked later. */
export function mayHaveIssued(root: TrustRoot, leaf: X509Certificate): boolean {
  return root.material.certificateAuthorities.some(authority =>
    authority.certChain.some(certificate => certificate.subject.equals(leaf.issuer)),
  )
}

function badRoot(file: string, reason: string, cause?: unknown): FerruleError {
  return new FerruleError('bad-trusted-root', `The trusted root ${file} cannot be used: ${reason}.`, { cause })
}
