import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/catalog/data/lifecycle-notes.json
var lifecycle_notes_default = {
  notes: {
    "aad-graph": "The end was put off twice.",
    "aad-graph-resource": "Permissions of this resource reach an API that has ended.",
    "action-node12": "The runner starts such actions on a newer Node.js.",
    "action-node20": "The runner prefers node24 since 2026-06-16. The day of removal has moved before.",
    "airbyte-breaking": "The day is in the metadata of each connector.",
    "artifact-v3": "GitHub Enterprise Server still runs it.",
    "atl-connect": "New apps are refused, and descriptors can no longer be updated.",
    "chatgpt-plugin": "Plugins of Microsoft 365 Copilot share the file name and go on.",
    "ews-online": "Exchange servers of one's own are not affected.",
    "forge-sandbox": "An app that names no runtime uses it.",
    "google-fit": "Google Health takes its place.",
    "google-oob": "Also with the suffix :auto.",
    "graph-beta": "It may change on any day.",
    "hubspot-v1": "Said by a connector of another project, not by HubSpot.",
    "mcp-sse": "Streamable HTTP takes its place.",
    mv2: "Firefox still runs it.",
    "n8n-2-removed": "A workflow that holds one of them fails.",
    "n8n-3-aiTransform": "An upgrade turns it into a Code node.",
    "n8n-3-unverified": "An administrator can turn them on again.",
    "n8n-nodate": "They still run, but newer versions refuse to save workflows that hold them.",
    "pp-custom-operation": "The publisher owes thirty days of notice.",
    "pp-dataverse-legacy": "One year of notice is promised before it ends.",
    "pp-mobile-notification": "The action stays and reaches nobody.",
    "pp-sql-v1": "Actions whose id ends in V2 stay.",
    "pp-yammer-oauth": "Connections through Entra ID stay.",
    "sf-connected-app": "Only new ones are restricted.",
    "shopify-api": "Each version is supported for twelve months at least; later, calls silently get the oldest version that is.",
    "shopify-unstable": "It may change on any day.",
    "slack-classic-apps": "The end was moved four times and is put off without a day.",
    "slack-cli-yaml": "Only in a project of the Slack CLI.",
    "slack-files-upload": "The scopes files:read and files:write stay.",
    "slack-old-docs": "Pages to read, no API.",
    "teams-o365-connectors": "The day was moved more than once.",
    "wfcmd-save-state": "The removal was put off without a day.",
    "wfcmd-set-output": "The removal was put off without a day.",
    "zendesk-local-oauth": "Tokens of new clients expire already."
  },
  replacements: {
    "aad-graph": "graph.microsoft.com",
    "aad-graph-resource": "00000003-0000-0000-c000-000000000000",
    "action-node12": "node24",
    "action-node16": "node24",
    "action-node20": "node24",
    adal: "MSAL",
    "apps-script-rhino": "V8",
    "artifact-v1v2": "v4 or later",
    "artifact-v3": "v4 or later",
    "atl-connect": "Forge",
    "cache-v1v2": "v4 or later",
    "declarative-web-request": "declarativeNetRequest",
    "google-fit": "https://www.googleapis.com/auth/googlehealth.",
    "graph-beta": "graph.microsoft.com/v1.0",
    "hubspot-hapikey": "private app token",
    "mcp-sse": "http",
    mv1: "3",
    mv2: "3",
    "n8n-3-code-lc": "n8n-nodes-base.code",
    "n8n-3-function": "n8n-nodes-base.code",
    "n8n-3-functionItem": "n8n-nodes-base.code",
    "pp-snowflake-v1": "shared_snowflakev2",
    "runner-macos-10.15": "macos-15",
    "runner-macos-11": "macos-15",
    "runner-macos-12": "macos-15",
    "runner-macos-13": "macos-15",
    "runner-macos-14": "macos-15",
    "runner-macos-14-arm64": "macos-15-arm64",
    "runner-ubuntu-16.04": "ubuntu-24.04",
    "runner-ubuntu-18.04": "ubuntu-24.04",
    "runner-ubuntu-20.04": "ubuntu-24.04",
    "runner-windows-2016": "windows-2025",
    "runner-windows-2019": "windows-2025",
    "sf-connected-app": "ExternalClientApplication",
    "slack-cli-yaml": "manifest.json",
    "stripe-plans": "Prices",
    "stripe-sources": "Payment Methods",
    "wfcmd-save-state": "GITHUB_STATE",
    "wfcmd-set-output": "GITHUB_OUTPUT"
  }
};

// src/catalog/data/lifecycles.json
var lifecycles_default = {
  asOf: "2026-11-22",
  entries: [
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { approx: "2025-09", date: null, state: "in-force", what: "retired" }], id: "aad-graph", matcher: { kind: "url-host", value: "graph.windows.net" }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/important-update-azure-ad-graph-api-retirement/4364990", subject: "Azure AD Graph API" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { approx: "2025-09", date: null, state: "in-force", what: "retired" }], id: "aad-graph-resource", matcher: { kind: "entra-resource-app-id", value: "00000002-0000-0000-c000-000000000000" }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/important-update-azure-ad-graph-api-retirement/4364990", subject: "Azure AD Graph as resource in requiredResourceAccess" },
    { asOf: "2026-08-17", confidence: "medium", events: [{ date: "2022-09-22", what: "deprecated" }, { date: "2023-08-10", what: "retired" }], id: "action-node12", matcher: { kind: "github-action-runtime", value: "node12" }, source: "https://github.com/actions/runner/commit/9eb4b9671", subject: "JavaScript actions with runs.using node12" },
    { asOf: "2026-08-17", confidence: "medium", events: [{ date: "2023-09-28", what: "deprecated" }, { date: "2024-06-30", what: "unsupported" }, { date: "2024-10-16", what: "retired" }], id: "action-node16", matcher: { kind: "github-action-runtime", value: "node16" }, source: "https://github.com/actions/runner/commit/59ec9b413", subject: "JavaScript actions with runs.using node16" },
    { asOf: "2026-09-17", confidence: "medium", events: [{ date: "2025-09-19", what: "deprecated" }, { date: "2026-06-16", what: "unsupported" }, { date: "2026-09-23", what: "retired" }], id: "action-node20", matcher: { kind: "github-action-runtime", value: "node20" }, source: "https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/", subject: "JavaScript actions with runs.using node20" },
    { asOf: "2026-08-17", confidence: "high", events: [], id: "action-node24", matcher: { kind: "github-action-runtime", value: "node24" }, source: "https://github.com/actions/runner", subject: "JavaScript actions with runs.using node24" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2020-06-30", what: "deprecated" }, { date: "2023-06-30", what: "unsupported" }], id: "adal", matcher: { kind: "package-name", value: ["adal-node", "adal-angular", "adal", "Microsoft.IdentityModel.Clients.ActiveDirectory"] }, source: "https://techcommunity.microsoft.com/blog/microsoft-entra-blog/1257363", subject: "ADAL authentication libraries" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "unsupported" }], id: "airbyte-breaking", matcher: { kind: "airbyte-breaking-change", value: "releases.breakingChanges.*.upgradeDeadline" }, source: "https://docs.airbyte.com/connector-development/connector-breaking-changes", subject: "Airbyte connector breaking changes" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2025-02-20", what: "deprecated" }, { date: "2026-01-31", what: "retired" }], id: "apps-script-rhino", matcher: { kind: "appsscript-runtime", value: "DEPRECATED_ES5" }, source: "https://developers.google.com/apps-script/guides/rhino", subject: "Apps Script Rhino runtime" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-06-30", what: "retired" }], id: "artifact-v1v2", matcher: { kind: "github-action-version", value: ["actions/upload-artifact@v1", "actions/upload-artifact@v2", "actions/download-artifact@v1", "actions/download-artifact@v2"] }, source: "https://github.blog/changelog/2024-02-13-deprecation-notice-v1-and-v2-of-the-artifact-actions/", subject: "actions/upload-artifact and download-artifact v1, v2" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-04-16", what: "deprecated" }, { date: "2025-01-30", what: "retired" }], id: "artifact-v3", matcher: { kind: "github-action-version", value: ["actions/upload-artifact@v3", "actions/download-artifact@v3"] }, source: "https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/", subject: "actions/upload-artifact and download-artifact v3" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-19", what: "deprecated" }, { date: "2025-09-17", what: "creation-blocked" }, { date: "2026-03-31", what: "unsupported" }, { approx: "2026-Q4", date: null, state: "announced", what: "retired" }], id: "atl-connect", matcher: { kind: "format", value: "atlassian-connect" }, source: "https://www.atlassian.com/blog/developer/announcing-connect-end-of-support-timeline-and-next-steps", subject: "Atlassian Connect apps" },
    { asOf: "2026-06-08", confidence: "medium", events: [{ date: "2024-12-05", what: "deprecated" }, { date: "2025-03-01", what: "retired" }], id: "cache-v1v2", matcher: { kind: "github-action-version", value: ["actions/cache@v1", "actions/cache@v2"] }, source: "https://github.com/actions/toolkit/blob/main/packages/cache/README.md", subject: "actions/cache v1, v2 and toolkit cache before 4.0.0" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-03-19", what: "creation-blocked" }, { date: "2024-04-09", what: "retired" }], id: "chatgpt-plugin", matcher: { kind: "format", value: "chatgpt-ai-plugin" }, source: "https://help.openai.com/en/articles/8988022-winding-down-the-chatgpt-plugins-beta", subject: "ChatGPT plugin manifest ai-plugin.json v1" },
    { asOf: "2026-11", confidence: "low", events: [{ approx: "2020-03", date: null, state: "in-force", what: "creation-blocked" }, { approx: "2025-01 for user installed apps on ChromeOS", date: null, state: "in-force", what: "retired" }], id: "chrome-apps", matcher: { kind: "manifest-key", value: "app.background" }, source: "https://blog.chromium.org/2020/08/changes-to-chrome-app-support-timeline.html", subject: "Chrome platform apps" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "declarative-web-request", matcher: { kind: "chrome-permission", value: "declarativeWebRequest" }, source: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest", subject: "chrome.declarativeWebRequest permission" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2018-07-19", what: "deprecated" }, { date: "2026-10-01", what: "retired" }], id: "ews-online", matcher: { kind: "url-pattern", value: "outlook\\.office(365)?\\.com/EWS/Exchange\\.asmx" }, source: "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online", subject: "Exchange Web Services in Exchange Online" },
    { asOf: "2026-08-22", confidence: "medium", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "forge-node18", matcher: { kind: "forge-runtime", value: "nodejs18.x" }, source: "https://developer.atlassian.com/platform/forge/manifest-reference/#runtimev2", subject: "Forge runtime nodejs18.x" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-04-30", what: "deprecated" }], id: "forge-node20", matcher: { kind: "forge-runtime", value: "nodejs20.x" }, source: "https://developer.atlassian.com/platform/forge/runtime-reference/", subject: "Forge runtime nodejs20.x" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: null, state: "in-force", what: "creation-blocked" }, { date: "2024-10-29", what: "unsupported" }, { date: "2025-02-28", what: "retired" }], id: "forge-sandbox", matcher: { kind: "forge-runtime", value: "sandbox" }, source: "https://developer.atlassian.com/platform/forge/manifest-reference/#runtimev2", subject: "Forge legacy sandbox runtime" },
    { asOf: "2026-11", confidence: "low", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "Contacts 2022-01-19; Calendar 2014-11", date: null, state: "in-force", what: "retired" }], id: "google-contacts-feeds", matcher: { kind: "google-scope-list", value: ["https://www.google.com/m8/feeds", "https://www.google.com/m8/feeds/contacts", "https://www.google.com/calendar/feeds", "https://apps-apis.google.com/a/feeds/user/", "https://apps-apis.google.com/a/feeds/groups/", "https://sites.google.com/feeds"] }, source: "https://developers.google.com/contacts/v3/announcement", subject: "Google GData feeds (m8, calendar feeds, apps-apis)" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-05-01", what: "deprecated" }, { approx: "2026", date: null, state: "announced", what: "retired" }], id: "google-fit", matcher: { kind: "google-scope-prefix", value: "https://www.googleapis.com/auth/fitness." }, source: "https://developers.google.com/fit", subject: "Google Fit APIs" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2022-02-28", what: "creation-blocked" }, { date: "2022-10-03", what: "deprecated" }, { date: "2023-01-31", what: "retired" }], id: "google-oob", matcher: { also: ["urn:ietf:wg:oauth:2.0:oob:auto", "oob"], kind: "oauth-redirect-uri", value: "urn:ietf:wg:oauth:2.0:oob" }, source: "https://developers.google.com/identity/protocols/oauth2/resources/oob-migration", subject: "Google OAuth out-of-band flow" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "graph-beta", matcher: { kind: "url-pattern", value: "graph\\.microsoft\\.com/beta" }, source: "https://learn.microsoft.com/en-us/graph/versioning-and-deprecation", subject: "Microsoft Graph beta endpoint" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-07-15", what: "creation-blocked" }, { date: "2022-11-30", what: "retired" }], id: "hubspot-hapikey", matcher: { kind: "url-query-key", value: "hapikey" }, source: "https://developers.hubspot.com/changelog/upcoming-api-key-sunset", subject: "HubSpot API keys" },
    { asOf: "2026-08-19", confidence: "medium", events: [], id: "hubspot-platform-version", matcher: { kind: "hubspot-platform-version", value: "^\\d{4}\\.\\d+$" }, source: "https://github.com/HubSpot/hubspot-project-components", subject: "HubSpot project platformVersion" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-09-30", what: "retired" }], id: "hubspot-v1", matcher: { kind: "url-pattern", value: "api\\.hubapi\\.com/[a-z-]+/v1/" }, source: "https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-hubspot/metadata.yaml", subject: "HubSpot v1 APIs" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-26", what: "deprecated" }], id: "mcp-sse", matcher: { kind: "mcp-transport", value: "sse" }, source: "https://modelcontextprotocol.io/specification/2025-03-26/basic/transports", subject: "MCP HTTP+SSE transport" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "retired" }], id: "meta-graph-old", matcher: { kind: "meta-graph-version-max", value: "17.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API up to v17.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-01-26", what: "retired" }], id: "meta-graph-v18.0", matcher: { kind: "meta-graph-version", value: "18.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v18.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-05-21", what: "retired" }], id: "meta-graph-v19.0", matcher: { kind: "meta-graph-version", value: "19.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v19.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-09-24", what: "retired" }], id: "meta-graph-v20.0", matcher: { kind: "meta-graph-version", value: "20.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v20.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-01-21", what: "retired" }], id: "meta-graph-v21.0", matcher: { kind: "meta-graph-version", value: "21.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v21.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-05-20", what: "retired" }], id: "meta-graph-v22.0", matcher: { kind: "meta-graph-version", value: "22.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v22.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2027-10-08", what: "retired" }], id: "meta-graph-v23.0", matcher: { kind: "meta-graph-version", value: "23.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v23.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2028-02-18", what: "retired" }], id: "meta-graph-v24.0", matcher: { kind: "meta-graph-version", value: "24.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v24.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2028-07-29", what: "retired" }], id: "meta-graph-v25.0", matcher: { kind: "meta-graph-version", value: "25.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v25.0" },
    { asOf: "2026-11", confidence: "medium", events: [], id: "meta-graph-v26.0", matcher: { kind: "meta-graph-version", value: "26.0" }, source: "https://developers.facebook.com/docs/graph-api/changelog/versions", subject: "Meta Graph API v26.0" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2020-11-02", what: "unsupported" }, { date: "2022-11-02", what: "retired" }], id: "mule-4.1", matcher: { kind: "mule-runtime-version", value: "4.1" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.1" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-03-31", what: "unsupported" }, { date: "2026-06-30", what: "retired" }], id: "mule-4.10", matcher: { kind: "mule-runtime-version", value: "4.10" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.10" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-31", what: "unsupported" }, { date: "2026-10-31", what: "retired" }], id: "mule-4.11", matcher: { kind: "mule-runtime-version", value: "4.11" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.11" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-11-30", what: "unsupported" }, { date: "2027-02-28", what: "retired" }], id: "mule-4.12", matcher: { kind: "mule-runtime-version", value: "4.12" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2021-05-02", what: "unsupported" }, { date: "2023-05-02", what: "retired" }], id: "mule-4.2", matcher: { kind: "mule-runtime-version", value: "4.2" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.2" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2023-03-07", what: "unsupported" }, { date: "2025-03-07", what: "retired" }], id: "mule-4.3", matcher: { kind: "mule-runtime-version", value: "4.3" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.3" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-08", what: "unsupported" }, { date: "2025-10-08", what: "retired" }], id: "mule-4.4", matcher: { kind: "mule-runtime-version", value: "4.4" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.4" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-02-29", what: "unsupported" }, { date: "2024-06-30", what: "retired" }], id: "mule-4.5", matcher: { kind: "mule-runtime-version", value: "4.5" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.5" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-06-30", what: "unsupported" }, { date: "2024-10-31", what: "retired" }], id: "mule-4.6", matcher: { kind: "mule-runtime-version", value: "4.6" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.6" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-08-31", what: "unsupported" }, { date: "2027-02-28", what: "retired" }], id: "mule-4.6-lts", matcher: { channel: "lts", kind: "mule-runtime-version", value: "4.6" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.6-lts" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-31", what: "unsupported" }, { date: "2025-02-28", what: "retired" }], id: "mule-4.7", matcher: { kind: "mule-runtime-version", value: "4.7" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.7" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-03-31", what: "unsupported" }, { date: "2025-06-30", what: "retired" }], id: "mule-4.8", matcher: { kind: "mule-runtime-version", value: "4.8" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.8" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-11-30", what: "unsupported" }, { date: "2026-02-28", what: "retired" }], id: "mule-4.9", matcher: { kind: "mule-runtime-version", value: "4.9" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.9" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2027-08-31", what: "unsupported" }, { date: "2028-02-29", what: "retired" }], id: "mule-4.9-lts", matcher: { channel: "lts", kind: "mule-runtime-version", value: "4.9" }, source: "https://endoflife.date/mule-runtime", subject: "Mule runtime 4.9-lts" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "2012-08", date: null, state: "in-force", what: "creation-blocked" }, { approx: "2013-09", date: null, state: "in-force", what: "retired" }], id: "mv1", matcher: { browser: "chrome", kind: "manifest-version", value: 1 }, source: "https://developer.chrome.com/docs/extensions/mv2/manifestVersion", subject: "Chrome extension Manifest V1" },
    { asOf: "2026-11", confidence: "medium", events: [{ approx: "2022-01 public and unlisted, 2022-06 private", date: null, state: "in-force", what: "creation-blocked" }, { date: "2024-06-03", what: "deprecated" }, { approx: "2025-06 (last policy exception)", date: null, state: "in-force", what: "unsupported" }, { approx: "2025-07 (Chrome 139)", date: null, state: "in-force", what: "retired" }], id: "mv2", matcher: { browser: "chrome", kind: "manifest-version", value: 2 }, source: "https://developer.chrome.com/docs/extensions/develop/migrate/mv2-deprecation-timeline", subject: "Chrome extension Manifest V2" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 2.0", date: null, state: "in-force", what: "retired" }], id: "n8n-2-removed", matcher: { kind: "n8n-node-type", value: ["n8n-nodes-base.automizy", "n8n-nodes-base.crowdDev", "n8n-nodes-base.kitemaker", "n8n-nodes-base.spontit"] }, source: "https://github.com/n8n-io/n8n-docs/blob/main/docs/changelog/v20-breaking-changes.md", subject: "n8n nodes removed in 2.0" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-agent-v1", matcher: { kind: "n8n-node-type", typeVersionBelow: 2, value: "@n8n/n8n-nodes-langchain.agent" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n AI Agent node version 1" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-aiTransform", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.aiTransform" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node AI Transform" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-code-lc", matcher: { kind: "n8n-node-type", value: "@n8n/n8n-nodes-langchain.code" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node LangChain Code" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-execute-each", matcher: { equals: "each", kind: "n8n-node-parameter", parameter: "mode", value: "n8n-nodes-base.executeWorkflow" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n Execute Workflow, mode run once for each item" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-function", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.function" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Function" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-functionItem", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.functionItem" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Function Item" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "retired" }], id: "n8n-3-itemLists", matcher: { kind: "n8n-node-type", value: "n8n-nodes-base.itemLists" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n node Item Lists" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "unsupported" }], id: "n8n-3-no-container", matcher: { kind: "deployment", value: "n8n-without-container" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n installed without a container" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "n8n 3.0, scheduled 2026-10", date: null, state: "announced", what: "unsupported" }], id: "n8n-3-unverified", matcher: { kind: "n8n-community-package", value: "unverified" }, source: "https://github.com/n8n-io/n8n-docs/blob/0070980781591a2f214aad38ae1590f8ae978dd7/docs/changelog/v30-breaking-changes.md", subject: "n8n unverified community packages" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "n8n-nodate", matcher: { kind: "n8n-node-type", value: ["n8n-nodes-base.cron", "n8n-nodes-base.interval", "n8n-nodes-base.htmlExtract", "n8n-nodes-base.readPDF", "n8n-nodes-base.readBinaryFile", "n8n-nodes-base.readBinaryFiles", "n8n-nodes-base.writeBinaryFile", "n8n-nodes-base.iCal", "n8n-nodes-base.moveBinaryData", "n8n-nodes-base.workflowTrigger", "n8n-nodes-base.orbit", "@n8n/n8n-nodes-langchain.openAiAssistant"] }, source: "https://docs.n8n.io/release-notes/", subject: "n8n nodes deprecated without a date" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2020-10-20", what: "unsupported" }, { date: "2022-04-30", what: "retired" }], id: "nodejs-12", matcher: { kind: "nodejs-major", value: 12 }, source: "https://endoflife.date/nodejs", subject: "Node.js 12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2021-10-19", what: "unsupported" }, { date: "2023-04-30", what: "retired" }], id: "nodejs-14", matcher: { kind: "nodejs-major", value: 14 }, source: "https://endoflife.date/nodejs", subject: "Node.js 14" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2022-10-18", what: "unsupported" }, { date: "2023-09-11", what: "retired" }], id: "nodejs-16", matcher: { kind: "nodejs-major", value: 16 }, source: "https://endoflife.date/nodejs", subject: "Node.js 16" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2023-10-18", what: "unsupported" }, { date: "2025-04-30", what: "retired" }], id: "nodejs-18", matcher: { kind: "nodejs-major", value: 18 }, source: "https://endoflife.date/nodejs", subject: "Node.js 18" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-22", what: "unsupported" }, { date: "2026-04-30", what: "retired" }], id: "nodejs-20", matcher: { kind: "nodejs-major", value: 20 }, source: "https://endoflife.date/nodejs", subject: "Node.js 20" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-10-21", what: "unsupported" }, { date: "2027-04-30", what: "retired" }], id: "nodejs-22", matcher: { kind: "nodejs-major", value: 22 }, source: "https://endoflife.date/nodejs", subject: "Node.js 22" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-10-20", what: "unsupported" }, { date: "2028-04-30", what: "retired" }], id: "nodejs-24", matcher: { kind: "nodejs-major", value: 24 }, source: "https://endoflife.date/nodejs", subject: "Node.js 24" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2027-10-27", what: "unsupported" }, { date: "2029-04-30", what: "retired" }], id: "nodejs-26", matcher: { kind: "nodejs-major", value: 26 }, source: "https://endoflife.date/nodejs", subject: "Node.js 26" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2024-10", date: null, state: "in-force", what: "unsupported" }], id: "pp-app-only-no-sp", matcher: { kind: "auth-kind", value: "dataverse-app-only-without-service-principal" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dataverse: app-only tokens of multitenant apps without a service principal" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-08-29", what: "retired" }], id: "pp-cards", matcher: { kind: "power-platform-component", value: "card" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Cards for Power Apps" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "deprecated" }], id: "pp-custom-operation", matcher: { kind: "openapi-deprecated-operation", value: "x-ms" }, source: "https://learn.microsoft.com/connectors/custom-connectors/deprecate-operation", subject: "operations of custom connectors marked deprecated" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2022-10", date: null, state: "in-force", what: "deprecated" }, { date: null, state: "open", what: "retired" }], id: "pp-dataverse-legacy", matcher: { kind: "power-platform-connector", value: "shared_commondataservice" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Microsoft Dataverse (legacy) connector" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2020-05-05", what: "deprecated" }, { date: "2022-10-31", what: "retired" }], id: "pp-dynamics365", matcher: { kind: "power-platform-connector", value: ["shared_dynamicscrmonline"] }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dynamics 365 connector" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2026-08-31", what: "deprecated" }], id: "pp-mobile-notification", matcher: { kind: "power-platform-operation", operationPattern: "^SendPushNotification$|^SendNotification$", value: "shared_flowpush" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate: Send me a mobile notification" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-05-27", what: "deprecated" }, { date: "2025-07-26", what: "retired" }], id: "pp-msa", matcher: { kind: "account-kind", value: "personal-msa" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate with personal Microsoft accounts" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-05-26", what: "retired" }], id: "pp-snowflake-v1", matcher: { kind: "power-platform-connector", value: "shared_snowflake" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Snowflake connector (deprecated one)" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-06-30", what: "retired" }], id: "pp-sql-v1", matcher: { kind: "power-platform-operation", operationPattern: "^(?!.*_V2$)", value: "shared_sql" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "SQL Server connector, V1 actions" },
    { asOf: "2026-08-19", confidence: "high", events: [{ approx: "2026-04", date: null, state: "in-force", what: "deprecated" }], id: "pp-test-engine", matcher: { kind: "tool", value: "power-apps-test-engine" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Apps Test Engine" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2026-07-14", what: "retired" }], id: "pp-visio-export", matcher: { kind: "tool", value: "visio-export" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Power Automate export from Visio" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2020-02-04", what: "deprecated" }], id: "pp-ws-trust", matcher: { kind: "auth-kind", value: "dataverse-ws-trust" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Dataverse WS-Trust (Office365 authentication)" },
    { asOf: "2026-08-19", confidence: "high", events: [{ date: "2025-09-01", what: "creation-blocked" }, { date: "2025-11-15", what: "retired" }], id: "pp-yammer-oauth", matcher: { kind: "power-platform-connector", value: "shared_yammer" }, source: "https://learn.microsoft.com/power-platform/important-changes-coming", subject: "Viva Engage (Yammer) connector with OAuth 2.0" },
    { asOf: "2026-08-22", confidence: "high", events: [], id: "runner-current", matcher: { kind: "github-runner-label-list", value: ["macos-26", "macos-26-arm64", "windows-2025", "macos-15-arm64", "macos-15", "ubuntu-24.04", "ubuntu-22.04", "windows-2022"] }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner images without an announced end" },
    { asOf: "2026-08-21", confidence: "high", events: [], id: "runner-latest", matcher: { kind: "github-runner-label-pattern", value: "^(ubuntu|windows|macos)-latest(-.+)?$" }, source: "https://github.com/actions/runner-images#label-scheme", subject: "runner labels ending in -latest" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2023-02-13", what: "retired" }], id: "runner-macos-10.15", matcher: { kind: "github-runner-label", value: "macos-10.15" }, source: "https://github.com/actions/runner-images/commit/8767a6eb4", subject: "GitHub-hosted runner image macos-10.15" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2024-08-09", what: "retired" }], id: "runner-macos-11", matcher: { kind: "github-runner-label", value: "macos-11" }, source: "https://github.com/actions/runner-images/commit/22143c7c6", subject: "GitHub-hosted runner image macos-11" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2024-10-07", what: "deprecated" }, { date: "2024-12-03", what: "retired" }], id: "runner-macos-12", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-12" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-12" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-09-19", what: "deprecated" }, { date: "2025-12-04", what: "retired" }], id: "runner-macos-13", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-13" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-13" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-06", what: "deprecated" }, { date: "2026-11-02", what: "retired" }], id: "runner-macos-14", matcher: { alsoSuffixes: ["-large", "-xlarge"], kind: "github-runner-label", value: "macos-14" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-14" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2026-07-06", what: "deprecated" }, { date: "2026-11-02", what: "retired" }], id: "runner-macos-14-arm64", matcher: { kind: "github-runner-label", value: "macos-14-arm64" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image macos-14-arm64" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2021-10-20", what: "retired" }], id: "runner-ubuntu-16.04", matcher: { kind: "github-runner-label", value: "ubuntu-16.04" }, source: "https://github.com/actions/runner-images/commit/f4fbe6e36", subject: "GitHub-hosted runner image ubuntu-16.04" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2023-11-21", what: "retired" }], id: "runner-ubuntu-18.04", matcher: { kind: "github-runner-label", value: "ubuntu-18.04" }, source: "https://github.com/actions/runner-images/commit/092513ca0", subject: "GitHub-hosted runner image ubuntu-18.04" },
    { asOf: "2026-08-22", confidence: "high", events: [{ date: "2025-01-15", what: "deprecated" }, { date: "2025-04-15", what: "retired" }], id: "runner-ubuntu-20.04", matcher: { kind: "github-runner-label", value: "ubuntu-20.04" }, source: "https://endoflife.date/github-actions-runner-images", subject: "GitHub-hosted runner image ubuntu-20.04" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2022-08-01", what: "retired" }], id: "runner-windows-2016", matcher: { kind: "github-runner-label", value: "windows-2016" }, source: "https://github.com/actions/runner-images/commit/8c24b03a8", subject: "GitHub-hosted runner image windows-2016" },
    { asOf: "2026-08-21", confidence: "medium", events: [{ date: "2025-07-02", what: "retired" }], id: "runner-windows-2019", matcher: { kind: "github-runner-label", value: "windows-2019" }, source: "https://github.com/actions/runner-images/commit/d83bbf16d", subject: "GitHub-hosted runner image windows-2019" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "2022", date: null, state: "in-force", what: "deprecated" }, { approx: "Summer '25 (about 2025-06)", date: null, state: "in-force", what: "retired" }], id: "sf-api-21-30", matcher: { kind: "salesforce-api-version", value: { max: 30, min: 21 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 21.0 to 30.0" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "Summer '27 (about 2027-06)", date: null, state: "announced", what: "unsupported" }, { approx: "Summer '28 (about 2028-06)", date: null, state: "announced", what: "retired" }], id: "sf-api-31-40", matcher: { kind: "salesforce-api-version", value: { max: 40, min: 31 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 31.0 to 40.0" },
    { asOf: "2026-11", confidence: "high", events: [{ approx: "Summer '22 (about 2022-06)", date: null, state: "in-force", what: "retired" }], id: "sf-api-7-20", matcher: { kind: "salesforce-api-version", value: { max: 20, min: 7 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 7.0 to 20.0" },
    { asOf: "2026-11", confidence: "high", events: [], id: "sf-api-supported", matcher: { kind: "salesforce-api-version", value: { max: 68, min: 41 } }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm", subject: "Salesforce API 41.0 to 68.0" },
    { asOf: "2026-11", confidence: "medium", events: [{ approx: "Spring '26 (about 2026-02)", date: null, state: "in-force", what: "creation-blocked" }], id: "sf-connected-app", matcher: { kind: "salesforce-metadata-type", value: "ConnectedApp" }, source: "https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_connectedapp.htm", subject: "Salesforce connected apps: new ones" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "rule", what: "unsupported" }], id: "shopify-api", matcher: { computed: { after: "falls forward to the oldest supported version", releaseDay: 1, releaseMonths: [1, 4, 7, 10], releaseTimeUtc: "17:00", supportedMonths: 12 }, kind: "shopify-api-version", value: "^\\d{4}-(01|04|07|10)$" }, source: "https://shopify.dev/docs/api/usage/versioning", subject: "Shopify API versions" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-10-01", what: "deprecated" }], id: "shopify-rest-admin", matcher: { kind: "url-pattern", value: "/admin/api/[^/]+/.+\\.json$" }, source: "https://shopify.dev/docs/api/admin-rest/usage/access-scopes", subject: "Shopify REST Admin API" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "unsupported" }], id: "shopify-unstable", matcher: { kind: "shopify-api-version-literal", value: "unstable" }, source: "https://shopify.dev/docs/api/usage/versioning", subject: "Shopify API version unstable" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2020-02-21", what: "deprecated" }, { date: "2024-06-04", what: "creation-blocked" }, { date: null, state: "open", what: "retired" }], id: "slack-classic-apps", matcher: { kind: "slack-scope", value: ["bot", "identify", "client", "read", "post", "chat:write:bot", "chat:write:user", "files:write:user"] }, source: "https://slack.dev/slack-developer-changelog-recap-october-december-2025/", subject: "Slack classic apps" },
    { asOf: "2026-11", confidence: "high", events: [{ date: null, state: "in-force", what: "retired" }], id: "slack-cli-yaml", matcher: { kind: "file-name", value: ["slack.yaml", "project.ts"] }, source: "https://docs.slack.dev/changelog/tags/breaking-change", subject: "Slack CLI files slack.yaml and project.ts" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-06-04", what: "creation-blocked" }, { date: "2025-03-31", what: "retired" }], id: "slack-custom-bots", matcher: { kind: "slack-token-kind", value: "custom-integration-bot" }, source: "https://docs.slack.dev/changelog/tags/breaking-change", subject: "Slack legacy custom bots" },
    { asOf: "2026-11", confidence: "high", events: [{ date: "2024-04-09", what: "deprecated" }, { date: "2024-05-16", what: "creation-blocked" }, { date: "2025-11-12", what: "retired" }], id: "slack-files-upload", matcher: { kind: "slack-method", value: "files.upload" }, source: "https://docs.slack.dev/changelog/2024-04-a-better-way-to-upload-files-is-here-to-stay", subject: "Slack method files.upload" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-03-27", what: "deprecated" }], id: "slack-old-docs", matcher: { kind: "url-host", value: "api.slack.com" }, source: "https://docs.slack.dev/changelog/2025/03/27/api-site-sunsetting", subject: "api.slack.com documentation host" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-09-26", what: "retired" }], id: "slack-workflow-steps", matcher: { kind: "slack-scope", value: ["workflow.steps:execute"] }, source: "https://api.slack.com/changelog", subject: "Slack steps from apps (legacy workflow builder)" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "stripe-plans", matcher: { kind: "stripe-permission", value: ["plan_read", "plan_write"] }, source: "https://docs.stripe.com/api/plans", subject: "Stripe Plans API" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: null, state: "in-force", what: "deprecated" }], id: "stripe-sources", matcher: { kind: "stripe-permission", value: ["source_read", "source_write"] }, source: "https://docs.stripe.com/sources", subject: "Stripe Sources API" },
    { asOf: "2026-11", confidence: "high", events: [], id: "stripe-version", matcher: { kind: "stripe-api-version", value: "^\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?$" }, source: "https://docs.stripe.com/api/versioning", subject: "Stripe API version pin" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2024-07-03", what: "deprecated" }, { date: "2024-08-15", what: "creation-blocked" }, { approx: "2026-03-31 to 2026-05", date: null, state: "in-force", what: "retired" }], id: "teams-o365-connectors", matcher: { kind: "url-pattern", value: "(^|//)[a-z0-9-]+\\.webhook\\.office\\.com/|(^|//)outlook\\.office\\.com/webhook/" }, source: "https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/", subject: "Office 365 connectors in Teams" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2026-05-11", what: "creation-blocked" }], id: "tray-connector-builder", matcher: { kind: "tool", value: "tray-connector-builder" }, source: "https://docs.tray.ai", subject: "Tray Connector Builder" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-10-11", what: "deprecated" }], id: "wfcmd-save-state", matcher: { kind: "workflow-command", value: "save-state" }, source: "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/", subject: "workflow command ::save-state" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2022-10-11", what: "deprecated" }], id: "wfcmd-set-output", matcher: { kind: "workflow-command", value: "set-output" }, source: "https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/", subject: "workflow command ::set-output" },
    { asOf: "2026-11", confidence: "medium", events: [{ date: "2025-04-30", what: "deprecated" }, { date: "2027-04-01", what: "retired" }], id: "zendesk-local-oauth", matcher: { kind: "auth-kind", value: "zendesk-oauth-without-expiry" }, source: "https://support.zendesk.com/hc/en-us/sections/4405298889242-Developer-updates", subject: "Zendesk local OAuth clients without refresh tokens" },
    { asOf: "2026-11", confidence: "low", events: [{ date: null, state: "in-force", what: "deprecated" }, { approx: "2026", date: null, state: "announced", what: "retired" }], id: "zendesk-password", matcher: { kind: "auth-kind", value: "zendesk-basic-password" }, source: "https://support.zendesk.com/hc/en-us/articles/7386291855386", subject: "Zendesk password access to the API" },
    { asOf: "2026-11", confidence: "low", events: [{ date: "2023-06-01", what: "creation-blocked" }, { date: "2023-09-08", what: "retired" }], id: "zoom-jwt", matcher: { kind: "auth-kind", value: "zoom-jwt" }, source: "https://developers.zoom.us/docs/internal-apps/jwt-faq/", subject: "Zoom JWT app type" }
  ],
  sources: [
    { commit: "a70eca337600e7d721dc48112c271f98661d208b", id: "endoflife", license: "MIT", url: "https://github.com/endoflife-date/endoflife.date" },
    { commit: "258d6c857", id: "runner", license: "MIT", url: "https://github.com/actions/runner" },
    { commit: "98c45c14903a402b3a1dcf0de8f9a1a9d69b19f8", id: "power-platform", license: "facts only", url: "https://learn.microsoft.com/power-platform/important-changes-coming" },
    { commit: "0070980781591a2f214aad38ae1590f8ae978dd7", id: "n8n-docs", license: "facts only", url: "https://github.com/n8n-io/n8n-docs" },
    { commit: "39ba7b91b38ce4ea5acc063d575fc1faa39cd794", id: "forge", license: "facts only", url: "https://developer.atlassian.com/platform/forge/" }
  ]
};

// src/catalog/lifecycle-rows.ts
var lifecycleRows = lifecycles_default.entries;
var notes;
var replacements;
function toLifecycle(row, computed = null) {
  notes ??= new Map(Object.entries(lifecycle_notes_default.notes));
  replacements ??= new Map(Object.entries(lifecycle_notes_default.replacements));
  const day = (what) => row.events.find((event) => event.what === what && event.date !== null)?.date ?? null;
  return {
    id: row.id,
    subject: row.subject,
    deprecated: day("deprecated"),
    unsupported: computed ?? day("unsupported"),
    retired: day("retired"),
    confidence: row.confidence,
    note: notes.get(row.id) ?? null,
    source: row.source,
    asOf: row.asOf,
    replacement: replacements.get(row.id) ?? null,
    events: row.events.map((event) => ({
      what: event.what,
      date: event.what === "unsupported" ? computed ?? event.date : event.date,
      approx: event.approx ?? null,
      state: computed === null ? event.state ?? null : null
    }))
  };
}

// src/catalog/match-lifecycle.ts
var comparisons = /* @__PURE__ */ new Map([
  ["github-action-version", matchesAction],
  ["github-runner-label", matchesLabel],
  ["google-scope-prefix", (matcher, value) => texts(matcher).some((prefix) => value.startsWith(prefix))],
  ["manifest-version", (matcher, value) => texts(matcher).includes(value)],
  ["meta-graph-version", (matcher, value) => texts(matcher).includes(withoutV(value))],
  [
    "meta-graph-version-max",
    (matcher, value) => isNumber(withoutV(value)) && Number(withoutV(value)) <= Number(matcher.value)
  ],
  ["mule-runtime-version", matchesMule],
  ["n8n-node-parameter", (matcher, value) => value === `${matcher.value}#${matcher.parameter}=${matcher.equals}`],
  ["n8n-node-type", matchesNode],
  ["nodejs-major", (matcher, value) => texts(matcher).includes(/^v?(\d{1,4})(?:\.[\dx*.]*)?$/.exec(value)?.[1] ?? "")],
  ["power-platform-operation", matchesOperation],
  ["salesforce-api-version", matchesRange],
  ["shopify-api-version", (matcher, value) => new RegExp(String(matcher.value)).test(value)]
]);
function matchLifecycle(matcher, value) {
  const compare = comparisons.get(matcher.kind);
  if (compare !== void 0) return compare(matcher, value);
  return texts(matcher).includes(value) || (matcher.also?.includes(value) ?? false);
}
function computeEnd(matcher, value) {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (matcher.computed === void 0 || year === void 0 || month === void 0) return null;
  const months = Number(year) * 12 + Number(month) - 1 + matcher.computed.supportedMonths;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String(months % 12 + 1).padStart(2, "0")}-01`;
}
function texts(matcher) {
  const { value } = matcher;
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return Array.isArray(value) ? value : [];
}
function matchesLabel(matcher, value) {
  const label = value.toLowerCase();
  return texts(matcher).some(
    (image) => label === image || (matcher.alsoSuffixes ?? []).some((suffix) => label === image + suffix)
  );
}
function matchesAction(matcher, value) {
  const [, owner, repository, major] = /^([^/@]+)\/([^/@]+)(?:\/[^@]*)?@v?(\d{1,9})(?:\.\d+){0,2}$/.exec(value) ?? [];
  return texts(matcher).includes(`${owner}/${repository}@v${major}`.toLowerCase());
}
function matchesMule(matcher, value) {
  const version = /^(\d+\.\d+)(?:[.:-]|$)/.exec(value)?.[1];
  const channel = /[-:]lts$/i.test(value) ? "lts" : void 0;
  return version !== void 0 && texts(matcher).includes(version) && matcher.channel === channel;
}
function matchesNode(matcher, value) {
  const at = value.lastIndexOf("@");
  const [type, version] = at > 0 ? [value.slice(0, at), value.slice(at + 1)] : [value, ""];
  if (!texts(matcher).includes(type)) return false;
  return matcher.typeVersionBelow === void 0 || isNumber(version) && Number(version) < matcher.typeVersionBelow;
}
function matchesOperation(matcher, value) {
  const at = value.indexOf("#");
  return value.slice(0, at) === matcher.value && new RegExp(matcher.operationPattern ?? "").test(value.slice(at + 1));
}
function matchesRange(matcher, value) {
  const range = matcher.value;
  if (typeof range !== "object" || !("min" in range) || !isNumber(withoutV(value))) return false;
  return Number(withoutV(value)) >= range.min && Number(withoutV(value)) <= range.max;
}
function withoutV(value) {
  return value.replace(/^v/i, "");
}
function isNumber(value) {
  return /^\d{1,6}(\.\d{1,6})?$/.test(value);
}

// src/catalog/lifecycles.ts
var longest = 2e3;
var families = /* @__PURE__ */ new Map([
  ["google-scope", ["google-scope-list", "google-scope-prefix"]],
  ["google-scope-list", ["google-scope-list", "google-scope-prefix"]],
  ["google-scope-prefix", ["google-scope-list", "google-scope-prefix"]],
  ["meta-graph-version", ["meta-graph-version", "meta-graph-version-max"]],
  ["shopify-api-version", ["shopify-api-version", "shopify-api-version-literal"]]
]);
var byKind;
function findLifecycle(kind, value) {
  if (value.length > longest) return null;
  for (const each of families.get(kind) ?? [kind]) {
    const row = rowsOf(each).find((candidate) => matchLifecycle(candidate.matcher, value));
    if (row !== void 0) return toLifecycle(row, computeEnd(row.matcher, value));
  }
  return null;
}
function lifecycleById(id) {
  const row = lifecycleRows.find((candidate) => candidate.id === id);
  return row === void 0 ? null : toLifecycle(row);
}
function endsByRule(id) {
  return lifecycleRows.some((row) => row.id === id && row.matcher.computed !== void 0);
}
function rowsOf(kind) {
  byKind ??= groupByKind();
  return byKind.get(kind) ?? [];
}
function groupByKind() {
  const groups = /* @__PURE__ */ new Map();
  for (const row of lifecycleRows) {
    if (row.events.length === 0) continue;
    const group = groups.get(row.matcher.kind);
    if (group === void 0) groups.set(row.matcher.kind, [row]);
    else group.push(row);
  }
  return groups;
}

export {
  findLifecycle,
  lifecycleById,
  endsByRule
};
