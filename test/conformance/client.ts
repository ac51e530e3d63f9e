// The client that sigstore-conformance drives: https://github.com/sigstore/sigstore-conformance/blob/main/docs/cli_protocol.md
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { FerruleError } from '../../src/model/errors.ts'
import { loadSigningConfig, publicServices } from '../../src/outside/sigstore/services.ts'
import { defaultPatience, openKeylessSigner } from '../../src/outside/sigstore/signing.ts'
import { statementMediaType } from '../../src/prove/predicate-types.ts'
import { verify } from '../../src/verbs/verify.ts'

/** Runs one command of the protocol; the number is the exit status. */
export async function runClient(args: readonly string[], folder: string): Promise<number> {
  const [command, ...rest] = args
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      staging: { type: 'boolean' },
      'in-toto': { type: 'boolean' },
      bundle: { type: 'string' },
      'certificate-identity': { type: 'string' },
      'certificate-oidc-issuer': { type: 'string' },
      key: { type: 'string' },
      'trusted-root': { type: 'string' },
      'signing-config': { type: 'string' },
      'identity-token': { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || values.bundle === undefined)
    throw new FerruleError('bad-usage', 'A file and --bundle are needed.')
  if (values.staging === true)
    throw new FerruleError('bad-usage', 'The staging instance is not built in: name its --trusted-root.')
  if (command === 'verify-bundle') return verifyBundle(values, values.bundle, file, folder)
  if (command === 'sign-bundle') return signBundle(values, values.bundle, file)
  throw new FerruleError('bad-usage', `There is no command ${command}.`)
}

type Values = Readonly<Record<string, string | boolean | undefined>>

async function verifyBundle(values: Values, bundle: string, file: string, folder: string): Promise<number> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const results = await verify({
    folder,
    artifacts: [file],
    bundles: [bundle],
    from: [],
    toolVersion: '0.0.0',
    sboms: [],
    environment: {},
    identity: text('certificate-identity'),
    issuer: text('certificate-oidc-issuer'),
    key: text('key') ?? null,
    trustedRoot: text('trusted-root') ?? null,
    refresh: null,
    policyFile: null,
    now: new Date().toISOString(),
  })
  for (const { checks } of results)
    for (const check of checks)
      if (check.demanded && check.state !== 'met')
        process.stderr.write(`${check.title}: ${check.actual ?? 'not known'}\n`)
  // The protocol asks for signature, signer and artifact. That a statement agrees with its certificate is a demand of Ferrule's own.
  return results.every(({ bundles }) =>
    bundles.every(({ state }) => state === 'accepted' || state === 'contradicts itself'),
  )
    ? 0
    : 1
}

async function signBundle(values: Values, bundle: string, file: string): Promise<number> {
  const config = values['signing-config']
  const services =
    typeof config === 'string' ? await loadSigningConfig(config, new Date().toISOString()) : publicServices
  const token = async () => String(values['identity-token'])
  const signer = openKeylessSigner(services, token, defaultPatience, message => process.stderr.write(`${message}\n`))
  const bytes = await readFile(file)
  const signed =
    values['in-toto'] === true ? await signer.signStatement(bytes, statementMediaType) : await signer.signBytes(bytes)
  await writeFile(bundle, JSON.stringify(signed))
  return 0
}

if (import.meta.main) {
  process.exitCode = await runClient(process.argv.slice(2), process.cwd()).catch(error => {
    process.stderr.write(`${error instanceof FerruleError ? error.message : (error as Error).stack}\n`)
    return 2
  })
}
