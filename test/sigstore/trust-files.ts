// Has cosign write the files that tell verifiers whom to trust and signers whom to ask; so what they say comes from Sigstore's own hand.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../tools/run-command.ts'

/** Addresses of the services, and the files with the certificates and keys that vouch for them. */
export interface Services {
  readonly fulcio: string
  readonly fulcioChain: string
  readonly certificateLog: string
  readonly certificateLogKey: string
  readonly rekor: string
  readonly rekorKey: string
  readonly rekorOrigin: string
  readonly timestampAuthority: string
  readonly timestampChain: string
}

/** The written files; the Python client wants both of the others in one. */
export interface TrustFiles {
  readonly trustedRoot: string
  readonly signingConfig: string
  readonly trustConfig: string
}

/** Writes trusted_root.json, signing_config.json and trust_config.json into a folder. */
export async function writeTrustFiles(cosign: string, folder: string, services: Services): Promise<TrustFiles> {
  const files = {
    trustedRoot: join(folder, 'trusted_root.json'),
    signingConfig: join(folder, 'signing_config.json'),
    trustConfig: join(folder, 'trust_config.json'),
  }
  const start = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
  await run(cosign, ['trusted-root', 'create', ...trustedRootArguments(services, start), `--out=${files.trustedRoot}`])
  await run(cosign, ['signing-config', 'create', ...signingArguments(services, start), `--out=${files.signingConfig}`])
  await writeTrustConfig(files)
  return files
}

/** Joins a trusted root and a signing configuration, here or of another instance, into the one file that the Python client reads. */
export async function writeTrustConfig(files: TrustFiles): Promise<void> {
  const trustConfig = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: JSON.parse(await readFile(files.trustedRoot, 'utf8')),
    signingConfig: JSON.parse(await readFile(files.signingConfig, 'utf8')),
  }
  await writeFile(files.trustConfig, JSON.stringify(trustConfig))
}

function trustedRootArguments(services: Services, start: string): string[] {
  return [
    `--fulcio=url=${services.fulcio},certificate-chain=${services.fulcioChain}`,
    // No origin here: with one, cosign names the log by its checkpoint key, which no certificate's timestamp names.
    `--ctfe=url=${services.certificateLog},public-key=${services.certificateLogKey},start-time=${start}`,
    `--rekor=url=${services.rekor},public-key=${services.rekorKey},start-time=${start},origin=${services.rekorOrigin}`,
    `--tsa=url=${services.timestampAuthority},certificate-chain=${services.timestampChain}`,
  ]
}

function signingArguments(services: Services, start: string): string[] {
  const since = `start-time=${start},operator=local`
  return [
    `--fulcio=url=${services.fulcio},api-version=1,${since}`,
    `--rekor=url=${services.rekor},api-version=2,${since}`,
    '--rekor-config=ANY',
    `--tsa=url=${services.timestampAuthority},api-version=1,${since}`,
    '--tsa-config=ANY',
  ]
}

async function run(cosign: string, args: readonly string[]): Promise<void> {
  const done = await runCommand(cosign, args)
  if (done.status !== 0) throw new Error(`cosign ${args[0]} create failed: ${done.output.trim()}`)
}
