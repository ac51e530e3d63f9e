import { FerruleError } from '../../model/errors.ts'
import { type EvidenceKind, evidenceKinds } from '../../model/evidence-policy.ts'
import type { Attestation } from '../../verbs/attest.ts'
import type { Command } from '../command.ts'
import { formatOf, limitsOf, shared, specOf, textOf, textsOf } from '../options.ts'

const formats = ['text', 'json'] as const

/** `ferrule attest`. */
export const attest: Command = {
  name: 'attest',
  summary: 'signs where artifacts come from, what is in them and how they were reviewed, as Sigstore bundles',
  usage: 'ARTIFACT… [options]',
  description:
    'Signs evidence about artifacts (files and globs) through Sigstore, without a key: in GitHub Actions, with the\npermission id-token: write. Writes ARTIFACT.sigstore.json beside each, or into --output. What is there already and\nholds is not signed again, so that an interrupted run goes on where it stopped. A repository that is not public\nnever reaches a public log unless told to.',
  positionals: Number.POSITIVE_INFINITY,
  options: [
    {
      name: 'checksums',
      value: 'FILE',
      description: 'SHA256SUMS of artifacts that are not here (repeatable)',
      several: true,
    },
    { name: 'output', value: 'DIR', description: 'folder for the bundles (default: beside the artifacts)' },
    { name: 'evidence', value: 'LIST', description: 'of provenance, sbom and review (default: provenance,sbom)' },
    { name: 'per-artifact', value: null, description: 'a statement for each artifact instead of one about all' },
    { name: 'of', value: 'SOURCE', description: 'what the SBOM is of (default: the commit of the run)' },
    { name: 'sbom', value: 'FILE', description: 'an SBOM that is there already, instead of a new one' },
    { name: 'spec', value: 'VERSION', description: 'CycloneDX version of the SBOM: 1.6 (default) or 1.7' },
    { name: 'base', value: 'SOURCE', description: 'what the review compares with, such as the last release' },
    {
      name: 'key',
      value: 'PEM',
      description: 'signs with this key (passphrase in FERRULE_KEY_PASSPHRASE), without Sigstore',
    },
    { name: 'signing-config', value: 'FILE', description: 'services of another instance of Sigstore' },
    {
      name: 'trusted-root',
      value: 'FILE',
      description: 'its trusted root, by which bundles are checked before they are written',
    },
    { name: 'issuer', value: 'URL', description: 'issuer of the run’s identity token (default: GitHub’s)' },
    { name: 'public-log', value: null, description: 'lets what is not public reach a public log' },
    { name: 'retries', value: 'N', description: 'tries when a service is away, for about 13 minutes (default 18)' },
    { name: 'format', value: 'FORMAT', description: 'of the list of what was written: text (default) or json' },
    shared.json,
    shared.maximum,
  ],
  examples: [
    'ferrule attest dist/*.tgz --output evidence',
    'ferrule attest --checksums SHA256SUMS --evidence provenance,sbom,review --base v1.1.0',
    'ferrule attest market.tgz --evidence sbom --key release.pem',
  ],
  async run(call) {
    const { values, terminal } = call
    const format = formatOf(values, formats)
    const text = (name: string) => textOf(values, name) ?? null
    const spec = specOf(values)
    const evidence = evidenceOf(text('evidence'))
    for (const option of ['of', 'sbom', 'spec'])
      if (
        values[option] !== undefined &&
        !evidence.includes('sbom') &&
        !(option === 'of' && evidence.includes('review'))
      )
        throw new FerruleError('bad-usage', `--${option} is about the SBOM, and --evidence does not ask for one.`)
    if (text('sbom') !== null && text('of') !== null)
      throw new FerruleError(
        'bad-usage',
        '--sbom names an SBOM that is there, and --of what to make one of: give one of them.',
      )
    const { attest: attestArtifacts } = await import('../../verbs/attest.ts')
    const attestation = await attestArtifacts({
      folder: terminal.folder,
      artifacts: call.positionals,
      checksums: textsOf(values, 'checksums'),
      output: text('output'),
      evidence,
      perArtifact: values['per-artifact'] === true,
      of: text('of'),
      sbom: text('sbom'),
      spec,
      base: text('base'),
      key: text('key'),
      signingConfig: text('signing-config'),
      trustedRoot: text('trusted-root'),
      issuer: text('issuer'),
      publicLog: values['public-log'] === true,
      environment: terminal.environment,
      toolVersion: terminal.version,
      day: terminal.day,
      now: terminal.now(),
      limits: await limitsOf(values),
      patience: { retries: retriesOf(text('retries')), firstWait: 1_000 },
      onProgress: message => terminal.writeError(`ferrule: ${message}\n`),
    })
    for (const notice of attestation.notices) terminal.writeError(`ferrule: ${notice}\n`)
    terminal.writeOut(format === 'json' ? `${JSON.stringify(attestation, null, 2)}\n` : listFiles(attestation))
    return 0
  },
}

function evidenceOf(text: string | null): readonly EvidenceKind[] {
  if (text === null) return ['provenance', 'sbom']
  return text.split(',').map(word => {
    const kind = evidenceKinds.find(candidate => candidate === word.trim())
    if (kind === undefined)
      throw new FerruleError(
        'bad-usage',
        `There is no evidence ${JSON.stringify(word)}. Kinds: ${evidenceKinds.join(', ')}.`,
      )
    return kind
  })
}

function retriesOf(text: string | null): number {
  if (text === null) return 18
  if (!/^\d{1,3}$/.test(text))
    throw new FerruleError('bad-usage', `--retries takes a number from 0 to 999, not ${JSON.stringify(text)}.`)
  return Number(text)
}

function listFiles({ files }: Attestation): string {
  return files
    .map(({ file, kind, state, subjects }) => {
      const about = subjects.length === 1 ? (subjects[0] ?? '') : `${subjects.length} artifacts`
      return `${state}  ${file}  ${kind} of ${about}\n`
    })
    .join('')
}
