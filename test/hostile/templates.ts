import type { Template } from './template.ts'
import { appsScript } from './templates/apps-script.ts'
import { entraManifest } from './templates/entra-manifest.ts'
import { githubAction, githubWorkflow } from './templates/github.ts'
import { githubAppManifest } from './templates/github-app-manifest.ts'
import { hubspotApp } from './templates/hubspot-app.ts'
import { kamelet } from './templates/kamelet.ts'
import { packageLock, pnpmLock } from './templates/lockfiles.ts'
import { logicApp } from './templates/logic-app.ts'
import { mcpConfig } from './templates/mcp-config.ts'
import { n8nWorkflow } from './templates/n8n-workflow.ts'
import { openapi } from './templates/openapi.ts'
import { powerPlatformConnector } from './templates/power-platform-connector.ts'
import { shopifyApp } from './templates/shopify-app.ts'
import { slackManifest } from './templates/slack-manifest.ts'
import { webExtension } from './templates/web-extension.ts'

/** One template a format; a test fails for a format without one. */
export const templates: readonly Template[] = [
  appsScript,
  entraManifest,
  githubAction,
  githubAppManifest,
  githubWorkflow,
  hubspotApp,
  kamelet,
  logicApp,
  mcpConfig,
  n8nWorkflow,
  openapi,
  packageLock,
  pnpmLock,
  powerPlatformConnector,
  shopifyApp,
  slackManifest,
  webExtension,
]
