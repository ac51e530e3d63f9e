// The command line of each service: what it must be told so that several runs, and several services of one run, do not meet.
import { join } from 'node:path'
import type { Binaries } from './install-peers.ts'
import { type RunningService, startService, waitForFreePort } from './service-process.ts'

/** Where a run has its files, its programs and its ports. */
export interface Layout {
  readonly folder: string
  readonly binaries: Binaries
  readonly ports: Record<
    'fulcio' | 'fulcioInner' | 'fulcioMetrics' | 'log' | 'rekor' | 'rekorInner' | 'rekorMetrics' | 'timestamp',
    number
  >
}

/** The one address that everything listens on. */
export const host = '127.0.0.1'
const timestampMetricsPort = 2112
// The log's name may hold no port (it is read as an address without scheme), so Fulcio is told to ask under this name.
const logOrigin = 'certificate-log'

/** Starts the certificate transparency log that gives Fulcio's certificates their timestamps. */
export function startLog({ folder, binaries, ports }: Layout): Promise<RunningService> {
  const args = [
    `--private_key=${join(folder, 'log.key')}`,
    `--origin=${logOrigin}`,
    `--storage_dir=${join(folder, 'log')}`,
    `--roots_pem_file=${join(folder, 'fulcio-root.pem')}`,
    '--ext_key_usages=CodeSigning',
    '--checkpoint_interval=200ms',
    `--http_endpoint=${host}:${ports.log}`,
  ]
  const ready = `http://${host}:${ports.log}/ct/v1/get-roots`
  return startService({ program: binaries.certificateLog, args, log: join(folder, 'certificate-log.log'), ready })
}

/** Starts the certificate authority; it needs the log for every certificate. */
export function startFulcio({ folder, binaries, ports }: Layout): Promise<RunningService> {
  const args = [
    'serve',
    ...[`--host=${host}`, `--port=${ports.fulcio}`, `--grpc-host=${host}`, `--grpc-port=${ports.fulcioInner}`],
    // Its default is one fixed name, over which two Fulcios of a machine would fight.
    `--legacy-unix-domain-socket=@fulcio-legacy-${ports.fulcioInner}`,
    `--metrics-port=${ports.fulcioMetrics}`,
    `--config-path=${join(folder, 'fulcio.json')}`,
    '--ca=fileca',
    `--fileca-cert=${join(folder, 'fulcio-chain.pem')}`,
    `--fileca-key=${join(folder, 'fulcio.key')}`,
    // It insists on a password although the key needs none.
    '--fileca-key-passwd=unused',
    '--fileca-watch=false',
    `--ct-log-url=http://${host}:${ports.log}`,
    `--ct-log-origin=${logOrigin}`,
    `--ct-log-public-key-path=${join(folder, 'log.pub')}`,
  ]
  const ready = `http://${host}:${ports.fulcio}/healthz`
  return startService({ program: binaries.fulcio, args, log: join(folder, 'fulcio.log'), ready })
}

/** Starts the transparency log for signatures, of the second version, which takes hashedrekord entries only. */
export function startRekor({ folder, binaries, ports }: Layout): Promise<RunningService> {
  const args = [
    'serve',
    ...[`--http-address=${host}`, `--http-port=${ports.rekor}`, `--http-metrics-port=${ports.rekorMetrics}`],
    ...[`--grpc-address=${host}`, `--grpc-port=${ports.rekorInner}`],
    // The name in its checkpoints; verifiers compare it with the host in the trusted root's address.
    `--hostname=${host}`,
    `--storage-dir=${join(folder, 'rekor')}`,
    `--signer-filepath=${join(folder, 'rekor.key')}`,
    // The default is ten seconds; with less than this it still answers only once a second.
    '--checkpoint-interval=200ms',
  ]
  const ready = `http://${host}:${ports.rekor}/healthz`
  return startService({ program: binaries.rekor, args, log: join(folder, 'rekor.log'), ready })
}

/** Starts the timestamp authority. Its port for metrics cannot be told to it, so a machine bears one at a time, and a second run waits for the first. */
export async function startTimestampAuthority({ folder, binaries, ports }: Layout): Promise<RunningService> {
  const args = [
    'serve',
    ...[`--host=${host}`, `--port=${ports.timestamp}`],
    '--timestamp-signer=file',
    `--file-signer-key-path=${join(folder, 'timestamp.key')}`,
    `--certificate-chain-path=${join(folder, 'timestamp-chain.pem')}`,
    '--disable-ntp-monitoring',
  ]
  const ready = `http://${host}:${ports.timestamp}/ping`
  const service = { program: binaries.timestampServer, args, log: join(folder, 'timestamp.log'), ready }
  for (let attempt = 1; ; attempt++) {
    await waitForFreePort(timestampMetricsPort)
    try {
      return await startService(service)
    } catch (error) {
      // Of two that wait for the port, one comes too late.
      if (attempt === 5 || !/address already in use/.test(String(error))) throw error
    }
  }
}
