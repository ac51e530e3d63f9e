import type { JWTPayload } from 'jose'
import { Refusal } from './answer.ts'
import { extension } from './certificate.ts'
import { element, sequence, utf8 } from './der.ts'
import { tokenKind } from './token-claims.ts'

/** What Fulcio certifies about the bearer of a token. */
export interface CertifiedIdentity {
  /** what the bearer signs to show that it holds the key */
  readonly subject: string
  readonly extensions: readonly Buffer[]
}

const base = '1.3.6.1.4.1.57264.1'

type Claim = (name: string) => string
/** Values by the last number of their identifier: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md. */
type Values = Readonly<Record<number, string>>

function encodeValues(values: Values): Buffer[] {
  // The first six are the bare text; those that followed are encoded.
  return Object.entries(values).map(([number, value]) =>
    extension(`${base}.${number}`, Number(number) <= 6 ? Buffer.from(value, 'utf8') : utf8(value)),
  )
}

function alternativeName(kind: 'uri' | 'mail', value: string): Buffer {
  const name = element(kind === 'uri' ? 0x86 : 0x81, Buffer.from(value, 'ascii'))
  // Critical, for the subject is empty.
  return extension('2.5.29.17', sequence(name), true)
}

function githubValues(claim: Claim, environment: unknown): Values {
  const server = 'https://github.com'
  const repository = `${server}/${claim('repository')}`
  return {
    1: claim('iss'),
    2: claim('event_name'),
    3: claim('sha'),
    4: claim('workflow'),
    5: claim('repository'),
    6: claim('ref'),
    8: claim('iss'),
    9: `${server}/${claim('job_workflow_ref')}`,
    10: claim('job_workflow_sha'),
    11: claim('runner_environment'),
    12: repository,
    13: claim('sha'),
    14: claim('ref'),
    15: claim('repository_id'),
    16: `${server}/${claim('repository_owner')}`,
    17: claim('repository_owner_id'),
    18: `${server}/${claim('workflow_ref')}`,
    19: claim('workflow_sha'),
    20: claim('event_name'),
    21: `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`,
    22: claim('repository_visibility'),
    ...(typeof environment === 'string' ? { 23: environment } : {}),
  }
}

function gitlabValues(claim: Claim): Values {
  const project = `${claim('iss')}/${claim('project_path')}`
  const config = `https://${claim('ci_config_ref_uri')}`
  return {
    1: claim('iss'),
    8: claim('iss'),
    9: config,
    10: claim('ci_config_sha'),
    11: claim('runner_environment'),
    12: project,
    13: claim('sha'),
    14: `refs/${claim('ref_type') === 'branch' ? 'heads' : 'tags'}/${claim('ref')}`,
    15: claim('project_id'),
    16: `${claim('iss')}/${claim('namespace_path')}`,
    17: claim('namespace_id'),
    18: config,
    19: claim('ci_config_sha'),
    20: claim('pipeline_source'),
    21: `${project}/-/jobs/${claim('job_id')}`,
    22: claim('project_visibility'),
  }
}

/** Maps the claims of a verified token, as Fulcio's configuration does for its issuers. */
export function certifyIdentity(claims: JWTPayload): CertifiedIdentity {
  const claim = (name: string) => {
    const value = claims[name]
    if (typeof value !== 'string' || value === '')
      throw new Refusal(400, 'There was an error processing the identity token')
    return value
  }
  const kind = tokenKind(claims)
  if (kind === 'mail') {
    if (claims.email_verified !== true) throw new Refusal(400, 'There was an error processing the identity token')
    const extensions = [alternativeName('mail', claim('email')), ...encodeValues({ 1: claim('iss'), 8: claim('iss') })]
    return { subject: claim('email'), extensions }
  }
  const values = kind === 'gitlab' ? gitlabValues(claim) : githubValues(claim, claims.environment)
  return { subject: claim('sub'), extensions: [alternativeName('uri', values[9] ?? ''), ...encodeValues(values)] }
}
