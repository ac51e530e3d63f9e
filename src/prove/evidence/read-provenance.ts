import type { Signer, Statement } from '../../model/evidence.ts'
import { predicateTypes, workflowBuildTypes } from '../predicate-types.ts'
import { asObject, textAt, valueAt } from './strict-json.ts'

/** What provenance says of a build. The workflow that signed could write anything here: it counts where the certificate agrees. */
export interface ProvenanceFacts {
  readonly builder: string | null
  /** False for older provenance, which may name the program that wrote it instead. */
  readonly builderIsWorkflow: boolean
  readonly repository: string | null
  readonly ref: string | null
  readonly commit: string | null
  /** URI of the workflow that was started, with its ref. */
  readonly workflow: string | null
  readonly trigger: string | null
  readonly runner: string | null
  readonly run: string | null
  /** Parameters from outside that nobody here knows the meaning of. */
  readonly unknownParameters: readonly string[]
}

/** Whether a statement is provenance of a build. */
export function isProvenance({ predicateType }: Statement): boolean {
  return predicateType === predicateTypes.provenance || predicateType === predicateTypes.provenanceV02
}

/** Reads provenance of a known build type; null for others, of which only the certificate is believed. */
export function readProvenance({ predicateType, predicate }: Statement): ProvenanceFacts | null {
  if (predicateType === predicateTypes.provenanceV02) return readOldProvenance(predicate)
  const buildType = textAt(predicate, 'buildDefinition', 'buildType')
  return buildType !== null && workflowBuildTypes.includes(buildType) ? readWorkflowProvenance(predicate) : null
}

/** What callers of a workflow may set. https://actions.github.io/buildtypes/workflow/v1 */
const externalParameters = new Set(['workflow', 'inputs', 'vars'])

function readWorkflowProvenance(predicate: unknown): ProvenanceFacts {
  const external = (...path: string[]) => textAt(predicate, 'buildDefinition', 'externalParameters', ...path)
  const github = (key: string) => textAt(predicate, 'buildDefinition', 'internalParameters', 'github', key)
  const [repository, ref, path] = [
    external('workflow', 'repository'),
    external('workflow', 'ref'),
    external('workflow', 'path'),
  ]
  const given = asObject(valueAt(predicate, 'buildDefinition', 'externalParameters')) ?? {}
  return {
    builder: textAt(predicate, 'runDetails', 'builder', 'id'),
    builderIsWorkflow: true,
    repository,
    ref,
    commit: commitOf(predicate, repository),
    workflow: repository === null || ref === null || path === null ? null : `${repository}/${path}@${ref}`,
    trigger: github('event_name'),
    runner: github('runner_environment'),
    run: textAt(predicate, 'runDetails', 'metadata', 'invocationId'),
    unknownParameters: Object.keys(given).filter(key => !externalParameters.has(key)),
  }
}

/** The commit of the source among what was resolved: its address begins with the repository's. */
function commitOf(predicate: unknown, repository: string | null): string | null {
  const resolved = valueAt(predicate, 'buildDefinition', 'resolvedDependencies')
  if (!Array.isArray(resolved) || repository === null) return null
  const source = resolved.find(item => textAt(item, 'uri')?.startsWith(`git+${repository}@`) === true)
  return textAt(source, 'digest', 'gitCommit')
}

function readOldProvenance(predicate: unknown): ProvenanceFacts {
  const uri = textAt(predicate, 'invocation', 'configSource', 'uri')
  const source = uri === null ? null : /^git\+(https:\/\/[^@]+)@(.+)$/.exec(uri)
  const builder = textAt(predicate, 'builder', 'id')
  return {
    builder,
    builderIsWorkflow: builder?.includes('/.github/workflows/') === true,
    repository: source?.[1] ?? null,
    ref: source?.[2] ?? null,
    commit: textAt(predicate, 'invocation', 'configSource', 'digest', 'sha1'),
    workflow: null,
    trigger: null,
    runner: null,
    run: null,
    unknownParameters: [],
  }
}

/** Where provenance says something else than the certificate of its signer, in sentences. */
export function findContradictions(facts: ProvenanceFacts, signer: Signer): string[] {
  const pairs: readonly (readonly [what: string, said: string | null, vouched: string | null])[] = [
    ['the source repository', facts.repository, signer.sourceRepository],
    ['the ref', facts.ref, signer.sourceRef],
    ['the commit', facts.commit, signer.sourceCommit],
    ['the workflow', facts.workflow, signer.buildConfig],
    ['the trigger', facts.trigger, signer.trigger],
    ['the runner', facts.runner, signer.runner],
    ['the run', facts.run, signer.run],
    ['the builder', facts.builder, builderOf(facts, signer)],
  ]
  return [
    ...pairs.flatMap(([what, said, vouched]) =>
      said !== null && vouched !== null && said !== vouched
        ? [`it says ${what} is ${said}, and its certificate says ${vouched}`]
        : [],
    ),
    ...facts.unknownParameters.map(
      name => `it has the external parameter ${JSON.stringify(name)}, which its build type does not know`,
    ),
  ]
}

const runners = 'https://github.com/actions/runner/'

/** What the builder has to be called: the workflow, or the kind of runner. */
function builderOf({ builder, builderIsWorkflow }: ProvenanceFacts, signer: Signer): string | null {
  if (builder?.startsWith(runners) === true) return signer.runner === null ? null : runners + signer.runner
  return builderIsWorkflow ? signer.signerWorkflow : null
}
