import { FerruleError } from '../../model/errors.ts'
import type { Verification } from '../../model/verification.ts'
import type { Call, Command, Values } from '../command.ts'
import { deliver, formatOf, shared, textOf, textsOf } from '../options.ts'

const formats = ['text', 'json'] as const

/** `ferrule verify`. */
export const verify: Command = {
  name: 'verify',
  summary: 'checks who signed an artifact, what it was built from, and what it can reach; offline',
  usage: 'ARTIFACT… --repository OWNER/NAME [options]',
  description:
    'Verifies artifacts (files, sha256:HEX, or an image as oci:HOST/NAME@sha256:HEX) by Sigstore bundles: those of --bundle\nand --from, or without either ARTIFACT.sigstore.json and the release’s other evidence beside it, offline. Somebody must\nbe named who has to have signed; names are compared whole. Places: github:OWNER/NAME (attestations),\nrelease:OWNER/NAME@TAG, npm:NAME@VERSION (the configured registry), oci:HOST/NAME@sha256:HEX (referrers). Exit status 1\nwhen the answer is no, 3 when there is no evidence, 4 when a place or --refresh reaches nothing.',
  positionals: Number.POSITIVE_INFINITY,
  options: [
    { name: 'repository', value: 'OWNER/NAME', description: 'source it must come from (or its whole address)' },
    { name: 'signer-workflow', value: 'PATH', description: 'workflow that must have signed, with or without @REF' },
    { name: 'ref', value: 'REF', description: 'ref it must be built from, such as refs/tags/v1.2.0' },
    { name: 'identity', value: 'SAN', description: 'exact identity in the certificate, instead of --repository' },
    {
      name: 'issuer',
      value: 'URL',
      description: 'who must have vouched for the identity (default: that of the server)',
    },
    { name: 'key', value: 'PEM', description: 'public key to believe instead of certificates' },
    {
      name: 'bundle',
      value: 'FILE',
      description: 'bundle, JSON lines, or answer of npm or GitHub (repeatable)',
      several: true,
    },
    {
      name: 'from',
      value: 'PLACE',
      description: 'asks there: github:, release:, npm: or oci:… as above (repeatable)',
      several: true,
    },
    { name: 'sbom', value: 'FILE', description: 'SBOM that signed evidence refers to (repeatable)', several: true },
    { name: 'policy', value: 'FILE', description: 'policy whose part "evidence" says what must be shown' },
    {
      name: 'trusted-root',
      value: 'FILE',
      description: 'trusts these instances of Sigstore (JSON or JSON lines) instead',
    },
    { name: 'refresh', value: null, description: 'fetches the newest trusted root first' },
    { name: 'tuf-mirror', value: 'URL', description: 'where --refresh fetches it (default: the public-good instance)' },
    { name: 'tuf-root', value: 'FILE', description: 'root metadata that --refresh begins with' },
    { name: 'vsa', value: 'FILE', description: 'writes a verification summary (VSA) statement' },
    { name: 'vsa-key', value: 'PEM', description: 'signs it with this key (passphrase in FERRULE_KEY_PASSPHRASE)' },
    { name: 'vsa-keyless', value: null, description: 'signs it through Sigstore, as attest does' },
    { name: 'vsa-signing-config', value: 'FILE', description: 'services of another instance to sign it through' },
    { name: 'public-log', value: null, description: 'lets a summary that is not public reach a public log' },
    { name: 'format', value: 'FORMAT', description: 'text (default) or json' },
    shared.json,
    shared.output,
  ],
  examples: [
    'ferrule verify market-1.2.0.tgz --repository orchard/market --ref refs/tags/v1.2.0',
    'ferrule verify sha256:9f86d0… --bundle answer.json --repository orchard/market --json',
    'ferrule verify market-1.2.0.tgz --from github:orchard/market --repository orchard/market',
    'ferrule verify dist/*.tgz --key release.pub --policy .github/ferrule.yml',
  ],
  async run(call) {
    const format = formatOf(call.values, formats)
    if (call.positionals.length === 0)
      throw new FerruleError('bad-usage', 'ferrule verify needs an ARTIFACT: a file, or sha256:HEX.')
    const text = (name: string) => textOf(call.values, name)
    const [mirror, root] = [text('tuf-mirror') ?? null, text('tuf-root') ?? null]
    refuseIdleOptions(call.values)
    const { verify: verifyArtifacts } = await import('../../verbs/verify.ts')
    const results = await verifyArtifacts({
      folder: call.terminal.folder,
      artifacts: call.positionals,
      bundles: textsOf(call.values, 'bundle'),
      from: textsOf(call.values, 'from'),
      sboms: textsOf(call.values, 'sbom'),
      identity: text('identity'),
      issuer: text('issuer'),
      repository: text('repository'),
      signerWorkflow: text('signer-workflow'),
      ref: text('ref'),
      key: text('key') ?? null,
      trustedRoot: text('trusted-root') ?? null,
      refresh: call.values.refresh === true ? { mirror, root } : null,
      policyFile: text('policy') ?? null,
      environment: call.terminal.environment,
      toolVersion: call.terminal.version,
      now: call.terminal.now(),
      onProgress: message => {
        if (call.terminal.progress) call.terminal.writeError(`ferrule: ${message}\n`)
      },
    })
    await deliver(call, await render(results, format, call))
    await writeSummary(results, call)
    return results.every(result => result.verified) ? 0 : 1
  },
}

/** Options that would do nothing without another are a misunderstanding, and better told than passed over. */
function refuseIdleOptions(values: Values): void {
  const needs = [
    [['tuf-mirror', 'tuf-root'], 'refresh', values.refresh === true],
    [['vsa-key', 'vsa-keyless'], 'vsa', values.vsa !== undefined],
    [['vsa-signing-config', 'public-log'], 'vsa-keyless', values['vsa-keyless'] === true],
  ] as const
  for (const [options, needed, isThere] of needs) {
    const idle = options.find(option => values[option] !== undefined)
    if (idle !== undefined && !isThere)
      throw new FerruleError('bad-usage', `--${idle} does nothing without --${needed}.`)
  }
  if (values['vsa-key'] !== undefined && values['vsa-keyless'] === true)
    throw new FerruleError('bad-usage', '--vsa-key and --vsa-keyless contradict each other.')
}

async function writeSummary(results: readonly Verification[], { values, terminal }: Call): Promise<void> {
  const output = textOf(values, 'vsa')
  if (output === undefined) return
  const { summarize } = await import('../../verbs/summarize.ts')
  const { defaultPatience } = await import('../../outside/sigstore/signing.ts')
  const notices = await summarize(results, {
    folder: terminal.folder,
    output,
    signed: values['vsa-key'] !== undefined || values['vsa-keyless'] === true,
    key: textOf(values, 'vsa-key') ?? null,
    signingConfig: textOf(values, 'vsa-signing-config') ?? null,
    issuer: textOf(values, 'issuer') ?? null,
    publicLog: values['public-log'] === true,
    environment: terminal.environment,
    toolVersion: terminal.version,
    now: terminal.now(),
    patience: defaultPatience,
    onProgress: message => terminal.writeError(`ferrule: ${message}\n`),
  })
  for (const notice of notices) terminal.writeError(`ferrule: ${notice}\n`)
  terminal.writeError(`wrote ${output}\n`)
}

async function render(results: readonly Verification[], format: (typeof formats)[number], call: Call): Promise<string> {
  if (format === 'json') return (await import('../../report/json.ts')).verificationsToJson(results)
  const { renderVerifications } = await import('../../report/verification-text.ts')
  return renderVerifications(results, {
    color: call.terminal.color && call.values.output === undefined,
    width: call.terminal.width,
  })
}
