import type { Signer } from '../../model/evidence.ts'
import { matchesCase } from '../../model/pattern.ts'
import type { Check } from '../../model/verification.ts'
import type { Expectations, ExpectedWorkflow } from './expectations.ts'

/** Answers who signed, from which source, started by what and where it ran, each beside what was expected. */
export function compareSigner(signer: Signer | null, expectations: Expectations): readonly Check[] {
  const { policy } = expectations
  return [
    exact('source', 'source', signer?.sourceRepository, expectations.repository, '--repository'),
    exact('commit', 'commit', signer?.sourceCommit, null, null),
    oneOf('ref', 'ref', signer?.sourceRef, expectations.ref, policy.refs, '--ref', 'evidence.refs'),
    compareWorkflow(signer, expectations),
    exact('identity', 'signer', signer?.identity, expectations.identity, '--identity'),
    exact('issuer', 'vouched by', signer?.issuer, expectations.issuer, '--issuer'),
    oneOf('trigger', 'trigger', signer?.trigger, null, policy.triggers, null, 'evidence.triggers'),
    oneOf('runner', 'runner', signer?.runner, null, policy.runners, null, 'evidence.runners'),
    exact('run', 'run', signer?.run, null, null),
  ]
}

/** Whether a signer is the expected one, or one that the policy names. */
export function isExpectedSigner(signer: Signer, expectations: Expectations): boolean {
  if (expectations.policy.signers.some(named => named.identity === signer.identity && named.issuer === signer.issuer))
    return true
  const isNamed = expectations.repository !== null || expectations.identity !== null || expectations.byKey
  // What a key signs beside provenance states no source, which the provenance is asked for.
  const isSilent = (state: Check['state']) => signer.kind === 'key' && state === 'not known'
  const checks = compareSigner(signer, expectations)
  return isNamed && checks.every(({ demanded, state }) => !demanded || state === 'met' || isSilent(state))
}

function exact(
  id: string,
  title: string,
  found: string | null | undefined,
  expected: string | null,
  change: string | null,
): Check {
  return answer(id, title, found, expected, expected === null ? null : found === expected, change)
}

function oneOf(
  id: string,
  title: string,
  found: string | null | undefined,
  option: string | null,
  patterns: readonly string[] | null,
  flag: string | null,
  key: string,
): Check {
  if (option !== null && found !== option) return exact(id, title, found, option, flag)
  if (patterns === null) return exact(id, title, found, option, flag)
  const fits = found != null && patterns.some(pattern => matchesCase(pattern, found))
  return answer(id, title, found, patterns.join(' or '), fits, key)
}

/** The workflow that signed is another than the one that was started where that one calls it: both repositories are named then. */
function compareWorkflow(signer: Signer | null, { signerWorkflow, repository, policy }: Expectations): Check {
  const found = signer?.signerWorkflow ?? null
  const isNamed = signerWorkflow !== null && found !== null && isWorkflow(found, signerWorkflow)
  if (policy.builders !== null && (signerWorkflow === null || isNamed)) {
    const fits = found !== null && policy.builders.some(builder => isWorkflow(found, readUri(builder)))
    return answer('workflow', 'workflow', found, policy.builders.join(' or '), fits, 'evidence.builders')
  }
  if (signerWorkflow !== null) {
    const expected = signerWorkflow.ref === null ? signerWorkflow.uri : `${signerWorkflow.uri}@${signerWorkflow.ref}`
    return answer('workflow', 'workflow', found, expected, isNamed, '--signer-workflow')
  }
  if (repository === null) return answer('workflow', 'workflow', found, null, null, null)
  const isOwn = found?.startsWith(`${repository}/`) ?? false
  return answer('workflow', 'workflow', found, `a workflow of ${repository}`, isOwn, '--signer-workflow')
}

function isWorkflow(found: string, expected: ExpectedWorkflow): boolean {
  const workflow = readUri(found)
  return workflow.uri === expected.uri && (expected.ref === null || workflow.ref === expected.ref)
}

/** Parts a workflow's URI where its file ends; both path and ref may hold an `@`. */
function readUri(uri: string): ExpectedWorkflow {
  const match = /^(.+?\.ya?ml)@(.+)$/.exec(uri)
  return { uri: match?.[1] ?? uri, ref: match?.[2] ?? null }
}

function answer(
  id: string,
  title: string,
  found: string | null | undefined,
  expected: string | null,
  fits: boolean | null,
  change: string | null,
): Check {
  const known = found != null && found !== ''
  return {
    id,
    title,
    state: !known ? 'not known' : fits === false ? 'not met' : 'met',
    demanded: fits !== null,
    expected,
    actual: known ? found : null,
    change: fits === false ? change : null,
  }
}
