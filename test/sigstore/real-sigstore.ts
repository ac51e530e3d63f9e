// Sigstore itself on this machine: Fulcio with its certificate log, Rekor v2 and a timestamp authority, on free ports, with new keys every time.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { issueCertificate } from './certificates.ts'
import { fulcioConfiguration } from './fulcio-configuration.ts'
import type { Binaries } from './install-peers.ts'
import { host, type Layout, startFulcio, startLog, startRekor, startTimestampAuthority } from './service-commands.ts'
import { findFreePorts } from './service-process.ts'
import { type Services, type TrustFiles, writeTrustFiles } from './trust-files.ts'

/** Running services: their addresses, the files that make clients trust them, and the one call that ends them all. */
export interface RealSigstore extends TrustFiles {
  readonly services: Services
  readonly stop: () => Promise<void>
}

/** Starts every service in a folder that gets keys, logs and trust files; throws, with all ended, when one does not start. */
export async function startRealSigstore(folder: string, binaries: Binaries): Promise<RealSigstore> {
  const layout = { folder: resolve(folder), binaries, ports: await choosePorts() }
  await mkdir(layout.folder, { recursive: true })
  await writeKeys(layout)
  // All at once: none asks another before the first signature.
  const starts = [startLog, startFulcio, startRekor, startTimestampAuthority].map(start => start(layout))
  const settled = await Promise.allSettled(starts)
  const running = settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  const stop = async () => void (await Promise.all(running.map(service => service.stop())))
  try {
    const failed = settled.find(result => result.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    const services = describe(layout)
    await writeFirstEntry(services.rekor)
    return { ...(await writeTrustFiles(binaries.cosign, layout.folder, services)), services, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function choosePorts(): Promise<Layout['ports']> {
  const ports = await findFreePorts(8)
  const take = () => ports.pop() ?? 0
  return {
    fulcio: take(),
    fulcioInner: take(),
    fulcioMetrics: take(),
    log: take(),
    rekor: take(),
    rekorInner: take(),
    rekorMetrics: take(),
    timestamp: take(),
  }
}

/** Fulcio signs with an intermediate and the timestamp authority right below its root, as the public instances do. */
async function writeKeys({ folder }: Layout): Promise<void> {
  const root = issueCertificate({ name: 'Local Fulcio root', authority: true })
  const fulcio = issueCertificate({ name: 'Local Fulcio', authority: true, purpose: 'code-signing', issuer: root })
  const timeRoot = issueCertificate({ name: 'Local timestamp root', authority: true })
  const time = issueCertificate({ name: 'Local time', authority: false, purpose: 'time-stamping', issuer: timeRoot })
  const log = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rekor = generateKeyPairSync('ed25519')
  await Promise.all(
    Object.entries({
      'fulcio.json': fulcioConfiguration(),
      'fulcio-root.pem': root.pem,
      'fulcio-chain.pem': fulcio.pem + root.pem,
      'fulcio.key': pem(fulcio.privateKey),
      'timestamp-chain.pem': time.pem + timeRoot.pem,
      'timestamp.key': pem(time.privateKey),
      // The certificate log reads no other form of an elliptic key than this older one.
      'log.key': log.privateKey.export({ type: 'sec1', format: 'pem' }),
      'log.pub': log.publicKey.export({ type: 'spki', format: 'pem' }),
      'rekor.key': pem(rekor.privateKey),
      'rekor.pub': rekor.publicKey.export({ type: 'spki', format: 'pem' }),
    }).map(([name, content]) => writeFile(join(folder, name), content, { mode: 0o600 })),
  )
}

function describe({ folder, ports }: Layout): Services {
  return {
    fulcio: `http://${host}:${ports.fulcio}`,
    fulcioChain: join(folder, 'fulcio-chain.pem'),
    certificateLog: `http://${host}:${ports.log}`,
    certificateLogKey: join(folder, 'log.pub'),
    rekor: `http://${host}:${ports.rekor}`,
    rekorKey: join(folder, 'rekor.pub'),
    rekorOrigin: host,
    timestampAuthority: `http://${host}:${ports.timestamp}/api/v1/timestamp`,
    timestampChain: join(folder, 'timestamp-chain.pem'),
  }
}

/**
 * Logs a signature of a throwaway key. Clients leave zeros and empty lists out of the bundles that they write, as protobuf's JSON allows; the
 * first entry of a log has the index 0 and an empty proof, and the Python client refuses such a bundle. No public log is that young.
 */
async function writeFirstEntry(rekor: string): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const message = Buffer.from('first entry')
  const request = {
    hashedRekordRequestV002: {
      digest: createHash('sha256').update(message).digest('base64'),
      signature: {
        content: sign('sha256', message, privateKey).toString('base64'),
        verifier: {
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          publicKey: { rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
        },
      },
    },
  }
  const response = await fetch(`${rekor}/api/v2/log/entries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(20_000),
  })
  if (response.status !== 201)
    throw new Error(`Rekor refused a first entry: ${response.status} ${await response.text()}`)
}

const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' })
