// Which identity tokens the local Fulcio accepts and how their claims become certificate extensions: the mapping that the public Fulcio has for GitHub.

const providerName = 'github-workflow'

/** Claim names as they stand, or Go templates over claims; the left side names Fulcio's own extensions (1.3.6.1.4.1.57264.1.2 to .23). */
const extensionTemplates = {
  GithubWorkflowTrigger: 'event_name',
  GithubWorkflowSHA: 'sha',
  GithubWorkflowName: 'workflow',
  GithubWorkflowRepository: 'repository',
  GithubWorkflowRef: 'ref',
  BuildSignerURI: '{{ .url }}/{{ .job_workflow_ref }}',
  BuildSignerDigest: 'job_workflow_sha',
  RunnerEnvironment: 'runner_environment',
  SourceRepositoryURI: '{{ .url }}/{{ .repository }}',
  SourceRepositoryDigest: 'sha',
  SourceRepositoryRef: 'ref',
  SourceRepositoryIdentifier: 'repository_id',
  SourceRepositoryOwnerURI: '{{ .url }}/{{ .repository_owner }}',
  SourceRepositoryOwnerIdentifier: 'repository_owner_id',
  BuildConfigURI: '{{ .url }}/{{ .workflow_ref }}',
  BuildConfigDigest: 'workflow_sha',
  BuildTrigger: 'event_name',
  RunInvocationURI: '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  SourceRepositoryVisibilityAtSigning: 'repository_visibility',
  DeploymentEnvironment: 'environment',
}

/**
 * Fulcio's configuration as JSON. Its documentation shows YAML with names like `meta-issuers`; a file that is valid JSON is read with other
 * names, those below, and Fulcio says nothing of the names that it does not know.
 */
export function fulcioConfiguration(): string {
  return JSON.stringify({
    // A wildcard, because a listed issuer must be up before Fulcio starts, and a case may start further issuers later.
    MetaIssuers: {
      'http://127.0.0.1:*': { ClientID: 'sigstore', Type: 'ci-provider', CIProvider: providerName },
    },
    CIIssuerMetadata: {
      [providerName]: {
        // The environment is the one claim that GitHub leaves out when a job has none.
        DefaultTemplateValues: { url: 'https://github.com', environment: '' },
        ExtensionTemplates: extensionTemplates,
        SubjectAlternativeNameTemplate: '{{ .url }}/{{ .job_workflow_ref }}',
      },
    },
  })
}
