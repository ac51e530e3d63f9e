import { aiPlugin } from './connectors/ai-plugin.ts'
import { airbyteConnector } from './connectors/airbyte-connector.ts'
import { appsScript } from './connectors/apps-script.ts'
import { asyncapi } from './connectors/asyncapi.ts'
import { atlassianConnect } from './connectors/atlassian-connect.ts'
import { camundaTemplate } from './connectors/camunda-template.ts'
import { claudePlugin } from './connectors/claude-plugin.ts'
import { cloudformation } from './connectors/cloudformation.ts'
import { compose } from './connectors/compose.ts'
import { copilotAgent } from './connectors/copilot-agent.ts'
import { dockerfile } from './connectors/dockerfile.ts'
import { entraManifest } from './connectors/entra-manifest.ts'
import { forgeApp } from './connectors/forge-app.ts'
import { githubAction } from './connectors/github-action.ts'
import { githubAppManifest } from './connectors/github-app-manifest.ts'
import { githubWorkflow } from './connectors/github-workflow.ts'
import { gitlabCi } from './connectors/gitlab-ci.ts'
import { hubspotApp } from './connectors/hubspot-app.ts'
import { iamPolicy } from './connectors/iam-policy.ts'
import { kamelet } from './connectors/kamelet.ts'
import { kubernetesRbac } from './connectors/kubernetes-rbac.ts'
import { logicApp } from './connectors/logic-app.ts'
import { makeApp } from './connectors/make-app.ts'
import { mcpConfig } from './connectors/mcp-config.ts'
import { mcpServer } from './connectors/mcp-server.ts'
import { muleApp } from './connectors/mule-app.ts'
import { n8nNodePackage } from './connectors/n8n-node-package.ts'
import { n8nWorkflow } from './connectors/n8n-workflow.ts'
import { nodeRed } from './connectors/node-red.ts'
import { openapi } from './connectors/openapi.ts'
import { pipedreamComponent } from './connectors/pipedream-component.ts'
import { postmanCollection } from './connectors/postman-collection.ts'
import { powerPlatformConnector } from './connectors/power-platform-connector.ts'
import { powerPlatformSolution } from './connectors/power-platform-solution.ts'
import { salesforceMetadata } from './connectors/salesforce-metadata.ts'
import { salesforceProject } from './connectors/salesforce-project.ts'
import { servicenowApp } from './connectors/servicenow-app.ts'
import { shopifyApp } from './connectors/shopify-app.ts'
import { slackManifest } from './connectors/slack-manifest.ts'
import { stripeApp } from './connectors/stripe-app.ts'
import { teamsManifest } from './connectors/teams-manifest.ts'
import { terraform } from './connectors/terraform.ts'
import { webExtension } from './connectors/web-extension.ts'
import { zapierApp } from './connectors/zapier-app.ts'
import { zendeskApp } from './connectors/zendesk-app.ts'
import type { ConnectorFormat } from './format.ts'

/** Every file of `connectors/`, made by .ci/generate.ts. */
export const connectorFormats: readonly ConnectorFormat[] = [
  aiPlugin,
  airbyteConnector,
  appsScript,
  asyncapi,
  atlassianConnect,
  camundaTemplate,
  claudePlugin,
  cloudformation,
  compose,
  copilotAgent,
  dockerfile,
  entraManifest,
  forgeApp,
  githubAction,
  githubAppManifest,
  githubWorkflow,
  gitlabCi,
  hubspotApp,
  iamPolicy,
  kamelet,
  kubernetesRbac,
  logicApp,
  makeApp,
  mcpConfig,
  mcpServer,
  muleApp,
  n8nNodePackage,
  n8nWorkflow,
  nodeRed,
  openapi,
  pipedreamComponent,
  postmanCollection,
  powerPlatformConnector,
  powerPlatformSolution,
  salesforceMetadata,
  salesforceProject,
  servicenowApp,
  shopifyApp,
  slackManifest,
  stripeApp,
  teamsManifest,
  terraform,
  webExtension,
  zapierApp,
  zendeskApp,
]
