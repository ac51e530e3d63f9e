import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  everyAddress,
  findMicrosoftPermission,
  halvesOf,
  matchesEverySite,
  matchesOwnMachine,
  microsoftTable,
  parseMatchPattern,
  schemesFor,
  scopeTable,
  widerPatterns
} from "./chunk-WC6OXEPR.js";
import {
  graver
} from "./chunk-34PIO6HB.js";

// src/catalog/cover-scope.ts
function widerScopes(provider, scope) {
  return provider === "chrome" ? widerPatterns(scope) : [];
}
function isCovered(provider, scope, has) {
  if (has(scope) || widerScopes(provider, scope).some(has)) return true;
  const halves = provider === "chrome" ? halvesOf(scope) : void 0;
  return halves?.every((half) => has(half) || widerPatterns(half).some(has)) ?? false;
}

// src/catalog/data/implications.json
var implications_default = {
  asOf: "2026-11-22",
  sources: [
    { id: "ms-permissions", license: "MIT", url: "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/6cbd6bbd665a877560fdefbad74f3bdb5b57af88/permissions/new/permissions.json" },
    { id: "google-discovery", license: "Apache-2.0", url: "https://github.com/googleapis/discovery-artifact-manager" },
    { id: "github-oauth-docs", license: "docs CC-BY-4.0 (facts only)", url: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps" },
    { id: "github-app-schema", license: "MIT", url: "https://github.com/actions/create-github-app-token" },
    { id: "github-workflow-docs", license: "docs CC-BY-4.0 (facts only)", url: "https://github.com/github/docs/blob/09b7ee6b4db0f9122e40fabb04386b2dd83d1dec/data/reusables/actions/github-token-available-permissions.md" },
    { id: "slack-catalogue", license: "facts only", url: "https://api.slack.com/scopes" },
    { id: "slack-legacy", license: "facts only", url: "https://docs.slack.dev/legacy/legacy-authentication/legacy-oauth-scopes" },
    { id: "slack-sdk", license: "MIT", url: "https://github.com/slackapi/node-slack-sdk" }
  ],
  statements: [
    { area: "repository", confidence: "documented", kind: "area", provider: "github-app", to: ["metadata: read"] },
    { confidence: "assumed", except: ["PrintJob.Manage.All"], from: "^([^.]+)\\.Manage(\\.[A-Za-z.]+)?$", id: "ms-manage-readwrite", kind: "pattern", provider: "microsoft-graph", to: ["$1.ReadWrite$2"] },
    { confidence: "assumed", from: "Directory.Read.All", kind: "pair", provider: "microsoft-graph", to: ["Application.Read.All", "Group.Read.All", "User.Read.All"] },
    { confidence: "assumed", from: "^(.+)\\.All$", id: "ms-all-createdbyapp", kind: "pattern", provider: "microsoft-graph", to: ["$1.CreatedByApp"] },
    { confidence: "assumed", from: "^(.+)\\.Shared$", id: "ms-shared-own", kind: "pattern", provider: "microsoft-graph", to: ["$1"] },
    { confidence: "assumed", from: "^(.+)\\.v2$", id: "hs-v2", kind: "pattern", provider: "hubspot", to: ["$1"] },
    { confidence: "assumed", from: "^(groups|im|mpim):write$", id: "slack-write-suffix", kind: "pattern", provider: "slack", to: ["$1:write.invites", "$1:write.topic"] },
    { confidence: "assumed", from: "^search:read$", id: "slack-search", kind: "pattern", provider: "slack", to: ["search:read.public", "search:read.private", "search:read.im", "search:read.mpim", "search:read.files"] },
    { confidence: "assumed", from: "^write:(packages|discussion|ssh_signing_key)$", id: "gh-write-read-assumed", kind: "pattern", provider: "github-oauth", to: ["read:$1"] },
    { confidence: "assumed", from: "channels:manage", kind: "pair", provider: "slack", to: ["channels:write.invites", "channels:write.topic"] },
    { confidence: "assumed", from: "channels:write", kind: "pair", provider: "slack", to: ["channels:write.invites", "channels:write.topic"] },
    { confidence: "assumed", from: "communication_preferences.read_write", kind: "pair", provider: "hubspot", to: ["communication_preferences.read", "communication_preferences.write"] },
    { confidence: "assumed", from: "lists:write", kind: "pair", provider: "slack", to: ["lists:read"] },
    { confidence: "assumed", from: "~drive", kind: "pair", provider: "google", to: ["~drive.appdata"] },
    { confidence: "assumed", kind: "same", only: "user", provider: "slack", scopes: ["files:write:user", "files:write"] },
    { confidence: "documented", from: "Directory.Read.All", kind: "pair", provider: "microsoft-graph", to: ["Device.Read.All", "GroupMember.Read.All"] },
    { confidence: "documented", from: "Directory.ReadWrite.All", kind: "pair", provider: "microsoft-graph", to: ["Directory.Read.All"] },
    { confidence: "documented", from: "Sites.FullControl.All", kind: "pair", provider: "microsoft-graph", to: ["Sites.Manage.All", "Sites.Read.All", "Sites.ReadWrite.All"] },
    { confidence: "documented", from: "Sites.Read.All", kind: "pair", provider: "microsoft-graph", to: ["Files.Read.All"] },
    { confidence: "documented", from: "Sites.ReadWrite.All", kind: "pair", provider: "microsoft-graph", to: ["Files.ReadWrite.All"] },
    { confidence: "documented", from: "^(.+)\\.All$", id: "ms-all-own", kind: "pattern", provider: "microsoft-graph", to: ["$1"] },
    { confidence: "documented", from: "^(.+)\\.All$", id: "ms-all-ownedby", kind: "pattern", provider: "microsoft-graph", to: ["$1.OwnedBy"] },
    { confidence: "documented", from: "^([^.]+)\\.FullControl(\\.[A-Za-z.]+)?$", id: "ms-fullcontrol-manage", kind: "pattern", provider: "microsoft-graph", to: ["$1.Manage$2", "$1.ReadWrite$2"] },
    { confidence: "documented", from: "^([^.]+)\\.Read(\\.[A-Za-z.]+)?$", id: "ms-read-readbasic", kind: "pattern", provider: "microsoft-graph", to: ["$1.ReadBasic$2"] },
    { confidence: "documented", from: "^([^.]+)\\.ReadWrite(\\.[A-Za-z.]+)?$", id: "ms-readwrite-read", kind: "pattern", provider: "microsoft-graph", to: ["$1.Read$2"] },
    { confidence: "documented", from: "^(unauthenticated_|customer_)?write_(.+)$", id: "shopify-write-read", kind: "pattern", provider: "shopify", to: ["$1read_$2"] },
    { confidence: "documented", from: "^admin:(org|public_key|gpg_key|repo_hook)$", id: "gh-admin-write-read", kind: "pattern", provider: "github-oauth", to: ["write:$1", "read:$1"] },
    { confidence: "documented", from: "^write:(org|public_key|gpg_key|repo_hook)$", id: "gh-write-read", kind: "pattern", provider: "github-oauth", to: ["read:$1"] },
    { confidence: "documented", from: "admin:enterprise", kind: "pair", provider: "github-oauth", to: ["manage_billing:enterprise", "manage_runners:enterprise", "read:enterprise"] },
    { confidence: "documented", from: "project", kind: "pair", provider: "github-oauth", to: ["read:project"] },
    { confidence: "documented", from: "repo", kind: "pair", provider: "github-oauth", to: ["admin:repo_hook", "public_repo", "repo:invite", "repo:status", "repo_deployment", "security_events"] },
    { confidence: "documented", from: "user", kind: "pair", provider: "github-oauth", to: ["read:user", "user:email", "user:follow"] },
    { confidence: "documented", from: "write-all", kind: "pair", provider: "github-workflow", to: ["read-all"] },
    { confidence: "documented", from: "~youtube", kind: "pair", provider: "google", to: ["~youtube.readonly"] },
    { confidence: "documented", kind: "alias", names: ["email_addresses", "emails"], provider: "github-app" },
    { confidence: "documented", kind: "alias", names: ["git_ssh_keys", "keys"], provider: "github-app" },
    { confidence: "documented", kind: "levels", order: ["none", "read", "write", "admin"], provider: "github-app" },
    { confidence: "documented", kind: "levels", order: ["none", "read", "write"], provider: "github-workflow" },
    { confidence: "documented", kind: "limited", provider: "google", scopes: ["~drive.file", "~drive.appdata", "~calendar.app.created", "~calendar.events.owned", "~calendar.events.owned.readonly", "~calendar.events.public.readonly", "~meetings.space.created", "~gmail.addons.current.action.compose", "~gmail.addons.current.message.action", "~gmail.addons.current.message.metadata", "~gmail.addons.current.message.readonly", "~forms.currentonly", "~spreadsheets.currentonly", "~documents.currentonly", "~presentations.currentonly", "~gmail.metadata"] },
    { confidence: "documented", kind: "same", only: "bot", provider: "slack", scopes: ["chat:write:bot", "chat:write"] },
    { confidence: "documented", kind: "same", only: "user", provider: "slack", scopes: ["chat:write:user", "chat:write"] },
    { confidence: "verified", except: ["~analytics", "~youtube"], from: "^(https://www\\.googleapis\\.com/auth/.+?)$", id: "g-readonly", kind: "pattern", provider: "google", to: ["$1.readonly", "$1.read-only", "$1.read_only"] },
    { confidence: "verified", from: "ChannelMessage.Read.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["ChannelMessage.Read.Group"] },
    { confidence: "verified", from: "Group.Read.All", kind: "pair", provider: "microsoft-graph", to: ["GroupMember.Read.All"] },
    { confidence: "verified", from: "Group.ReadWrite.All", kind: "pair", provider: "microsoft-graph", to: ["GroupMember.ReadWrite.All"] },
    { confidence: "verified", from: "Mail.Read", kind: "pair", only: "delegated", provider: "microsoft-graph", to: ["Mail.ReadBasic"] },
    { confidence: "verified", from: "RoleManagement.ReadWrite.Directory", kind: "pair", provider: "microsoft-graph", to: ["RoleManagement.Read.Directory"] },
    { confidence: "verified", from: "Sites.FullControl.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["Sites.Selected"] },
    { confidence: "verified", from: "TeamSettings.ReadWrite.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["TeamSettings.Read.All"] },
    { confidence: "verified", from: "https://mail.google.com/", kind: "pair", provider: "google", to: ["~gmail.compose", "~gmail.insert", "~gmail.labels", "~gmail.metadata", "~gmail.modify", "~gmail.readonly", "~gmail.send"] },
    { confidence: "verified", from: "~admin.directory.group", kind: "pair", provider: "google", to: ["~admin.directory.group.member", "~admin.directory.group.member.readonly", "~admin.directory.group.readonly"] },
    { confidence: "verified", from: "~admin.directory.rolemanagement", kind: "pair", provider: "google", to: ["~admin.directory.rolemanagement.readonly"] },
    { confidence: "verified", from: "~admin.directory.user", kind: "pair", provider: "google", to: ["~admin.directory.user.alias", "~admin.directory.user.readonly"] },
    { confidence: "verified", from: "~bigquery", kind: "pair", provider: "google", to: ["~bigquery.insertdata"] },
    { confidence: "verified", from: "~blogger", kind: "pair", provider: "google", to: ["~blogger.readonly"] },
    { confidence: "verified", from: "~calendar", kind: "pair", provider: "google", to: ["~calendar.acls", "~calendar.app.created", "~calendar.events", "~calendar.events.freebusy", "~calendar.events.readonly", "~calendar.freebusy", "~calendar.readonly", "~calendar.settings.readonly"] },
    { confidence: "verified", from: "~calendar.calendarlist", kind: "pair", provider: "google", to: ["~calendar.calendarlist.readonly"] },
    { confidence: "verified", from: "~calendar.calendars", kind: "pair", provider: "google", to: ["~calendar.calendars.readonly"] },
    { confidence: "verified", from: "~calendar.events", kind: "pair", provider: "google", to: ["~calendar.events.readonly"] },
    { confidence: "verified", from: "~calendar.events.owned", kind: "pair", provider: "google", to: ["~calendar.events.owned.readonly"] },
    { confidence: "verified", from: "~calendar.readonly", kind: "pair", provider: "google", to: ["~calendar.events.readonly", "~calendar.freebusy", "~calendar.settings.readonly"] },
    { confidence: "verified", from: "~chat.memberships", kind: "pair", provider: "google", to: ["~chat.memberships.readonly"] },
    { confidence: "verified", from: "~chat.messages", kind: "pair", provider: "google", to: ["~chat.messages.create", "~chat.messages.reactions", "~chat.messages.reactions.create", "~chat.messages.reactions.readonly", "~chat.messages.readonly"] },
    { confidence: "verified", from: "~chat.messages.reactions", kind: "pair", provider: "google", to: ["~chat.messages.reactions.create", "~chat.messages.reactions.readonly"] },
    { confidence: "verified", from: "~chat.messages.readonly", kind: "pair", provider: "google", to: ["~chat.messages.reactions.readonly"] },
    { confidence: "verified", from: "~chat.spaces", kind: "pair", provider: "google", to: ["~chat.spaces.create", "~chat.spaces.readonly"] },
    { confidence: "verified", from: "~classroom.courses", kind: "pair", provider: "google", to: ["~classroom.courses.readonly"] },
    { confidence: "verified", from: "~classroom.rosters", kind: "pair", provider: "google", to: ["~classroom.rosters.readonly"] },
    { confidence: "verified", from: "~cloud-platform", kind: "pair", provider: "google", to: ["~bigquery", "~cloud-identity.groups", "~cloud-platform.read-only", "~compute", "~datastore", "~devstorage.full_control", "~logging.admin", "~pubsub", "~spanner.admin", "~sqlservice.admin"] },
    { confidence: "verified", from: "~contacts", kind: "pair", provider: "google", to: ["~contacts.readonly"] },
    { confidence: "verified", from: "~devstorage.full_control", kind: "pair", provider: "google", to: ["~devstorage.read_only", "~devstorage.read_write"] },
    { confidence: "verified", from: "~documents", kind: "pair", provider: "google", to: ["~documents.readonly"] },
    { confidence: "verified", from: "~drive", kind: "pair", provider: "google", to: ["~documents", "~documents.readonly", "~drive.file", "~drive.meet.readonly", "~drive.metadata", "~drive.metadata.readonly", "~drive.photos.readonly", "~drive.readonly", "~forms.body", "~forms.body.readonly", "~forms.responses.readonly", "~presentations", "~presentations.readonly", "~spreadsheets", "~spreadsheets.readonly"] },
    { confidence: "verified", from: "~drive.activity", kind: "pair", provider: "google", to: ["~drive.activity.readonly"] },
    { confidence: "verified", from: "~drive.admin.labels", kind: "pair", provider: "google", to: ["~drive.admin.labels.readonly", "~drive.labels", "~drive.labels.readonly"] },
    { confidence: "verified", from: "~drive.labels", kind: "pair", provider: "google", to: ["~drive.labels.readonly"] },
    { confidence: "verified", from: "~drive.metadata", kind: "pair", provider: "google", to: ["~drive.metadata.readonly"] },
    { confidence: "verified", from: "~drive.readonly", kind: "pair", provider: "google", to: ["~documents.readonly", "~drive.meet.readonly", "~drive.metadata.readonly", "~forms.body.readonly", "~presentations.readonly", "~spreadsheets.readonly"] },
    { confidence: "verified", from: "~ediscovery", kind: "pair", provider: "google", to: ["~ediscovery.readonly"] },
    { confidence: "verified", from: "~firebase", kind: "pair", provider: "google", to: ["~firebase.readonly"] },
    { confidence: "verified", from: "~forms.body", kind: "pair", provider: "google", to: ["~forms.body.readonly"] },
    { confidence: "verified", from: "~gmail.compose", kind: "pair", provider: "google", to: ["~gmail.addons.current.action.compose", "~gmail.send"] },
    { confidence: "verified", from: "~gmail.modify", kind: "pair", provider: "google", to: ["~gmail.addons.current.action.compose", "~gmail.addons.current.message.action", "~gmail.addons.current.message.metadata", "~gmail.addons.current.message.readonly", "~gmail.compose", "~gmail.insert", "~gmail.labels", "~gmail.metadata", "~gmail.readonly", "~gmail.send"] },
    { confidence: "verified", from: "~gmail.readonly", kind: "pair", provider: "google", to: ["~gmail.addons.current.message.metadata", "~gmail.addons.current.message.readonly", "~gmail.metadata"] },
    { confidence: "verified", from: "~keep", kind: "pair", provider: "google", to: ["~keep.readonly"] },
    { confidence: "verified", from: "~logging.admin", kind: "pair", provider: "google", to: ["~logging.read", "~logging.write"] },
    { confidence: "verified", from: "~monitoring", kind: "pair", provider: "google", to: ["~monitoring.read"] },
    { confidence: "verified", from: "~presentations", kind: "pair", provider: "google", to: ["~presentations.readonly"] },
    { confidence: "verified", from: "~script.deployments", kind: "pair", provider: "google", to: ["~script.deployments.readonly"] },
    { confidence: "verified", from: "~script.projects", kind: "pair", provider: "google", to: ["~script.projects.readonly"] },
    { confidence: "verified", from: "~spreadsheets", kind: "pair", provider: "google", to: ["~spreadsheets.readonly"] },
    { confidence: "verified", from: "~tagmanager.edit.containers", kind: "pair", provider: "google", to: ["~tagmanager.readonly"] },
    { confidence: "verified", from: "~tasks", kind: "pair", provider: "google", to: ["~tasks.readonly"] },
    { confidence: "verified", from: "~webmasters", kind: "pair", provider: "google", to: ["~webmasters.readonly"] },
    { confidence: "verified", from: "~youtube", kind: "pair", provider: "google", to: ["~youtube.upload"] }
  ]
};

// src/catalog/data/github-app.json
var github_app_default = {
  asOf: "2026-04-21",
  provider: "github-app",
  scopes: {
    actions: "repository read=normal write=critical action",
    actions_variables: "repository read=sensitive write=high pat-list",
    administration: "repository read=normal write=critical action",
    artifact_metadata: "repository read=normal write=sensitive action",
    attestations: "repository read=normal write=high action",
    blocking: "account read=normal write=sensitive pat-list",
    checks: "repository read=normal write=sensitive action",
    code_quality: "repository read=sensitive write=high pat-list",
    codespaces: "repository read=normal write=high action",
    codespaces_lifecycle_admin: "repository read=normal write=high pat-list",
    codespaces_metadata: "repository read=normal write=sensitive pat-list",
    codespaces_secrets: "repository read=normal write=critical pat-list",
    codespaces_user_secrets: "account read=normal write=critical pat-list",
    contents: "repository read=sensitive write=high action",
    copilot_editor_context: "account read=sensitive write=sensitive pat-list",
    copilot_messages: "account read=sensitive write=sensitive pat-list",
    copilot_requests: "account read=normal write=high pat-list",
    custom_properties_for_organizations: "organization read=normal write=high action",
    dependabot_secrets: "repository read=sensitive write=critical action",
    deployments: "repository read=normal write=high action",
    discussions: "repository read=normal write=sensitive action",
    email_addresses: "account read=sensitive write=sensitive action",
    emails: "account read=sensitive write=sensitive pat-list",
    enterprise_custom_properties_for_organizations: "enterprise admin=high read=normal write=high action",
    environments: "repository read=normal write=high action",
    followers: "account read=normal write=sensitive action",
    gists: "account read=normal write=sensitive pat-list",
    git_signing_ssh_public_keys: "account read=normal write=critical pat-list",
    git_ssh_keys: "account read=normal write=critical action",
    gpg_keys: "account read=normal write=critical action",
    interaction_limits: "account read=normal write=sensitive action",
    issue_types: "organization read=normal write=sensitive pat-list",
    issues: "repository read=normal write=sensitive action",
    keys: "account read=normal write=critical pat-list",
    knowledge_bases: "account read=normal write=sensitive pat-list",
    members: "organization read=sensitive write=critical action",
    merge_queues: "repository read=normal write=high action",
    metadata: "repository read=normal write=sensitive action",
    organization_actions_variables: "organization read=sensitive write=high pat-list",
    organization_administration: "organization read=sensitive write=critical action",
    organization_announcement_banners: "organization read=normal write=sensitive action",
    organization_api_insights: "organization read=sensitive write=sensitive pat-list",
    organization_campaigns: "organization read=sensitive write=sensitive pat-list",
    organization_code_scanning_dismissal_requests: "organization read=normal write=high pat-list",
    organization_codespaces: "organization read=normal write=high pat-list",
    organization_codespaces_secrets: "organization read=normal write=critical pat-list",
    organization_codespaces_settings: "organization read=normal write=high pat-list",
    organization_copilot_seat_management: "organization write=sensitive action",
    organization_custom_org_roles: "organization read=normal write=critical action",
    organization_custom_properties: "organization admin=high read=normal write=high action",
    organization_custom_roles: "organization read=normal write=critical action",
    organization_dependabot_secrets: "organization read=normal write=critical pat-list",
    organization_events: "organization read=normal action",
    organization_hooks: "organization read=normal write=high action",
    organization_knowledge_bases: "organization read=normal write=sensitive pat-list",
    organization_models: "organization read=normal write=sensitive pat-list",
    organization_network_configurations: "organization read=normal write=critical pat-list",
    organization_packages: "organization read=normal write=high action",
    organization_personal_access_token_requests: "organization read=sensitive write=critical action",
    organization_personal_access_tokens: "organization read=sensitive write=critical action",
    organization_plan: "organization read=normal action",
    organization_private_registries: "organization read=normal write=critical pat-list",
    organization_projects: "organization admin=sensitive read=normal write=sensitive action",
    organization_secrets: "organization read=sensitive write=critical action",
    organization_self_hosted_runners: "organization read=normal write=critical action",
    organization_user_blocking: "organization read=normal write=sensitive action",
    packages: "repository read=normal write=high action",
    pages: "repository read=normal write=high action",
    plan: "account read=normal write=sensitive pat-list",
    private_repository_invitations: "account read=normal write=sensitive pat-list",
    profile: "account write=sensitive action",
    pull_requests: "repository read=normal write=sensitive action",
    repository_advisories: "repository read=sensitive write=sensitive pat-list",
    repository_custom_properties: "repository read=normal write=high action",
    repository_hooks: "repository read=normal write=high action",
    repository_projects: "repository admin=sensitive read=normal write=sensitive action",
    secret_scanning_alerts: "repository read=sensitive write=sensitive action",
    secrets: "repository read=sensitive write=critical action",
    security_events: "repository read=sensitive write=high action",
    single_file: "repository read=normal write=sensitive action",
    starring: "account read=normal write=sensitive action",
    statuses: "repository read=normal write=sensitive action",
    team_discussions: "organization read=normal write=sensitive action",
    user_events: "account read=normal write=sensitive pat-list",
    user_models: "account read=normal write=sensitive pat-list",
    vulnerability_alerts: "repository read=sensitive write=sensitive action",
    watching: "account read=normal write=sensitive pat-list",
    workflows: "repository write=critical action"
  },
  sources: [
    { commit: "7989d206df2ffdd9fc88b0eb6d2f0eebee835fd6", id: "action", license: "MIT", url: "https://github.com/actions/create-github-app-token/blob/7989d206df2ffdd9fc88b0eb6d2f0eebee835fd6/scripts/generated/app-permissions.json" },
    { id: "pat-list", license: "facts only", url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens" }
  ]
};

// src/catalog/data/github-workflow.json
var github_workflow_default = {
  asOf: "2026-08-07",
  provider: "github-workflow",
  scopes: {
    actions: "repository read=normal write=high docs",
    "artifact-metadata": "repository read=normal write=sensitive docs",
    attestations: "repository read=normal write=high docs",
    checks: "repository read=normal write=sensitive docs",
    "code-quality": "repository read=normal write=sensitive schema",
    contents: "repository read=normal write=high docs",
    deployments: "repository read=normal write=high docs",
    discussions: "repository read=normal write=sensitive docs",
    "id-token": "repository write=high docs",
    issues: "repository read=normal write=sensitive docs",
    models: "repository read=normal docs",
    packages: "repository read=normal write=high docs",
    pages: "repository read=normal write=high docs",
    "pull-requests": "repository read=normal write=sensitive docs",
    "repository-projects": "repository read=normal write=sensitive docs",
    "security-events": "repository read=sensitive write=sensitive docs",
    statuses: "repository read=normal write=sensitive docs"
  },
  sources: [
    { commit: "09b7ee6b4db0f9122e40fabb04386b2dd83d1dec", id: "docs", license: "docs CC-BY-4.0 (facts only)", url: "https://github.com/github/docs/blob/09b7ee6b4db0f9122e40fabb04386b2dd83d1dec/data/reusables/actions/github-token-available-permissions.md" },
    { commit: "3b6446ad8a077bac56f4a4796c0b7fd88927fc8e", id: "schema", license: "Apache-2.0", url: "https://github.com/SchemaStore/schemastore/blob/3b6446ad8a077bac56f4a4796c0b7fd88927fc8e/src/schemas/json/github-workflow.json" }
  ]
};

// src/catalog/github-permissions.ts
var app = scopeTable(github_app_default);
var workflow = scopeTable(github_workflow_default);
var longest = 200;
function githubTable(provider) {
  return provider === "github-app" ? app : provider === "github-workflow" ? workflow : void 0;
}
function parseGithubPermission(scope) {
  if (scope.length > longest) return void 0;
  const [, name, level] = /^([A-Za-z0-9_-]+):[ \t]*([a-z]+)$/.exec(scope) ?? [];
  return name === void 0 || level === void 0 ? void 0 : { name, level };
}
function readGithubRow(words) {
  const [area = "", ...rest] = words;
  const classes = rest.flatMap((word) => {
    const [level, kind] = word.split("=");
    return level === void 0 || kind === void 0 ? [] : [[level, kind]];
  });
  return { area, classes: new Map(classes) };
}

// src/catalog/data/chrome.json
var chrome_default = {
  asOf: "2026-11-22",
  provider: "chrome",
  scopes: {
    "accessibilityFeatures.modify": "sensitive asks chrome-registry",
    "accessibilityFeatures.read": "sensitive asks chrome-registry",
    accessibilityServicePrivate: "high silent chrome-registry",
    activeTab: "sensitive silent extensions-registry",
    activityLogPrivate: "high asks chrome-registry",
    alarms: "normal silent extensions-registry",
    "app.window.alpha": "normal silent extensions-registry",
    "app.window.alwaysOnTop": "normal silent extensions-registry",
    "app.window.fullscreen": "normal silent extensions-registry",
    "app.window.fullscreen.overrideEsc": "normal silent extensions-registry",
    "app.window.ime": "normal silent extensions-registry",
    "app.window.shape": "normal silent extensions-registry",
    appview: "normal silent extensions-registry",
    audio: "normal silent extensions-registry",
    audioCapture: "high asks extensions-registry",
    autofillPrivate: "high asks chrome-registry",
    autotestPrivate: "high silent chrome-registry",
    background: "normal silent chrome-registry",
    bluetoothPrivate: "high asks extensions-registry",
    bookmarks: "sensitive asks chrome-registry",
    brailleDisplayPrivate: "high silent chrome-registry",
    browserSettings: "high asks bcd",
    browsingData: "high asks chrome-registry",
    captivePortal: "normal silent bcd",
    cecPrivate: "high silent extensions-registry",
    certificateProvider: "sensitive asks rules",
    chromeosInfoPrivate: "high silent chrome-registry",
    clipboard: "normal silent extensions-registry",
    clipboardRead: "high asks extensions-registry",
    clipboardWrite: "sensitive asks extensions-registry",
    commandLinePrivate: "high silent chrome-registry",
    "commands.accessibility": "normal silent chrome-registry",
    contentSettings: "high asks chrome-registry",
    contextMenus: "normal silent chrome-registry",
    contextualIdentities: "high silent bcd",
    contextualTasksPrivate: "high silent chrome-registry",
    cookies: "high silent chrome-registry",
    crashReportPrivate: "high silent extensions-registry",
    debugger: "critical asks chrome-registry",
    declarativeContent: "normal silent chrome-registry",
    declarativeNetRequest: "sensitive asks extensions-registry",
    declarativeNetRequestFeedback: "high asks extensions-registry",
    declarativeNetRequestWithHostAccess: "sensitive silent extensions-registry",
    declarativeWebRequest: "sensitive asks extensions-registry",
    desktopCapture: "high asks chrome-registry",
    developerPrivate: "high silent chrome-registry",
    devtools: "high asks bcd",
    diagnostics: "normal silent extensions-registry",
    dictationPrivate: "high silent chrome-registry",
    dns: "sensitive silent extensions-registry",
    documentScan: "high asks chrome-registry",
    downloads: "sensitive asks chrome-registry",
    "downloads.open": "high asks chrome-registry",
    "downloads.shelf": "normal silent chrome-registry",
    "downloads.ui": "normal silent chrome-registry",
    echoPrivate: "high silent chrome-registry",
    "enterprise.deviceAttributes": "high asks chrome-registry",
    "enterprise.hardwarePlatform": "high asks chrome-registry",
    "enterprise.kioskInput": "high asks chrome-registry",
    "enterprise.login": "high silent chrome-registry",
    "enterprise.networkingAttributes": "high asks chrome-registry",
    "enterprise.platformKeys": "critical asks chrome-registry",
    "enterprise.platformKeysPrivate": "high silent chrome-registry",
    "enterprise.remoteApps": "high asks rules",
    "enterprise.reportingPrivate": "high asks chrome-registry",
    "enterprise.webrtc": "high silent chrome-registry",
    experimental: "normal silent chrome-registry",
    experimentalActor: "normal silent chrome-registry",
    experimentalAiData: "normal silent chrome-registry",
    favicon: "sensitive asks chrome-registry",
    feedbackPrivate: "high silent extensions-registry",
    fileBrowserHandler: "normal silent chrome-registry",
    fileSystem: "normal silent extensions-registry",
    "fileSystem.directory": "high asks extensions-registry",
    "fileSystem.requestFileSystem": "normal silent extensions-registry",
    "fileSystem.retainEntries": "normal silent extensions-registry",
    "fileSystem.write": "high silent extensions-registry",
    find: "high asks bcd",
    fontSettings: "normal silent chrome-registry",
    gcm: "normal silent chrome-registry",
    geolocation: "sensitive asks chrome-registry",
    glicPrivate: "high silent chrome-registry",
    "glicPrivate.invoke": "high silent chrome-registry",
    hid: "sensitive silent extensions-registry",
    history: "high asks chrome-registry",
    identity: "sensitive silent chrome-registry",
    "identity.email": "high asks chrome-registry",
    idle: "normal silent extensions-registry",
    imageLoaderPrivate: "high silent chrome-registry",
    imageWriterPrivate: "high silent chrome-registry",
    indigoPrivate: "high silent chrome-registry",
    input: "high asks chrome-registry",
    languageSettingsPrivate: "high silent chrome-registry",
    lockWindowFullscreenPrivate: "high silent extensions-registry",
    login: "sensitive asks extensions-registry",
    loginScreenStorage: "sensitive asks extensions-registry",
    loginScreenUi: "sensitive asks extensions-registry",
    loginState: "normal silent extensions-registry",
    management: "critical asks chrome-registry",
    mdns: "sensitive asks chrome-registry",
    mediaPerceptionPrivate: "high silent extensions-registry",
    mediaPlayerPrivate: "high silent chrome-registry",
    menus: "normal silent bcd",
    metricsPrivate: "high silent extensions-registry",
    nativeMessaging: "critical asks extensions-registry",
    "networking.onc": "sensitive asks extensions-registry",
    networkingPrivate: "sensitive asks extensions-registry",
    notifications: "sensitive asks chrome-registry",
    odfsConfigPrivate: "high silent extensions-registry",
    offscreen: "normal silent extensions-registry",
    "omnibox.directInput": "sensitive asks chrome-registry",
    pageCapture: "critical asks chrome-registry",
    passwordsPrivate: "critical asks chrome-registry",
    pdfViewerPrivate: "high silent chrome-registry",
    pkcs11: "critical asks bcd",
    platformKeys: "critical asks chrome-registry",
    power: "normal silent extensions-registry",
    printerProvider: "sensitive silent extensions-registry",
    printing: "sensitive asks extensions-registry",
    printingMetrics: "sensitive asks extensions-registry",
    privacy: "high asks chrome-registry",
    processes: "high asks chrome-registry",
    proxy: "critical asks extensions-registry",
    proxyOverrideRulesPrivate: "high silent chrome-registry",
    readingList: "sensitive asks chrome-registry",
    resourcesPrivate: "high silent chrome-registry",
    safeBrowsingPrivate: "high silent chrome-registry",
    scripting: "high silent chrome-registry",
    search: "normal silent chrome-registry",
    serial: "sensitive asks extensions-registry",
    sessions: "high asks chrome-registry",
    settingsPrivate: "critical asks chrome-registry",
    sidePanel: "sensitive silent chrome-registry",
    smartCardProviderPrivate: "high silent chrome-registry",
    socket: "normal silent extensions-registry",
    speechRecognitionPrivate: "high asks extensions-registry",
    storage: "normal silent extensions-registry",
    syncFileSystem: "sensitive asks rules",
    "system.cpu": "normal silent extensions-registry",
    "system.display": "normal silent extensions-registry",
    "system.memory": "normal silent extensions-registry",
    "system.network": "normal silent extensions-registry",
    "system.storage": "sensitive asks extensions-registry",
    systemLog: "normal silent extensions-registry",
    systemPrivate: "high silent chrome-registry",
    tabCapture: "critical asks chrome-registry",
    tabGroups: "sensitive asks chrome-registry",
    tabHide: "sensitive asks bcd",
    tabs: "high asks chrome-registry",
    terminalPrivate: "high silent chrome-registry",
    theme: "normal silent bcd",
    topSites: "sensitive asks chrome-registry",
    transientBackground: "sensitive asks chrome-registry",
    trialML: "normal asks firefox",
    tts: "normal silent chrome-registry",
    ttsEngine: "high asks chrome-registry",
    u2fDevices: "sensitive asks extensions-registry",
    unlimitedStorage: "normal silent extensions-registry",
    usb: "sensitive silent extensions-registry",
    usbDevices: "sensitive asks extensions-registry",
    userScripts: "critical asks extensions-registry",
    usersPrivate: "high asks rules",
    videoCapture: "high asks extensions-registry",
    virtualKeyboard: "normal silent extensions-registry",
    virtualKeyboardPrivate: "high silent chrome-registry",
    vpnProvider: "critical asks extensions-registry",
    wallpaper: "sensitive asks chrome-registry",
    webAuthenticationProxy: "critical asks chrome-registry",
    webNavigation: "high asks chrome-registry",
    webRequest: "high silent extensions-registry",
    webRequestAuthProvider: "high silent extensions-registry",
    webRequestBlocking: "high silent extensions-registry",
    webRequestFilterResponse: "critical silent bcd",
    "webRequestFilterResponse.serviceWorkerScript": "critical silent bcd",
    webcamPrivate: "high silent chrome-registry",
    webrtcDesktopCapturePrivate: "high silent chrome-registry",
    webrtcLoggingPrivate: "high silent chrome-registry",
    "webrtcLoggingPrivate.audioDebug": "high silent chrome-registry",
    webview: "normal silent extensions-registry",
    wmDesksPrivate: "high silent extensions-registry"
  },
  sources: [
    { commit: "0e4923935ca2da3bd9fb0435354ed0f8e16d4013", id: "rules", license: "BSD-3-Clause", url: "https://chromium.googlesource.com/chromium/src/+/0e4923935ca2da3bd9fb0435354ed0f8e16d4013/chrome/common/extensions/permissions/chrome_permission_message_rules.cc" },
    { commit: "0469c34385ed6e6434ce3459ca6c1f87271b0b3c", id: "chrome-registry", license: "BSD-3-Clause", url: "https://chromium.googlesource.com/chromium/src/+/0469c34385ed6e6434ce3459ca6c1f87271b0b3c/chrome/common/extensions/permissions/chrome_api_permissions.cc" },
    { commit: "08b7aef31860bb28bfaf09f6ac5e76446f67510f", id: "extensions-registry", license: "BSD-3-Clause", url: "https://chromium.googlesource.com/chromium/src/+/08b7aef31860bb28bfaf09f6ac5e76446f67510f/extensions/common/permissions/extensions_api_permissions.cc" },
    { commit: "a0a74f9b2e8bf61b989e82cf1da618cc33791c56", id: "bcd", license: "CC0-1.0", url: "https://github.com/mdn/browser-compat-data/blob/a0a74f9b2e8bf61b989e82cf1da618cc33791c56/webextensions/manifest/permissions.json" },
    { commit: "1aead427721b18a4d13bdb3da6420e96fdb0ace4", id: "firefox", license: "MPL-2.0 (facts only)", url: "https://github.com/mozilla/gecko-dev/blob/1aead427721b18a4d13bdb3da6420e96fdb0ace4/toolkit/locales/en-US/toolkit/global/extensionPermissions.ftl" }
  ]
};

// src/catalog/data/github-oauth.json
var github_oauth_default = {
  asOf: "2026-11-22",
  provider: "github-oauth",
  scopes: {
    "admin:enterprise": "admin critical documented",
    "admin:gpg_key": "admin critical documented",
    "admin:org": "admin critical documented",
    "admin:org_hook": "admin high documented",
    "admin:public_key": "admin critical documented",
    "admin:repo_hook": "admin high documented",
    "admin:ssh_signing_key": "admin critical assumed",
    audit_log: "admin high assumed",
    codespace: "write high documented",
    copilot: "write sensitive assumed",
    "delete:packages": "write critical documented",
    delete_repo: "admin critical documented",
    gist: "write sensitive documented",
    "manage_billing:enterprise": "write critical documented",
    "manage_runners:enterprise": "admin critical documented",
    notifications: "write sensitive documented",
    project: "write sensitive documented",
    public_repo: "write high documented",
    "read:audit_log": "read high documented",
    "read:discussion": "read normal assumed",
    "read:enterprise": "read sensitive documented",
    "read:gpg_key": "read normal documented",
    "read:org": "read sensitive documented",
    "read:packages": "read sensitive assumed",
    "read:project": "read normal documented",
    "read:public_key": "read normal documented",
    "read:repo_hook": "read sensitive documented",
    "read:ssh_signing_key": "read normal assumed",
    "read:user": "read normal documented",
    repo: "write critical documented",
    "repo:invite": "write sensitive documented",
    "repo:status": "write sensitive documented",
    repo_deployment: "write sensitive documented",
    security_events: "write sensitive documented",
    site_admin: "admin critical documented",
    user: "write sensitive documented",
    "user:email": "read sensitive documented",
    "user:follow": "write normal documented",
    workflow: "write critical documented",
    "write:discussion": "write sensitive assumed",
    "write:gpg_key": "write critical documented",
    "write:org": "write critical documented",
    "write:packages": "write high documented",
    "write:public_key": "write critical documented",
    "write:repo_hook": "write high documented",
    "write:ssh_signing_key": "write critical assumed"
  },
  sources: [
    { commit: "0460e4095b136e687f3647e7c2420427b90ae4dc", id: "scopes-for-oauth-apps.md", license: "docs CC-BY-4.0 (facts only)", url: "https://github.com/github/docs/blob/0460e4095b136e687f3647e7c2420427b90ae4dc/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md" }
  ]
};

// src/catalog/data/google.json
var google_default = {
  asOf: "2026-08-22",
  provider: "google",
  scopes: {
    email: "read non-sensitive documented oidc",
    "https://apps-apis.google.com/a/feeds/alias/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/calendar/resource/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/compliance/audit/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/domain/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/emailsettings/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/groups/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/policies/": "write unknown - gam",
    "https://apps-apis.google.com/a/feeds/user/": "write unknown - gam",
    "https://mail.google.com/": "write restricted verified restricted-list",
    "https://sites.google.com/feeds": "write unknown - gam",
    "https://www.google.com/calendar/feeds": "write unknown - php",
    "https://www.google.com/m8/feeds": "write unknown - php",
    "https://www.google.com/m8/feeds/contacts": "write unknown - gam",
    openid: "read non-sensitive documented oidc",
    profile: "read non-sensitive documented oidc",
    "~activity": "write unknown - gam",
    "~adexchange.buyer": "write unknown - php",
    "~admin.chrome.printers": "write unknown - php",
    "~admin.chrome.printers.readonly": "read unknown - php",
    "~admin.contact.delegation": "write unknown - gam",
    "~admin.contact.delegation.readonly": "read unknown - gam",
    "~admin.datatransfer": "write unknown - php",
    "~admin.datatransfer.readonly": "read unknown - php",
    "~admin.directory.customer": "write unknown - php",
    "~admin.directory.customer.readonly": "read unknown - php",
    "~admin.directory.device.chromebrowsers": "write unknown - gam",
    "~admin.directory.device.chromebrowsers.readonly": "read unknown - gam",
    "~admin.directory.device.chromeos": "write unknown - php",
    "~admin.directory.device.chromeos.readonly": "read unknown - php",
    "~admin.directory.device.mobile": "write unknown - php",
    "~admin.directory.device.mobile.action": "write unknown - php",
    "~admin.directory.device.mobile.readonly": "read unknown - php",
    "~admin.directory.domain": "write unknown - php",
    "~admin.directory.domain.readonly": "read unknown - php",
    "~admin.directory.group": "write sensitive assumed none",
    "~admin.directory.group.member": "write unknown - php",
    "~admin.directory.group.member.readonly": "read unknown - php",
    "~admin.directory.group.readonly": "read sensitive assumed none",
    "~admin.directory.orgunit": "write unknown - php",
    "~admin.directory.orgunit.readonly": "read unknown - php",
    "~admin.directory.resource.calendar": "write unknown - php",
    "~admin.directory.resource.calendar.readonly": "read unknown - php",
    "~admin.directory.rolemanagement": "write unknown - php",
    "~admin.directory.rolemanagement.readonly": "read unknown - php",
    "~admin.directory.user": "write sensitive assumed none",
    "~admin.directory.user.alias": "write unknown - php",
    "~admin.directory.user.alias.readonly": "read unknown - php",
    "~admin.directory.user.readonly": "read sensitive assumed none",
    "~admin.directory.user.security": "write unknown - php",
    "~admin.directory.userschema": "write unknown - php",
    "~admin.directory.userschema.readonly": "read unknown - php",
    "~admin.reports.audit.readonly": "read unknown - php",
    "~admin.reports.usage.readonly": "read unknown - php",
    "~admob.readonly": "read unknown - php",
    "~admob.report": "write unknown - php",
    "~adsense": "write unknown - php",
    "~adsense.readonly": "read unknown - php",
    "~adsensehost": "write unknown - php",
    "~adwords": "write unknown - php",
    "~agentregistry.read-only": "read unknown - php",
    "~agentregistry.read-write": "write unknown - php",
    "~analytics": "write unknown - php",
    "~analytics.edit": "write unknown - php",
    "~analytics.manage.users": "write unknown - php",
    "~analytics.manage.users.readonly": "read unknown - php",
    "~analytics.provision": "write unknown - php",
    "~analytics.readonly": "read unknown - php",
    "~analytics.user.deletion": "write unknown - php",
    "~androidenterprise": "write unknown - php",
    "~androidmanagement": "write unknown - php",
    "~androidpublisher": "write unknown - php",
    "~apihub.readonly": "read unknown - php",
    "~apihub.readwrite": "write unknown - php",
    "~apikeys": "write unknown - php",
    "~apikeys.readonly": "read unknown - php",
    "~appengine.admin": "write unknown - php",
    "~apps.alerts": "write unknown - php",
    "~apps.groups.migration": "write unknown - php",
    "~apps.groups.settings": "write unknown - php",
    "~apps.licensing": "write unknown - php",
    "~apps.order": "write unknown - php",
    "~apps.order.readonly": "read unknown - php",
    "~apps.reports.usage.readonly": "read unknown - php",
    "~apps/reporting/audit.readonly": "read unknown - gam",
    "~appsmarketplace.license": "read unknown - php",
    "~authorized-buyers-marketplace": "write unknown - php",
    "~bigquery": "write unknown - php",
    "~bigquery.insertdata": "write unknown - php",
    "~bigtable.admin": "write unknown - php",
    "~bigtable.admin.cluster": "write unknown - php",
    "~bigtable.admin.instance": "write unknown - php",
    "~bigtable.admin.table": "write unknown - php",
    "~blogger": "write unknown - php",
    "~blogger.readonly": "read unknown - php",
    "~books": "write unknown - php",
    "~business.manage": "write unknown - gam",
    "~calendar": "write sensitive documented calendar-page",
    "~calendar.acls": "write sensitive documented calendar-page",
    "~calendar.acls.readonly": "read sensitive documented calendar-page",
    "~calendar.addons.current.event.read": "read non-sensitive documented calendar-page",
    "~calendar.addons.current.event.write": "write non-sensitive documented calendar-page",
    "~calendar.addons.execute": "write non-sensitive documented calendar-page",
    "~calendar.app.created": "write non-sensitive documented calendar-page",
    "~calendar.calendarlist": "write sensitive documented calendar-page",
    "~calendar.calendarlist.readonly": "read sensitive documented calendar-page",
    "~calendar.calendars": "write sensitive documented calendar-page",
    "~calendar.calendars.readonly": "read sensitive documented calendar-page",
    "~calendar.events": "write sensitive documented calendar-page",
    "~calendar.events.freebusy": "read non-sensitive documented calendar-page",
    "~calendar.events.owned": "write sensitive documented calendar-page",
    "~calendar.events.owned.readonly": "read sensitive documented calendar-page",
    "~calendar.events.public.readonly": "read non-sensitive documented calendar-page",
    "~calendar.events.readonly": "read sensitive documented calendar-page",
    "~calendar.freebusy": "read non-sensitive documented calendar-page",
    "~calendar.readonly": "read sensitive documented calendar-page",
    "~calendar.settings.readonly": "read non-sensitive documented calendar-page",
    "~ces": "write unknown - php",
    "~chat.admin.delete": "write unknown - php",
    "~chat.admin.memberships": "write unknown - php",
    "~chat.admin.memberships.readonly": "read unknown - php",
    "~chat.admin.spaces": "write unknown - php",
    "~chat.admin.spaces.readonly": "read unknown - php",
    "~chat.app.all.memberships.readonly": "read unknown - php",
    "~chat.app.all.messages.readonly": "read unknown - php",
    "~chat.app.all.spaces.readonly": "read unknown - php",
    "~chat.app.all.users.readstate.readonly": "read unknown - php",
    "~chat.app.delete": "write unknown - php",
    "~chat.app.memberships": "write unknown - php",
    "~chat.app.memberships.readonly": "read unknown - php",
    "~chat.app.messages.readonly": "read unknown - php",
    "~chat.app.spaces": "write unknown - php",
    "~chat.app.spaces.create": "write unknown - php",
    "~chat.app.spaces.readonly": "read unknown - php",
    "~chat.bot": "write unknown - php",
    "~chat.customemojis": "write unknown - php",
    "~chat.customemojis.readonly": "read unknown - php",
    "~chat.delete": "write unknown - php",
    "~chat.import": "write unknown - php",
    "~chat.memberships": "write unknown - php",
    "~chat.memberships.app": "write unknown - php",
    "~chat.memberships.readonly": "read unknown - php",
    "~chat.messages": "write restricted assumed none",
    "~chat.messages.create": "write unknown - php",
    "~chat.messages.reactions": "write unknown - php",
    "~chat.messages.reactions.create": "write unknown - php",
    "~chat.messages.reactions.readonly": "read unknown - php",
    "~chat.messages.readonly": "read restricted assumed none",
    "~chat.spaces": "write unknown - php",
    "~chat.spaces.create": "write unknown - php",
    "~chat.spaces.readonly": "read unknown - php",
    "~chat.users.availability": "write unknown - php",
    "~chat.users.availability.readonly": "read unknown - php",
    "~chat.users.readstate": "write unknown - php",
    "~chat.users.readstate.readonly": "read unknown - php",
    "~chat.users.sections": "write unknown - php",
    "~chat.users.sections.readonly": "read unknown - php",
    "~chat.users.spacesettings": "write unknown - php",
    "~chrome.management.appdetails.readonly": "read unknown - php",
    "~chrome.management.policy": "write unknown - php",
    "~chrome.management.policy.readonly": "read unknown - php",
    "~chrome.management.profiles": "write unknown - php",
    "~chrome.management.profiles.readonly": "read unknown - php",
    "~chrome.management.reports.readonly": "read unknown - php",
    "~chrome.management.securityinsights": "write unknown - php",
    "~chrome.management.securityinsights.readonly": "read unknown - php",
    "~chrome.management.telemetry.readonly": "read unknown - php",
    "~chromewebstore": "write unknown - php",
    "~chromewebstore.readonly": "read unknown - php",
    "~classroom.addons.student": "write unknown - php",
    "~classroom.addons.teacher": "write unknown - php",
    "~classroom.announcements": "write unknown - php",
    "~classroom.announcements.readonly": "read unknown - php",
    "~classroom.courses": "write unknown - php",
    "~classroom.courses.readonly": "read unknown - php",
    "~classroom.coursework.me": "write unknown - php",
    "~classroom.coursework.me.readonly": "read unknown - php",
    "~classroom.coursework.students": "write unknown - php",
    "~classroom.coursework.students.readonly": "read unknown - php",
    "~classroom.courseworkmaterials": "write unknown - php",
    "~classroom.courseworkmaterials.readonly": "read unknown - php",
    "~classroom.guardianlinks.me.readonly": "read unknown - php",
    "~classroom.guardianlinks.students": "write unknown - php",
    "~classroom.guardianlinks.students.readonly": "read unknown - php",
    "~classroom.profile.emails": "read unknown - php",
    "~classroom.profile.photos": "read unknown - php",
    "~classroom.push-notifications": "write unknown - php",
    "~classroom.rosters": "write unknown - php",
    "~classroom.rosters.readonly": "read unknown - php",
    "~classroom.student-submissions.me.readonly": "read unknown - php",
    "~classroom.student-submissions.students.readonly": "read unknown - php",
    "~classroom.topics": "write unknown - php",
    "~classroom.topics.readonly": "read unknown - php",
    "~cloud-backupdr": "write unknown - php",
    "~cloud-bigtable.admin": "write unknown - php",
    "~cloud-bigtable.admin.cluster": "write unknown - php",
    "~cloud-bigtable.admin.table": "write unknown - php",
    "~cloud-billing": "write unknown - php",
    "~cloud-billing.readonly": "read unknown - php",
    "~cloud-healthcare": "write unknown - php",
    "~cloud-identity": "write unknown - gam",
    "~cloud-identity.allowlisteddomains": "write unknown - php",
    "~cloud-identity.allowlisteddomains.readonly": "read unknown - php",
    "~cloud-identity.devices": "write unknown - php",
    "~cloud-identity.devices.lookup": "read unknown - php",
    "~cloud-identity.devices.readonly": "read unknown - php",
    "~cloud-identity.groups": "write unknown - php",
    "~cloud-identity.groups.readonly": "read unknown - php",
    "~cloud-identity.inboundsso": "write unknown - php",
    "~cloud-identity.inboundsso.readonly": "read unknown - php",
    "~cloud-identity.orgunits": "write unknown - gam",
    "~cloud-identity.policies": "write unknown - php",
    "~cloud-identity.policies.readonly": "read unknown - php",
    "~cloud-identity.userinvitations": "write unknown - gam",
    "~cloud-language": "read unknown - php",
    "~cloud-platform": "write sensitive assumed none",
    "~cloud-platform.read-only": "read unknown - php",
    "~cloud-translation": "read unknown - php",
    "~cloud-vision": "read unknown - php",
    "~cloud_debugger": "write unknown - php",
    "~cloud_search": "write unknown - php",
    "~cloud_search.debug": "write unknown - php",
    "~cloud_search.indexing": "write unknown - php",
    "~cloud_search.query": "read unknown - php",
    "~cloud_search.settings": "write unknown - php",
    "~cloud_search.settings.indexing": "write unknown - php",
    "~cloud_search.settings.query": "write unknown - php",
    "~cloud_search.stats": "read unknown - php",
    "~cloud_search.stats.indexing": "read unknown - php",
    "~cloudasset": "write unknown - php",
    "~cloudcomposer": "write unknown - php",
    "~cloudcomposer.readonly": "read unknown - php",
    "~cloudiot": "write unknown - php",
    "~cloudkms": "write unknown - php",
    "~cloudplatformfolders": "write unknown - gam",
    "~cloudplatformfolders.readonly": "read unknown - gam",
    "~cloudplatformorganizations": "write unknown - gam",
    "~cloudplatformorganizations.readonly": "read unknown - gam",
    "~cloudplatformprojects": "write unknown - gam",
    "~cloudplatformprojects.readonly": "read unknown - gam",
    "~cloudruntimeconfig": "write unknown - php",
    "~compute": "write unknown - php",
    "~compute.readonly": "read unknown - php",
    "~contacts": "write sensitive assumed none",
    "~contacts.other.readonly": "read unknown - php",
    "~contacts.readonly": "read sensitive assumed none",
    "~container": "write unknown - php",
    "~container.read-only": "read unknown - php",
    "~content": "write unknown - php",
    "~datalineage.read-write": "write unknown - php",
    "~datalineage.readonly": "read unknown - php",
    "~datamanager": "write unknown - php",
    "~datamanager.partnerlink": "write unknown - php",
    "~dataplex.read-write": "write unknown - php",
    "~dataplex.readonly": "read unknown - php",
    "~dataportability.alerts.subscriptions": "write unknown - php",
    "~dataportability.businessmessaging.conversations": "read unknown - discovery",
    "~dataportability.chrome.autofill": "read unknown - php",
    "~dataportability.chrome.bookmarks": "read unknown - php",
    "~dataportability.chrome.dictionary": "read unknown - php",
    "~dataportability.chrome.extensions": "read unknown - php",
    "~dataportability.chrome.history": "read unknown - php",
    "~dataportability.chrome.reading_list": "read unknown - php",
    "~dataportability.chrome.settings": "read unknown - php",
    "~dataportability.discover.follows": "read unknown - php",
    "~dataportability.discover.likes": "read unknown - php",
    "~dataportability.discover.not_interested": "read unknown - php",
    "~dataportability.maps.aliased_places": "read unknown - php",
    "~dataportability.maps.commute_routes": "read unknown - php",
    "~dataportability.maps.commute_settings": "read unknown - php",
    "~dataportability.maps.ev_profile": "read unknown - php",
    "~dataportability.maps.factual_contributions": "read unknown - php",
    "~dataportability.maps.offering_contributions": "read unknown - php",
    "~dataportability.maps.photos_videos": "read unknown - php",
    "~dataportability.maps.questions_answers": "read unknown - php",
    "~dataportability.maps.reviews": "read unknown - php",
    "~dataportability.maps.starred_places": "read unknown - php",
    "~dataportability.maps.vehicle_profile": "read unknown - php",
    "~dataportability.myactivity.maps": "read unknown - php",
    "~dataportability.myactivity.myadcenter": "read unknown - php",
    "~dataportability.myactivity.play": "read unknown - php",
    "~dataportability.myactivity.search": "read unknown - php",
    "~dataportability.myactivity.shopping": "read unknown - php",
    "~dataportability.myactivity.youtube": "read unknown - php",
    "~dataportability.mymaps.maps": "read unknown - php",
    "~dataportability.nest.camera_event": "read unknown - php",
    "~dataportability.nest.camera_feature": "read unknown - php",
    "~dataportability.nest.camera_video": "read unknown - php",
    "~dataportability.nest.store": "read unknown - php",
    "~dataportability.nest.user": "read unknown - php",
    "~dataportability.order_reserve.purchases_reservations": "read unknown - php",
    "~dataportability.pixel.device_data": "read unknown - php",
    "~dataportability.play.devices": "read unknown - php",
    "~dataportability.play.grouping": "read unknown - php",
    "~dataportability.play.installs": "read unknown - php",
    "~dataportability.play.library": "read unknown - php",
    "~dataportability.play.playpoints": "read unknown - php",
    "~dataportability.play.promotions": "read unknown - php",
    "~dataportability.play.purchases": "read unknown - php",
    "~dataportability.play.redemptions": "read unknown - php",
    "~dataportability.play.subscriptions": "read unknown - php",
    "~dataportability.play.usersettings": "read unknown - php",
    "~dataportability.saved.collections": "read unknown - php",
    "~dataportability.search_ugc.comments": "read unknown - php",
    "~dataportability.search_ugc.media.reviews_and_stars": "read unknown - php",
    "~dataportability.search_ugc.media.streaming_video_providers": "read unknown - php",
    "~dataportability.search_ugc.media.thumbs": "read unknown - php",
    "~dataportability.search_ugc.media.watched": "read unknown - php",
    "~dataportability.searchnotifications.settings": "read unknown - php",
    "~dataportability.searchnotifications.subscriptions": "read unknown - php",
    "~dataportability.shopping.addresses": "read unknown - php",
    "~dataportability.shopping.reviews": "read unknown - php",
    "~dataportability.streetview.imagery": "read unknown - php",
    "~dataportability.youtube.channel": "read unknown - php",
    "~dataportability.youtube.clips": "read unknown - php",
    "~dataportability.youtube.comments": "read unknown - php",
    "~dataportability.youtube.conversations": "read unknown - php",
    "~dataportability.youtube.live_chat": "read unknown - php",
    "~dataportability.youtube.music": "read unknown - php",
    "~dataportability.youtube.playable": "read unknown - php",
    "~dataportability.youtube.posts": "read unknown - php",
    "~dataportability.youtube.private_playlists": "read unknown - php",
    "~dataportability.youtube.private_videos": "read unknown - php",
    "~dataportability.youtube.public_playlists": "read unknown - php",
    "~dataportability.youtube.public_videos": "read unknown - php",
    "~dataportability.youtube.shopping": "read unknown - php",
    "~dataportability.youtube.subscriptions": "read unknown - php",
    "~dataportability.youtube.unlisted_playlists": "read unknown - php",
    "~dataportability.youtube.unlisted_videos": "read unknown - php",
    "~dataproc": "write unknown - php",
    "~dataproc.read-only": "read unknown - php",
    "~datastore": "write unknown - php",
    "~datastudio": "write unknown - gam",
    "~ddmconversions": "write unknown - php",
    "~devstorage.full_control": "write unknown - php",
    "~devstorage.read_only": "read unknown - php",
    "~devstorage.read_write": "write unknown - php",
    "~dfareporting": "write unknown - php",
    "~dfatrafficking": "write unknown - php",
    "~dialogflow": "write unknown - php",
    "~directory.readonly": "read unknown - php",
    "~discoveryengine.assist.readwrite": "write unknown - php",
    "~discoveryengine.readwrite": "write unknown - php",
    "~discoveryengine.serving.readwrite": "write unknown - php",
    "~display-video": "write unknown - php",
    "~display-video-mediaplanning": "write unknown - php",
    "~display-video-user-management": "write unknown - php",
    "~documents": "write sensitive documented docs-page",
    "~documents.currentonly": "write unknown - apps-script",
    "~documents.readonly": "read sensitive documented docs-page",
    "~doubleclickbidmanager": "write unknown - php",
    "~doubleclicksearch": "write unknown - php",
    "~drive": "write restricted verified restricted-list",
    "~drive.activity": "write restricted verified restricted-list",
    "~drive.activity.readonly": "read restricted verified restricted-list",
    "~drive.addons.metadata.readonly": "read unknown - samples",
    "~drive.admin.labels": "write unknown - php",
    "~drive.admin.labels.readonly": "read unknown - php",
    "~drive.appdata": "write non-sensitive documented drive-page",
    "~drive.appfolder": "write non-sensitive documented drive-page",
    "~drive.apps.readonly": "read sensitive documented drive-page",
    "~drive.file": "write non-sensitive documented drive-page",
    "~drive.install": "other non-sensitive documented drive-page",
    "~drive.labels": "write unknown - php",
    "~drive.labels.readonly": "read unknown - php",
    "~drive.meet.readonly": "read restricted verified restricted-list",
    "~drive.metadata": "write restricted verified restricted-list",
    "~drive.metadata.readonly": "read restricted verified restricted-list",
    "~drive.photos.readonly": "read unknown - php",
    "~drive.readonly": "read restricted verified restricted-list",
    "~drive.scripts": "write restricted verified restricted-list",
    "~ediscovery": "write unknown - php",
    "~ediscovery.readonly": "read unknown - php",
    "~factchecktools": "read unknown - php",
    "~firebase": "write unknown - php",
    "~firebase.messaging": "write unknown - php",
    "~firebase.readonly": "read unknown - php",
    "~fitness.activity.read": "read restricted verified restricted-list",
    "~fitness.activity.write": "write restricted verified restricted-list",
    "~fitness.blood_glucose.read": "read restricted verified restricted-list",
    "~fitness.blood_glucose.write": "write restricted verified restricted-list",
    "~fitness.blood_pressure.read": "read restricted verified restricted-list",
    "~fitness.blood_pressure.write": "write restricted verified restricted-list",
    "~fitness.body.read": "read restricted documented restricted-list",
    "~fitness.body.write": "write restricted documented restricted-list",
    "~fitness.body_temperature.read": "read restricted verified restricted-list",
    "~fitness.body_temperature.write": "write restricted verified restricted-list",
    "~fitness.heart_rate.read": "read restricted documented restricted-list",
    "~fitness.heart_rate.write": "write restricted documented restricted-list",
    "~fitness.location.read": "read restricted documented restricted-list",
    "~fitness.location.write": "write restricted documented restricted-list",
    "~fitness.nutrition.read": "read restricted documented restricted-list",
    "~fitness.nutrition.write": "write restricted documented restricted-list",
    "~fitness.oxygen_saturation.read": "read restricted documented restricted-list",
    "~fitness.oxygen_saturation.write": "write restricted documented restricted-list",
    "~fitness.reproductive_health.read": "read restricted documented restricted-list",
    "~fitness.reproductive_health.write": "write restricted documented restricted-list",
    "~fitness.sleep.read": "read restricted documented restricted-list",
    "~fitness.sleep.write": "write restricted documented restricted-list",
    "~forms": "write unknown - php",
    "~forms.body": "write sensitive assumed none",
    "~forms.body.readonly": "read sensitive assumed none",
    "~forms.currentonly": "write unknown - php",
    "~forms.responses.readonly": "read sensitive assumed none",
    "~games": "write unknown - php",
    "~genomics": "write unknown - php",
    "~gmail.addons.current.action.compose": "write non-sensitive assumed gmail-page",
    "~gmail.addons.current.message.action": "read non-sensitive assumed gmail-page",
    "~gmail.addons.current.message.metadata": "read sensitive documented gmail-page",
    "~gmail.addons.current.message.readonly": "read sensitive documented gmail-page",
    "~gmail.addons.execute": "write non-sensitive assumed gmail-page",
    "~gmail.compose": "write restricted verified restricted-list",
    "~gmail.insert": "write restricted verified restricted-list",
    "~gmail.labels": "write non-sensitive documented gmail-page",
    "~gmail.metadata": "read restricted verified restricted-list",
    "~gmail.modify": "write restricted verified restricted-list",
    "~gmail.readonly": "read restricted verified restricted-list",
    "~gmail.send": "write sensitive documented gmail-page",
    "~gmail.settings.basic": "write restricted verified restricted-list",
    "~gmail.settings.sharing": "write restricted verified restricted-list",
    "~googlehealth.activity_and_fitness.readonly": "read unknown - php",
    "~googlehealth.activity_and_fitness.writeonly": "write unknown - php",
    "~googlehealth.ecg.readonly": "read unknown - php",
    "~googlehealth.health_metrics_and_measurements.readonly": "read unknown - php",
    "~googlehealth.health_metrics_and_measurements.writeonly": "write unknown - php",
    "~googlehealth.irn.readonly": "read unknown - php",
    "~googlehealth.location.readonly": "read unknown - php",
    "~googlehealth.logged_symptoms.writeonly": "write unknown - php",
    "~googlehealth.mindfulness.writeonly": "write unknown - php",
    "~googlehealth.nutrition.writeonly": "write unknown - php",
    "~googlehealth.profile.readonly": "read unknown - php",
    "~googlehealth.profile.writeonly": "write unknown - php",
    "~googlehealth.reproductive_health.writeonly": "write unknown - php",
    "~googlehealth.settings.readonly": "read unknown - php",
    "~googlehealth.settings.writeonly": "write unknown - php",
    "~googlehealth.sleep.readonly": "read unknown - php",
    "~googlehealth.sleep.writeonly": "write unknown - php",
    "~groups": "write unknown - php",
    "~homegraph": "write unknown - php",
    "~iam": "write unknown - gam",
    "~indexing": "write unknown - php",
    "~jobs": "write unknown - php",
    "~keep": "write unknown - php",
    "~keep.readonly": "read unknown - php",
    "~logging.admin": "write unknown - php",
    "~logging.read": "read unknown - php",
    "~logging.write": "write unknown - php",
    "~manufacturercenter": "write unknown - php",
    "~maps-platform.addressvalidation": "read unknown - php",
    "~maps-platform.places": "read unknown - php",
    "~maps-platform.places.autocomplete": "read unknown - php",
    "~maps-platform.places.details": "read unknown - php",
    "~maps-platform.places.getphotomedia": "read unknown - php",
    "~maps-platform.places.nearbysearch": "read unknown - php",
    "~maps-platform.places.textsearch": "read unknown - php",
    "~marketingplatformadmin.analytics.read": "read unknown - php",
    "~marketingplatformadmin.analytics.update": "write unknown - php",
    "~meetings.space.created": "write sensitive documented meet-page",
    "~meetings.space.readonly": "read sensitive documented meet-page",
    "~meetings.space.settings": "write non-sensitive documented meet-page",
    "~monitoring": "write unknown - php",
    "~monitoring.read": "read unknown - php",
    "~monitoring.write": "write unknown - php",
    "~ndev.clouddns.readonly": "read unknown - php",
    "~ndev.clouddns.readwrite": "write unknown - php",
    "~ndev.cloudman": "write unknown - php",
    "~ndev.cloudman.readonly": "read unknown - php",
    "~notebooks": "write unknown - php",
    "~organizationpolicy": "write unknown - php",
    "~organizationpolicy.readonly": "read unknown - php",
    "~playdeveloperreporting": "write unknown - php",
    "~playintegrity": "write unknown - php",
    "~plus.login": "read unknown - gam",
    "~plus.me": "read unknown - gam",
    "~postmaster": "write unknown - php",
    "~postmaster.domain": "write unknown - php",
    "~postmaster.readonly": "read unknown - discovery",
    "~postmaster.traffic.readonly": "read unknown - php",
    "~postmaster.user": "read unknown - php",
    "~presentations": "write sensitive assumed slides-page",
    "~presentations.currentonly": "write unknown - samples",
    "~presentations.readonly": "read sensitive assumed slides-page",
    "~pubsub": "write unknown - php",
    "~realtime-bidding": "write unknown - php",
    "~redis.read-only": "read unknown - php",
    "~redis.read-write": "write unknown - php",
    "~run": "write unknown - php",
    "~run.readonly": "read unknown - php",
    "~saasservicemgmt.read-write": "write unknown - php",
    "~saasservicemgmt.readonly": "read unknown - php",
    "~sasportal": "write unknown - php",
    "~script.container.ui": "other unknown - samples",
    "~script.deployments": "write unknown - php",
    "~script.deployments.readonly": "read unknown - php",
    "~script.external_request": "other sensitive assumed none",
    "~script.locale": "read unknown - samples",
    "~script.metrics": "read unknown - php",
    "~script.processes": "read unknown - php",
    "~script.projects": "write unknown - php",
    "~script.projects.readonly": "read unknown - php",
    "~script.scriptapp": "write unknown - samples",
    "~script.send_mail": "write unknown - samples",
    "~script.storage": "write unknown - apps-script",
    "~sdm.service": "write unknown - php",
    "~securitycenter": "write unknown - php",
    "~service.management": "write unknown - php",
    "~service.management.readonly": "read unknown - php",
    "~servicecontrol": "write unknown - php",
    "~siteverification": "write unknown - php",
    "~siteverification.verify_only": "write unknown - php",
    "~source.full_control": "write unknown - php",
    "~source.read_only": "read unknown - php",
    "~source.read_write": "write unknown - php",
    "~spanner.admin": "write unknown - php",
    "~spanner.data": "write unknown - php",
    "~spreadsheets": "write sensitive documented sheets-page",
    "~spreadsheets.currentonly": "write unknown - samples",
    "~spreadsheets.readonly": "read sensitive documented sheets-page",
    "~sqlservice.admin": "write unknown - php",
    "~streetviewpublish": "write unknown - php",
    "~subscribewithgoogle.publications.entitlements.manage": "write unknown - php",
    "~subscribewithgoogle.publications.entitlements.readonly": "read unknown - php",
    "~tables": "write unknown - php",
    "~tagmanager.delete.containers": "write unknown - php",
    "~tagmanager.edit.containers": "write unknown - php",
    "~tagmanager.edit.containerversions": "write unknown - php",
    "~tagmanager.manage.accounts": "write unknown - php",
    "~tagmanager.manage.users": "write unknown - php",
    "~tagmanager.publish": "write unknown - php",
    "~tagmanager.readonly": "read unknown - php",
    "~tasks": "write unknown - php",
    "~tasks.readonly": "read unknown - php",
    "~trace.append": "write unknown - php",
    "~trace.readonly": "read unknown - discovery",
    "~user.addresses.read": "read unknown - php",
    "~user.birthday.read": "read unknown - php",
    "~user.emails.read": "read unknown - php",
    "~user.gender.read": "read unknown - php",
    "~user.organization.read": "read unknown - php",
    "~user.phonenumbers.read": "read unknown - php",
    "~userinfo.email": "read non-sensitive documented oidc",
    "~userinfo.profile": "read non-sensitive documented oidc",
    "~verifiedaccess": "read unknown - php",
    "~wallet_object.issuer": "write unknown - php",
    "~webmasters": "write unknown - php",
    "~webmasters.readonly": "read unknown - php",
    "~workspace.linkpreview": "other unknown - samples",
    "~youtube": "write sensitive assumed none",
    "~youtube.channel-memberships.creator": "read unknown - php",
    "~youtube.force-ssl": "write sensitive assumed none",
    "~youtube.readonly": "read sensitive assumed none",
    "~youtube.upload": "write sensitive assumed none",
    "~youtubepartner": "write unknown - php",
    "~youtubepartner-channel-audit": "read unknown - php",
    "~yt-analytics-monetary.readonly": "read unknown - php",
    "~yt-analytics.readonly": "read unknown - php"
  },
  seeds: [
    { class: "high", prefix: "~script.external_request" },
    { class: "high", prefix: "~script.scriptapp" },
    { class: "high", prefix: "~cloud-identity" },
    { class: "critical", not: ".read-only", prefix: "~cloud-platform" },
    { class: "high", prefix: "~chat.admin." },
    { class: "critical", prefix: "~ediscovery" },
    { class: "high", prefix: "~admin." },
    { class: "high", prefix: "~apps." },
    { class: "critical", prefix: "~iam" }
  ],
  sources: [
    { commit: "57a6b21a479f073682f19d9a2b71c75586a7aad5", id: "php", license: "Apache-2.0", url: "https://github.com/googleapis/google-api-php-client-services/tree/57a6b21a479f073682f19d9a2b71c75586a7aad5/src" },
    { commit: "71c2486fd7a0c4ce88f49fa00208bba827abdef8", id: "discovery", license: "Apache-2.0", url: "https://github.com/googleapis/discovery-artifact-manager" },
    { id: "samples", license: "Apache-2.0", url: "https://github.com/googleworkspace/apps-script-samples" },
    { commit: "e54877b3e81e4b33829f6784e87ad18888ac3b48", id: "gam", license: "Apache-2.0", url: "https://github.com/GAM-team/GAM" },
    { id: "apps-script", license: "facts only", url: "https://developers.google.com/apps-script/concepts/scopes" },
    { id: "oidc", license: "facts only", url: "https://developers.google.com/identity/protocols/oauth2/scopes" },
    { id: "restricted-list", license: "facts only", url: "https://support.google.com/cloud/answer/13464325" },
    { id: "drive-page", license: "facts only", url: "https://developers.google.com/drive/api/guides/api-specific-auth" },
    { id: "docs-page", license: "facts only", url: "https://developers.google.com/docs/api/auth" },
    { id: "sheets-page", license: "facts only", url: "https://developers.google.com/sheets/api/scopes" },
    { id: "gmail-page", license: "facts only", url: "https://developers.google.com/gmail/api/auth/scopes" },
    { id: "calendar-page", license: "facts only", url: "https://developers.google.com/calendar/api/auth" },
    { id: "meet-page", license: "facts only", url: "https://developers.google.com/meet/api/guides/scopes" },
    { id: "slides-page", license: "facts only", url: "https://developers.google.com/slides/api/scopes" },
    { id: "none", license: "facts only", url: "https://developers.google.com/identity/protocols/oauth2/scopes" }
  ]
};

// src/catalog/data/hubspot.json
var hubspot_default = {
  asOf: "2026-11-22",
  provider: "hubspot",
  scopes: {
    "account-info.security.read": "read high documented",
    accounting: "write high documented",
    actions: "write sensitive documented",
    "analytics.behavioral_events.send": "write sensitive documented",
    automation: "write high documented",
    "automation.sequences.enrollments.write": "write sensitive documented",
    "automation.sequences.read": "read normal documented",
    "behavioral_events.event_definitions.read_write": "write sensitive documented",
    "business-intelligence": "read normal documented",
    "business_units.view.read": "read normal documented",
    "cms.domains.read": "read normal documented",
    "cms.domains.write": "write high documented",
    "cms.functions.read": "read high documented",
    "cms.functions.write": "write high documented",
    "cms.knowledge_base.articles.publish": "write sensitive documented",
    "cms.knowledge_base.articles.read": "read normal documented",
    "cms.knowledge_base.articles.write": "write sensitive documented",
    "cms.knowledge_base.settings.read": "read normal documented",
    "cms.knowledge_base.settings.write": "write sensitive documented",
    "cms.membership.access_groups.read": "read normal documented",
    "cms.membership.access_groups.write": "write sensitive documented",
    "cms.source_code.read_write": "write high assumed",
    "collector.graphql_query.execute": "write high documented",
    "collector.graphql_schema.read": "read normal documented",
    "communication_preferences.read": "read sensitive documented",
    "communication_preferences.read_write": "write sensitive documented",
    "communication_preferences.statuses.batch.read": "read sensitive documented",
    "communication_preferences.statuses.batch.write": "write sensitive documented",
    "communication_preferences.write": "write sensitive documented",
    content: "write high documented",
    "conversations.custom_channels.read": "read normal documented",
    "conversations.custom_channels.write": "write sensitive documented",
    "conversations.read": "read sensitive documented",
    "conversations.visitor_identification.tokens.create": "write high documented",
    "conversations.write": "write sensitive documented",
    "crm.dealsplits.read_write": "write sensitive documented",
    "crm.export": "read high documented",
    "crm.extensions_calling_transcripts.read": "read normal assumed",
    "crm.extensions_calling_transcripts.write": "write sensitive assumed",
    "crm.import": "write high documented",
    "crm.lists.read": "read normal documented",
    "crm.lists.write": "write sensitive documented",
    "crm.objects.appointments.read": "read normal documented",
    "crm.objects.appointments.sensitive.read": "read high documented",
    "crm.objects.appointments.sensitive.write": "write high documented",
    "crm.objects.appointments.sensitive.write.v2": "write high assumed",
    "crm.objects.appointments.write": "write high documented",
    "crm.objects.calls.read": "read sensitive assumed",
    "crm.objects.carts.read": "read normal documented",
    "crm.objects.carts.write": "write high documented",
    "crm.objects.commercepayments.read": "read sensitive documented",
    "crm.objects.commercepayments.write": "write high assumed",
    "crm.objects.companies.highly_sensitive.read": "read critical documented",
    "crm.objects.companies.highly_sensitive.read.v2": "read critical assumed",
    "crm.objects.companies.highly_sensitive.write": "write critical documented",
    "crm.objects.companies.highly_sensitive.write.v2": "write critical assumed",
    "crm.objects.companies.read": "read sensitive documented",
    "crm.objects.companies.sensitive.read": "read high documented",
    "crm.objects.companies.sensitive.read.v2": "read high assumed",
    "crm.objects.companies.sensitive.write": "write high documented",
    "crm.objects.companies.sensitive.write.v2": "write high assumed",
    "crm.objects.companies.write": "write high documented",
    "crm.objects.contacts.highly_sensitive.read": "read critical documented",
    "crm.objects.contacts.highly_sensitive.write": "write critical documented",
    "crm.objects.contacts.highly_sensitive.write.v2": "write critical assumed",
    "crm.objects.contacts.read": "read sensitive documented",
    "crm.objects.contacts.sensitive.read": "read high documented",
    "crm.objects.contacts.sensitive.read.v2": "read high assumed",
    "crm.objects.contacts.sensitive.write": "write high documented",
    "crm.objects.contacts.sensitive.write.v2": "write high assumed",
    "crm.objects.contacts.write": "write high documented",
    "crm.objects.courses.read": "read normal documented",
    "crm.objects.courses.write": "write high documented",
    "crm.objects.custom.highly_sensitive.read": "read critical documented",
    "crm.objects.custom.highly_sensitive.read.v2": "read critical assumed",
    "crm.objects.custom.highly_sensitive.write": "write critical documented",
    "crm.objects.custom.highly_sensitive.write.v2": "write critical assumed",
    "crm.objects.custom.read": "read sensitive documented",
    "crm.objects.custom.sensitive.read": "read high documented",
    "crm.objects.custom.sensitive.read.v2": "read high assumed",
    "crm.objects.custom.sensitive.write": "write high documented",
    "crm.objects.custom.sensitive.write.v2": "write high assumed",
    "crm.objects.custom.write": "write high documented",
    "crm.objects.deals.highly_sensitive.read": "read critical documented",
    "crm.objects.deals.highly_sensitive.read.v2": "read critical assumed",
    "crm.objects.deals.highly_sensitive.write": "write critical documented",
    "crm.objects.deals.highly_sensitive.write.v2": "write critical assumed",
    "crm.objects.deals.read": "read sensitive documented",
    "crm.objects.deals.sensitive.read": "read high documented",
    "crm.objects.deals.sensitive.read.v2": "read high assumed",
    "crm.objects.deals.sensitive.write": "write high documented",
    "crm.objects.deals.sensitive.write.v2": "write high assumed",
    "crm.objects.deals.write": "write high documented",
    "crm.objects.emails.read": "read sensitive assumed",
    "crm.objects.emails.write": "write high assumed",
    "crm.objects.feedback_submission.read": "read sensitive documented",
    "crm.objects.feedback_submissions.read": "read sensitive assumed",
    "crm.objects.goals.read": "read normal documented",
    "crm.objects.goals.write": "write high assumed",
    "crm.objects.invoices.read": "read sensitive documented",
    "crm.objects.invoices.write": "write high assumed",
    "crm.objects.leads.read": "read sensitive documented",
    "crm.objects.leads.write": "write high documented",
    "crm.objects.line_items.read": "read normal documented",
    "crm.objects.line_items.write": "write high documented",
    "crm.objects.listings.read": "read normal documented",
    "crm.objects.listings.write": "write high documented",
    "crm.objects.marketing_events.read": "read normal documented",
    "crm.objects.marketing_events.write": "write high documented",
    "crm.objects.meetings.read": "read sensitive assumed",
    "crm.objects.orders.read": "read sensitive documented",
    "crm.objects.orders.write": "write high documented",
    "crm.objects.owners.read": "read sensitive documented",
    "crm.objects.partner-clients.read": "read normal documented",
    "crm.objects.partner-clients.write": "write high documented",
    "crm.objects.partner-services.read": "read normal documented",
    "crm.objects.partner-services.write": "write high documented",
    "crm.objects.products.read": "read normal assumed",
    "crm.objects.products.write": "write high assumed",
    "crm.objects.projects.highly_sensitive.read": "read critical documented",
    "crm.objects.projects.highly_sensitive.write": "write critical documented",
    "crm.objects.projects.read": "read normal documented",
    "crm.objects.projects.sensitive.read": "read high documented",
    "crm.objects.projects.sensitive.write": "write high documented",
    "crm.objects.projects.write": "write high documented",
    "crm.objects.quotes.read": "read sensitive documented",
    "crm.objects.quotes.write": "write high documented",
    "crm.objects.services.read": "read normal documented",
    "crm.objects.services.write": "write high documented",
    "crm.objects.subscriptions.read": "read normal documented",
    "crm.objects.subscriptions.write": "write high assumed",
    "crm.objects.tickets.highly_sensitive.write": "write critical assumed",
    "crm.objects.users.read": "read sensitive documented",
    "crm.objects.users.write": "write high documented",
    "crm.pipelines.orders.read": "read normal documented",
    "crm.pipelines.orders.write": "write sensitive documented",
    "crm.schemas.appointments.read": "read normal documented",
    "crm.schemas.appointments.write": "write sensitive documented",
    "crm.schemas.carts.read": "read normal documented",
    "crm.schemas.carts.write": "write sensitive documented",
    "crm.schemas.commercepayments.read": "read normal documented",
    "crm.schemas.commercepayments.write": "write sensitive assumed",
    "crm.schemas.companies.read": "read normal documented",
    "crm.schemas.companies.write": "write sensitive documented",
    "crm.schemas.contacts.read": "read normal documented",
    "crm.schemas.contacts.write": "write sensitive documented",
    "crm.schemas.courses.read": "read normal documented",
    "crm.schemas.courses.write": "write sensitive documented",
    "crm.schemas.custom.read": "read normal documented",
    "crm.schemas.custom.write": "write sensitive assumed",
    "crm.schemas.deals.read": "read normal documented",
    "crm.schemas.deals.write": "write sensitive documented",
    "crm.schemas.invoices.read": "read normal documented",
    "crm.schemas.invoices.write": "write sensitive documented",
    "crm.schemas.line_items.read": "read normal documented",
    "crm.schemas.listings.read": "read normal documented",
    "crm.schemas.listings.write": "write sensitive documented",
    "crm.schemas.orders.read": "read normal documented",
    "crm.schemas.orders.write": "write sensitive documented",
    "crm.schemas.projects.read": "read normal documented",
    "crm.schemas.projects.write": "write sensitive documented",
    "crm.schemas.quotes.read": "read normal documented",
    "crm.schemas.services.read": "read normal documented",
    "crm.schemas.services.write": "write sensitive documented",
    "crm.schemas.subscriptions.read": "read normal documented",
    "crm.schemas.subscriptions.write": "write sensitive documented",
    "ctas.read": "read normal documented",
    "e-commerce": "write sensitive documented",
    "external_integrations.forms.access": "write sensitive documented",
    files: "write sensitive documented",
    "files.ui_hidden.read": "read high documented",
    forms: "write sensitive documented",
    "forms-uploaded-files": "read high documented",
    hubdb: "write sensitive documented",
    "integration-sync": "write high documented",
    "marketing-email": "write high documented",
    "marketing.campaigns.read": "read normal documented",
    "marketing.campaigns.revenue.read": "read normal documented",
    "marketing.campaigns.write": "write sensitive documented",
    "media_bridge.read": "read normal documented",
    "media_bridge.write": "write sensitive documented",
    oauth: "read normal documented",
    "record_images.signed_urls.read": "read normal assumed",
    "sales-email-read": "read high documented",
    "scheduler.meetings.meeting-link.read": "read normal documented",
    "settings.billing.write": "admin critical documented",
    "settings.currencies.read": "read normal documented",
    "settings.currencies.write": "write sensitive documented",
    "settings.security.security_health.read": "read normal assumed",
    "settings.users.read": "read normal documented",
    "settings.users.team.write": "admin critical documented",
    "settings.users.teams.read": "read normal documented",
    "settings.users.teams.write": "admin critical assumed",
    "settings.users.write": "admin critical documented",
    social: "write sensitive documented",
    "tax_rates.read": "read normal documented",
    tickets: "write sensitive documented",
    "tickets.highly_sensitive": "write critical documented",
    "tickets.highly_sensitive.v2": "write critical assumed",
    "tickets.sensitive": "write high documented",
    "tickets.sensitive.v2": "write high assumed",
    timeline: "write sensitive documented",
    "transactional-email": "write high documented"
  },
  sources: [
    { id: "scopes", license: "facts only", url: "https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes" },
    { id: "scopes", license: "facts only", url: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes" }
  ]
};

// src/catalog/data/shopify.json
var shopify_default = {
  asOf: "2026-11-22",
  provider: "shopify",
  scopes: {
    customer_read_companies: "read sensitive documented",
    customer_read_customers: "read sensitive documented",
    customer_read_draft_orders: "read sensitive documented",
    customer_read_locations: "read normal documented",
    customer_read_markets: "read normal documented",
    customer_read_metaobjects: "read normal documented",
    customer_read_orders: "read sensitive documented",
    customer_read_own_subscription_contracts: "read sensitive documented",
    customer_read_store_credit_accounts: "read sensitive documented",
    customer_write_companies: "write high documented",
    customer_write_customers: "write high documented",
    customer_write_locations: "write sensitive documented",
    customer_write_orders: "write high documented",
    customer_write_own_subscription_contracts: "write high documented",
    customer_write_subscription_contracts: "write high documented",
    read_all_cart_transforms: "read normal assumed",
    read_all_orders: "read critical documented",
    read_analytics: "read normal assumed",
    read_app_proxy: "read normal assumed",
    read_apps: "read normal assumed",
    read_assigned_fulfillment_orders: "read sensitive documented",
    read_cart_transforms: "read normal documented",
    read_checkout_branding_settings: "read normal documented",
    read_checkouts: "read sensitive assumed",
    read_companies: "read sensitive assumed",
    read_content: "read normal documented",
    read_custom_fulfillment_services: "read normal assumed",
    read_custom_pixels: "read normal assumed",
    read_customer_data_erasure: "read sensitive assumed",
    read_customer_events: "read sensitive documented",
    read_customer_merge: "read sensitive documented",
    read_customer_payment_methods: "read sensitive documented",
    read_customers: "read sensitive documented",
    read_delivery_customizations: "read normal documented",
    read_discounts: "read normal documented",
    read_discovery: "read normal assumed",
    read_draft_orders: "read sensitive documented",
    read_files: "read normal documented",
    read_fulfillments: "read sensitive documented",
    read_gdpr_data_request: "read sensitive assumed",
    read_gift_cards: "read sensitive documented",
    read_inventory: "read normal documented",
    read_inventory_shipments: "read normal assumed",
    read_inventory_transfers: "read normal assumed",
    read_legal_policies: "read normal documented",
    read_locales: "read normal documented",
    read_locations: "read normal documented",
    read_marketing_events: "read normal documented",
    read_marketplace_fulfillment_orders: "read sensitive documented",
    read_markets: "read normal documented",
    read_merchant_approval_signals: "read normal documented",
    read_merchant_managed_fulfillment_orders: "read sensitive documented",
    read_metaobject_definitions: "read normal documented",
    read_metaobjects: "read normal documented",
    read_online_store_navigation: "read normal documented",
    read_online_store_pages: "read normal documented",
    read_order_edits: "read sensitive documented",
    read_orders: "read sensitive documented",
    read_own_subscription_contracts: "read sensitive documented",
    read_packing_slip_templates: "read normal assumed",
    read_payment_customizations: "read normal documented",
    read_payment_gateways: "read normal documented",
    read_payment_mandate: "read sensitive documented",
    read_payment_terms: "read normal documented",
    read_pixels: "read normal assumed",
    read_price_rules: "read normal documented",
    read_privacy_settings: "read normal documented",
    read_product_feeds: "read normal assumed",
    read_product_listings: "read normal assumed",
    read_products: "read normal documented",
    read_publications: "read normal assumed",
    read_purchase_options: "read normal documented",
    read_reports: "read normal documented",
    read_resource_feedbacks: "read normal assumed",
    read_returns: "read sensitive documented",
    read_script_tags: "read normal documented",
    read_shipping: "read normal documented",
    read_shopify_payments_dispute_evidences: "read sensitive documented",
    read_shopify_payments_disputes: "read sensitive documented",
    read_shopify_payments_payouts: "read normal documented",
    read_store_credit_account_transactions: "read sensitive documented",
    read_store_credit_accounts: "read sensitive documented",
    read_themes: "read normal documented",
    read_third_party_fulfillment_orders: "read sensitive documented",
    read_translations: "read normal documented",
    read_users: "read high documented",
    read_validations: "read normal documented",
    unauthenticated_read_checkouts: "read sensitive documented",
    unauthenticated_read_content: "read normal documented",
    unauthenticated_read_customer_tags: "read normal documented",
    unauthenticated_read_customers: "read high documented",
    unauthenticated_read_metaobjects: "read normal documented",
    unauthenticated_read_product_inventory: "read normal documented",
    unauthenticated_read_product_listings: "read normal documented",
    unauthenticated_read_product_pickup_locations: "read normal documented",
    unauthenticated_read_product_tags: "read normal documented",
    unauthenticated_read_selling_plans: "read normal documented",
    unauthenticated_write_checkouts: "write high documented",
    unauthenticated_write_customers: "write high documented",
    write_app_proxy: "write high documented",
    write_assigned_fulfillment_orders: "write sensitive documented",
    write_cart_transforms: "write high documented",
    write_checkout_branding_settings: "write high documented",
    write_checkouts: "write high assumed",
    write_companies: "write high assumed",
    write_content: "write high documented",
    write_custom_fulfillment_services: "write sensitive assumed",
    write_custom_pixels: "write high assumed",
    write_customer_data_erasure: "write critical assumed",
    write_customer_merge: "write high documented",
    write_customers: "write high documented",
    write_delivery_customizations: "write high documented",
    write_discounts: "write high documented",
    write_discovery: "write sensitive assumed",
    write_draft_orders: "write high documented",
    write_files: "write high documented",
    write_fulfillments: "write high documented",
    write_gift_cards: "write high documented",
    write_inventory: "write high documented",
    write_inventory_shipments: "write sensitive assumed",
    write_inventory_transfers: "write sensitive assumed",
    write_legal_policies: "write sensitive assumed",
    write_locales: "write sensitive documented",
    write_locations: "write sensitive documented",
    write_marketing_events: "write sensitive documented",
    write_markets: "write sensitive documented",
    write_merchant_managed_fulfillment_orders: "write sensitive documented",
    write_metaobject_definitions: "write sensitive documented",
    write_metaobjects: "write sensitive documented",
    write_online_store_navigation: "write high documented",
    write_online_store_pages: "write high assumed",
    write_order_edits: "write high documented",
    write_orders: "write high documented",
    write_own_subscription_contracts: "write high documented",
    write_packing_slip_templates: "write sensitive assumed",
    write_payment_customizations: "write high documented",
    write_payment_gateways: "write critical documented",
    write_payment_mandate: "write critical documented",
    write_payment_sessions: "write critical documented",
    write_payment_terms: "write high documented",
    write_pixels: "write high documented",
    write_price_rules: "write high documented",
    write_privacy_settings: "write high documented",
    write_product_feeds: "write sensitive assumed",
    write_product_listings: "write sensitive assumed",
    write_products: "write high documented",
    write_publications: "write high assumed",
    write_purchase_options: "write sensitive documented",
    write_reports: "write sensitive assumed",
    write_resource_feedbacks: "write sensitive assumed",
    write_returns: "write high documented",
    write_script_tags: "write critical documented",
    write_shipping: "write high documented",
    write_store_credit_account_transactions: "write high assumed",
    write_themes: "write critical documented",
    write_third_party_fulfillment_orders: "write sensitive documented",
    write_translations: "write sensitive assumed",
    write_users: "write high assumed",
    write_validations: "write high documented"
  },
  sources: [
    { id: "access-scopes", license: "facts only", url: "https://shopify.dev/docs/api/usage/access-scopes" },
    { id: "access-scopes", license: "facts only", url: "https://shopify.dev/docs/api/admin-rest/usage/access-scopes" }
  ]
};

// src/catalog/data/slack.json
var slack_default = {
  asOf: "2026-08-21",
  provider: "slack",
  scopes: {
    admin: "admin critical admin sdk",
    "admin.analytics:read": "read critical admin sdk",
    "admin.app_activities:read": "read critical admin sdk",
    "admin.apps:read": "read critical admin sdk",
    "admin.apps:write": "admin critical admin sdk",
    "admin.barriers:read": "read critical admin sdk",
    "admin.barriers:write": "admin critical admin sdk",
    "admin.chat:read": "read critical admin catalogue",
    "admin.chat:write": "admin critical admin catalogue",
    "admin.conversations:manage_objects": "admin critical admin catalogue",
    "admin.conversations:read": "read critical admin sdk",
    "admin.conversations:write": "admin critical admin sdk",
    "admin.invites:read": "read critical admin sdk",
    "admin.invites:write": "admin critical admin sdk",
    "admin.legal_holds:read": "read critical admin seen",
    "admin.legal_holds:write": "admin critical admin seen",
    "admin.roles:read": "read critical admin sdk",
    "admin.roles:write": "admin critical admin sdk",
    "admin.teams:read": "read critical admin sdk",
    "admin.teams:write": "admin critical admin sdk",
    "admin.usergroups:read": "read critical admin sdk",
    "admin.usergroups:write": "admin critical admin sdk",
    "admin.users:read": "read critical admin sdk",
    "admin.users:write": "admin critical admin sdk",
    "admin.workflows:read": "read critical admin sdk",
    "admin.workflows:write": "admin critical admin sdk",
    "app_configurations:read": "read sensitive - sdk",
    "app_configurations:write": "write critical apps sdk",
    "app_mentions:read": "read normal - sdk",
    "apps.requests:write": "write sensitive - catalogue",
    "assistant:write": "write sensitive - catalogue",
    "auditlogs:read": "read critical admin sdk",
    "authorizations:read": "read sensitive - sdk",
    "bookmarks:read": "read sensitive - sdk",
    "bookmarks:write": "write sensitive - sdk",
    bot: "write high umbrella legacy",
    "calls:read": "read normal - sdk",
    "calls:write": "write sensitive - sdk",
    "canvases:read": "read high documents catalogue",
    "canvases:write": "write sensitive - catalogue",
    "channels:history": "read high messages sdk",
    "channels:join": "write sensitive - sdk",
    "channels:manage": "write sensitive - sdk",
    "channels:read": "read normal - sdk",
    "channels:write": "write sensitive - sdk",
    "channels:write.invites": "write sensitive - sdk",
    "channels:write.topic": "write sensitive - sdk",
    "chat:write": "write sensitive - sdk",
    "chat:write.customize": "write high impersonation sdk",
    "chat:write.public": "write high impersonation sdk",
    "chat:write:bot": "write sensitive - sdk",
    "chat:write:user": "write sensitive - sdk",
    client: "read high umbrella legacy",
    commands: "other normal - sdk",
    "connections:write": "write sensitive - sdk",
    "conversations.connect:manage": "write high connect sdk",
    "conversations.connect:read": "read normal - sdk",
    "conversations.connect:write": "write high connect sdk",
    "conversations:write.invites": "write sensitive - catalogue",
    "conversations:write.topic": "write sensitive - catalogue",
    "datastore:read": "read sensitive - sdk",
    "datastore:write": "write sensitive - sdk",
    "dnd:read": "read normal - sdk",
    "dnd:write": "write sensitive - sdk",
    email: "read sensitive - sdk",
    "emoji:read": "read normal - sdk",
    "files:read": "read high files sdk",
    "files:write": "write sensitive - sdk",
    "files:write:user": "write sensitive - sdk",
    "groups:history": "read high messages sdk",
    "groups:read": "read normal - sdk",
    "groups:write": "write sensitive - sdk",
    "groups:write.invites": "write sensitive - sdk",
    "groups:write.topic": "write sensitive - sdk",
    "hosting:read": "read normal - catalogue",
    "hosting:write": "write critical apps catalogue",
    identify: "read sensitive legacy catalogue",
    "identity.avatar": "read sensitive legacy sdk",
    "identity.basic": "read sensitive legacy sdk",
    "identity.email": "read sensitive legacy sdk",
    "identity.team": "read sensitive legacy sdk",
    "im:history": "read high messages sdk",
    "im:read": "read normal - sdk",
    "im:write": "write sensitive - sdk",
    "im:write.topic": "write sensitive - catalogue",
    "incoming-webhook": "write sensitive - sdk",
    "links.embed:write": "write sensitive - sdk",
    "links:read": "read sensitive - sdk",
    "links:write": "write sensitive - sdk",
    "lists:read": "read high documents catalogue",
    "lists:write": "write sensitive - catalogue",
    "managed_apps:install": "write critical apps seen",
    "mcp:connect": "other sensitive - seen",
    "metadata.message:read": "read sensitive - sdk",
    "mpim:history": "read high messages sdk",
    "mpim:read": "read normal - sdk",
    "mpim:write": "write sensitive - sdk",
    "mpim:write.invites": "write sensitive - sdk",
    "mpim:write.topic": "write sensitive - sdk",
    none: "other normal - sdk",
    openid: "read normal - sdk",
    "pins:read": "read sensitive - sdk",
    "pins:write": "write sensitive - sdk",
    post: "write high umbrella legacy",
    profile: "read normal - sdk",
    "reactions:read": "read sensitive - sdk",
    "reactions:write": "write sensitive - sdk",
    read: "read high umbrella legacy",
    "reminders:read": "read normal - sdk",
    "reminders:write": "write sensitive - sdk",
    "remote_files:read": "read sensitive - sdk",
    "remote_files:share": "write sensitive - sdk",
    "remote_files:write": "write sensitive - sdk",
    "search:read": "read high search sdk",
    "search:read.enterprise": "read high search catalogue",
    "search:read.files": "read high search catalogue",
    "search:read.im": "read high search catalogue",
    "search:read.mpim": "read high search catalogue",
    "search:read.private": "read high search catalogue",
    "search:read.public": "read high search catalogue",
    "search:read.users": "read high search seen",
    "stars:read": "read sensitive - sdk",
    "stars:write": "write sensitive - sdk",
    "team.billing:read": "read sensitive - sdk",
    "team.preferences:read": "read normal - sdk",
    "team:read": "read normal - sdk",
    "tokens.basic": "other normal - sdk",
    "triggers:read": "read normal - sdk",
    "triggers:write": "write sensitive - sdk",
    "usergroups:read": "read normal - sdk",
    "usergroups:write": "write sensitive - sdk",
    "users.profile:read": "read sensitive - sdk",
    "users.profile:write": "write sensitive - sdk",
    "users:read": "read normal - sdk",
    "users:read.email": "read high personal sdk",
    "users:write": "write sensitive - sdk",
    "workflow.steps:execute": "other sensitive legacy sdk",
    "workflows.templates:read": "read normal - catalogue",
    "workflows.templates:write": "write sensitive - catalogue"
  },
  sources: [
    { commit: "4322e14f116ac7551073767c533b9aca77fd9552", id: "sdk", license: "MIT", url: "https://github.com/slackapi/node-slack-sdk/blob/4322e14f116ac7551073767c533b9aca77fd9552/packages/web-api/src/types/request/manifest.ts" },
    { id: "catalogue", license: "facts only", url: "https://api.slack.com/scopes" },
    { id: "legacy", license: "facts only", url: "https://api.slack.com/legacy/scopes" },
    { id: "seen", license: "facts only", url: "https://docs.slack.dev/reference/scopes" }
  ]
};

// src/catalog/spell-scope.ts
var graph = "https://graph.microsoft.com/";
var google = "https://www.googleapis.com/auth/";
var mailbox = "https://mail.google.com/";
function spellGoogleScope(short) {
  return short.startsWith("~") ? google + short.slice(1) : short;
}
function spellScope(provider, value) {
  if (value.startsWith(graph) && (provider === null || provider === "microsoft-graph"))
    return { provider: "microsoft-graph", scope: value.slice(graph.length) };
  if (provider === null || provider === "google") {
    if (`${value}/` === mailbox) return { provider: "google", scope: mailbox };
    if (value.startsWith(google) || value === mailbox) return { provider: "google", scope: value };
  }
  const permission = githubTable(provider) === void 0 ? void 0 : parseGithubPermission(value);
  return { provider, scope: permission === void 0 ? value : `${permission.name}: ${permission.level}` };
}
function spellingsOf({ provider, scope }, asked) {
  if (provider === "microsoft-graph") return asked === null ? [graph + scope] : [scope, graph + scope];
  if (scope === mailbox) return [scope, scope.slice(0, -1)];
  return [scope];
}

// src/catalog/scope-tables.ts
var chromeTable = scopeTable(chrome_default);
var oauthTable = scopeTable(github_oauth_default);
var googleTable = scopeTable(google_default, spellGoogleScope);
var hubspotTable = scopeTable(hubspot_default);
var shopifyTable = scopeTable(shopify_default);
var slackTable = scopeTable(slack_default);
function googleSeed(scope) {
  const seeds = google_default.seeds;
  return seeds.find(
    ({ prefix, not }) => scope.startsWith(spellGoogleScope(prefix)) && (not === void 0 || !scope.endsWith(not))
  )?.class;
}

// src/catalog/known-scopes.ts
function isKnownScope(provider, scope, principal, beside) {
  if (provider === "microsoft-graph") return isKnownToMicrosoft(scope, principal, beside);
  if (githubTable(provider) !== void 0) return isKnownToGithub(provider, scope);
  return flatTable(provider)?.has(scope) ?? false;
}
function flatTable(provider) {
  if (provider === "chrome") return chromeTable;
  if (provider === "google") return googleTable;
  if (provider === "slack") return slackTable;
  if (provider === "shopify") return shopifyTable;
  if (provider === "hubspot") return hubspotTable;
  return provider === "github-oauth" ? oauthTable : void 0;
}
function isKnownToGithub(provider, scope) {
  if (scope === "read-all" || scope === "write-all") return provider === "github-workflow";
  const permission = parseGithubPermission(scope);
  const words = permission === void 0 ? void 0 : githubTable(provider)?.find(permission.name);
  if (permission === void 0 || words === void 0) return false;
  return permission.level === "none" || readGithubRow(words).classes.has(permission.level);
}
function isKnownToMicrosoft(scope, principal, beside) {
  const permission = findMicrosoftPermission(scope);
  if (permission === void 0 || schemesFor(permission, principal).length === 0) return false;
  const other = beside === void 0 ? void 0 : findMicrosoftPermission(beside);
  return other === void 0 || principal === "application" || principal === "delegated" || covers(permission, other);
}
function covers(permission, other) {
  return (other.role === null || permission.role !== null) && (other.scope === null || permission.scope !== null);
}

// src/catalog/implied-scopes.ts
var byProvider;
function impliedScopes(provider, scope, principal) {
  const statements = provider === null ? void 0 : statementsOf(provider);
  if (provider === null || statements === void 0) return [];
  const levels = githubTable(provider) === void 0 ? [] : impliedLevels(provider, scope, statements);
  if (!isKnownScope(provider, scope, principal) || statements.limited.has(scope)) return levels;
  const named = (statements.pairs.get(scope) ?? []).filter((pair) => pair.only === void 0 || pair.only === principal).map((pair) => pair.to);
  const ruled = statements.rules.flatMap((rule) => applyRule(rule, scope));
  return [...levels, ...[...named, ...ruled].filter((narrow) => isKnownScope(provider, narrow, principal, scope))];
}
function isImplied(provider, scope) {
  const pairs = statementsOf(provider)?.pairs.values() ?? [];
  return [...pairs].some((list) => list.some((pair) => pair.to === scope));
}
function statementsOf(provider) {
  byProvider ??= /* @__PURE__ */ new Map();
  const known = byProvider.get(provider);
  if (known !== void 0) return known;
  const all = implications_default.statements;
  const own = all.filter((statement) => statement.provider === provider && statement.confidence !== "assumed");
  if (own.length === 0) return void 0;
  const statements = gather(own);
  byProvider.set(provider, statements);
  return statements;
}
function gather(own) {
  const of = (kind) => own.filter((statement) => statement.kind === kind);
  const aliases = of("alias").flatMap(
    ({ names: [one, two] = [] }) => one && two ? [[one, two], [two, one]] : []
  );
  return {
    pairs: gatherPairs(own),
    rules: of("pattern").map(({ from = "", to = [], except = [] }) => ({
      from: new RegExp(from),
      to,
      except: new Set(except.map(spellGoogleScope))
    })),
    limited: new Set(of("limited").flatMap(({ scopes = [] }) => scopes.map(spellGoogleScope))),
    order: of("levels")[0]?.order ?? [],
    aliases: new Map(aliases),
    areas: of("area").map(({ area = "", to = [] }) => ({ area, to }))
  };
}
function gatherPairs(own) {
  const pairs = /* @__PURE__ */ new Map();
  const add = (from, to, only) => {
    pairs.set(from, [...pairs.get(from) ?? [], { to, only }]);
  };
  for (const { kind, from = "", to = [], only, scopes: [one, two] = [] } of own) {
    if (kind === "pair") for (const narrow of to) add(spellGoogleScope(from), spellGoogleScope(narrow), only);
    if (kind !== "same" || one === void 0 || two === void 0) continue;
    add(one, two, only);
    add(two, one, only);
  }
  return pairs;
}
function applyRule(rule, scope) {
  if (rule.except.has(scope) || !rule.from.test(scope)) return [];
  return rule.to.map((template) => scope.replace(rule.from, template));
}
function impliedLevels(provider, scope, statements) {
  const table = githubTable(provider);
  const permission = parseGithubPermission(scope);
  if (table === void 0) return [];
  if (permission === void 0) return impliedByShorthand(provider, scope);
  const { name, level } = permission;
  const words = table.find(name);
  const row = words === void 0 ? void 0 : readGithubRow(words);
  const exists = (lower2) => lower2 === "none" || row === void 0 || row.classes.has(lower2);
  const rank = statements.order.indexOf(level);
  const lower = statements.order.slice(0, Math.max(rank, 0)).filter(exists).map((word) => `${name}: ${word}`);
  const alias = statements.aliases.get(name);
  const twin = alias === void 0 ? [] : [`${alias}: ${level}`];
  const areas = level === "none" ? [] : statements.areas.filter(({ area }) => area === row?.area).flatMap(({ to }) => to);
  return [...lower, ...twin, ...areas].filter((narrow) => narrow !== scope);
}
function impliedByShorthand(provider, scope) {
  if (provider !== "github-workflow" || scope !== "write-all" && scope !== "read-all") return [];
  const allowed = scope === "write-all" ? ["read", "write"] : ["read"];
  return [...githubTable(provider)?.all() ?? []].flatMap(([name, row]) => {
    const { classes } = readGithubRow(row.split(" "));
    return ["none", ...allowed.filter((level) => classes.has(level))].map((level) => `${name}: ${level}`);
  });
}

// src/catalog/implications.ts
function closeScopes(provider, values, principal) {
  const closed = /* @__PURE__ */ new Set();
  const waiting = [];
  for (const value of values) {
    closed.add(value);
    waiting.push(spellScope(provider, value));
  }
  const seen = /* @__PURE__ */ new Set();
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const key = `${next.provider ?? ""}
${next.scope}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const spelling of spellingsOf(next, provider)) closed.add(spelling);
    for (const scope of impliedScopes(next.provider, next.scope, principal)) waiting.push({ ...next, scope });
  }
  return closed;
}

// src/catalog/scope-knowledge.ts
var reaches = /* @__PURE__ */ new Set(["read", "write", "admin", "other"]);
function toReach(text) {
  return text !== void 0 && reaches.has(text) ? text : "unknown";
}
function severityOf(kind, reach) {
  if (kind === "critical" || kind === "high") return kind;
  const writes = reach === "write" || reach === "admin";
  if (kind === "normal") return reach === "other" ? "low" : "medium";
  return writes ? "high" : "medium";
}

// src/catalog/weigh-app-scope.ts
function weighAppScope(table, scope) {
  const words = table.find(scope);
  if (words === void 0) return void 0;
  const [reachWord, kind, confidence] = words;
  const reach = toReach(reachWord);
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: confidence === "assumed" ? "It was seen in use, but not in the documentation." : null,
    source: table.source(),
    asOf: table.asOf
  };
}

// src/catalog/weigh-chrome-scope.ts
var onHosts = /* @__PURE__ */ new Set([
  "cookies",
  "scripting",
  "webRequest",
  "webRequestAuthProvider",
  "webRequestBlocking"
]);
function isBoundToHosts(scope) {
  return onHosts.has(scope);
}
function weighChromeScope(scope) {
  const words = chromeTable.find(scope);
  if (words === void 0) return weighPattern(scope);
  const [kind, prompt, source] = words;
  const bound = isBoundToHosts(scope);
  const silent = prompt === "silent" && (kind === "critical" || kind === "high");
  return {
    known: true,
    severity: severityOf(bound ? "sensitive" : kind, "other"),
    reach: "other",
    note: bound ? "It works on the hosts the extension may reach; browsers do not ask for it." : silent ? "Browsers install it without asking for it." : null,
    source: chromeTable.source(source),
    asOf: chromeTable.asOf
  };
}
function weighPattern(pattern) {
  if (pattern !== everyAddress && parseMatchPattern(pattern) === void 0) return void 0;
  const every = matchesEverySite(pattern);
  return {
    known: true,
    severity: every ? "critical" : matchesOwnMachine(pattern) ? "low" : "high",
    reach: "write",
    note: every ? "Reads and changes the pages of every site." : "Reads and changes the pages there.",
    source: null,
    asOf: null
  };
}

// src/catalog/weigh-github-scope.ts
function weighGithubPermission(provider, scope) {
  const table = githubTable(provider);
  if (table === void 0) return void 0;
  const shorthand = provider === "github-workflow" ? weighShorthand(scope, table.source(), table.asOf) : void 0;
  if (shorthand !== void 0) return shorthand;
  const permission = parseGithubPermission(scope);
  const words = permission === void 0 ? void 0 : table.find(permission.name);
  if (permission === void 0 || words === void 0) return void 0;
  const { area, classes } = readGithubRow(words);
  const about = { known: true, source: table.source(words.at(-1)), asOf: table.asOf };
  if (permission.level === "none") return { ...about, severity: "info", reach: "other", note: "Grants nothing." };
  const kind = classes.get(permission.level);
  if (kind === void 0) return void 0;
  const reach = kind === "critical" && area === "organization" ? "admin" : toReach(permission.level);
  return { ...about, severity: severityOf(kind, reach), reach, note: noteOf(permission.name, area) };
}
function weighGithubOauthScope(scope) {
  const words = oauthTable.find(scope);
  if (words === void 0) return void 0;
  const [reachWord, kind] = words;
  const reach = toReach(reachWord);
  const note = scope === "repo" || scope === "workflow" ? "Changes code that others run." : null;
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note,
    source: oauthTable.source(),
    asOf: oauthTable.asOf
  };
}
function weighShorthand(scope, source, asOf) {
  if (scope === "write-all")
    return {
      known: true,
      severity: "critical",
      reach: "write",
      note: "Every permission the token can have.",
      source,
      asOf
    };
  if (scope === "read-all")
    return {
      known: true,
      severity: "medium",
      reach: "read",
      note: "Every permission the token can have, to read.",
      source,
      asOf
    };
  return void 0;
}
function noteOf(name, area) {
  if (name === "id-token") return "Lets the job prove who it is to others, such as clouds and registries.";
  if (area === "organization" || area === "enterprise") return `Reaches the whole ${area}.`;
  return area === "account" ? "Acts on the account of whoever authorises it." : null;
}

// src/catalog/scope-words.ts
var longest2 = 1e4;
var contentWords = /* @__PURE__ */ new Set([
  "alert",
  "alerts",
  "attachments",
  "audit",
  "auditlog",
  "auditlogs",
  "authentication",
  "chat",
  "chats",
  "conversation",
  "conversations",
  "credential",
  "credentials",
  "devstorage",
  "document",
  "documents",
  "drive",
  "ediscovery",
  "file",
  "files",
  "gmail",
  "inbox",
  "incident",
  "keep",
  "key",
  "keys",
  "mail",
  "mailbox",
  "mails",
  "message",
  "messages",
  "note",
  "notes",
  "password",
  "passwords",
  "recording",
  "recordings",
  "risk",
  "risky",
  "secret",
  "secrets",
  "security",
  "sites",
  "storage",
  "threat",
  "token",
  "tokens",
  "transcript",
  "transcripts",
  "vault",
  "vulnerability"
]);
var aboutContent = /* @__PURE__ */ new Set(["basic", "settings", "usage"]);
function splitWords(name) {
  const words = name.slice(0, longest2).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const whole = name.slice(0, longest2).match(/[A-Za-z]+/g) ?? [];
  return [...words, ...whole].map((word) => word.toLowerCase());
}
function readsContent(words) {
  return words.some((word) => contentWords.has(word)) && !words.some((word) => aboutContent.has(word));
}

// src/catalog/weigh-google-scope.ts
var wholeCloud = "https://www.googleapis.com/auth/cloud-platform";
var tenantPrefix = "https://www.googleapis.com/auth/admin.";
function weighGoogleScope(scope) {
  const words = googleTable.find(scope);
  if (words === void 0) return void 0;
  const [reachWord, kind = "unknown", confidence, source] = words;
  const administers2 = scope.startsWith(tenantPrefix) && reachWord === "write";
  const reach = administers2 ? "admin" : toReach(reachWord);
  const official = confidence === "assumed" ? "unknown" : kind;
  return {
    known: true,
    severity: administers2 ? "critical" : weigh(scope, official, reach),
    reach,
    note: administers2 ? "Administers the Google Workspace organisation." : noteOf2(official),
    source: googleTable.source(source),
    asOf: googleTable.asOf
  };
}
function weigh(scope, official, reach) {
  const seed = googleSeed(scope);
  if (seed !== void 0) return severityOf(seed, reach);
  if (official === "restricted") return reach === "write" && isWholeProduct(scope) ? "critical" : "high";
  if (official === "sensitive" || scope.startsWith(wholeCloud)) return "high";
  if (official === "non-sensitive") return severityOf("normal", reach);
  const name = scope.replace(/^https:\/\/[^/]+\/(auth\/chat\.)?/, "");
  return readsContent(splitWords(name)) ? "high" : severityOf("unknown", reach);
}
function isWholeProduct(scope) {
  if (isImplied("google", scope)) return false;
  return [...closeScopes("google", [scope], null)].some((included) => included !== scope && isRestrictedWrite(included));
}
function isRestrictedWrite(scope) {
  const words = googleTable.find(scope);
  return words !== void 0 && words[0] === "write" && words[1] === "restricted" && words[2] !== "assumed";
}
function noteOf2(official) {
  if (official === "restricted") return "Google restricts this scope.";
  return official === "sensitive" ? "Google calls this scope sensitive." : null;
}

// src/catalog/weigh-unknown-scope.ts
var administers = /admin|superuser|sudo/i;
var changes = /write|delet|send|creat|updat|manag|impersonat|modif|upload|publish|remov|insert|execut|install|invit|deploy|transfer|grant|revok|assign|full/i;
var changingWords = /* @__PURE__ */ new Set(["add", "approve", "edit", "owner", "post", "put", "root", "run", "set", "share", "sign"]);
var readingWords = /* @__PURE__ */ new Set(["get", "list", "read", "readonly", "view", "viewer"]);
var guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function weighUnknownScope(scope, principal) {
  const { severity, reach } = weighWords(scope);
  const floor = guid.test(scope) || principal === "application" ? "high" : "medium";
  return {
    known: false,
    severity: graver(severity, floor),
    reach,
    note: "No catalogue lists this scope: it is weighed by the words of its name.",
    source: null,
    asOf: null
  };
}
function isCatchAll(scope) {
  return scope.endsWith(".default") || scope.includes("*") || /^(all|full|full_access)$/i.test(scope);
}
function weighWords(scope) {
  if (administers.test(scope)) return { severity: "critical", reach: "admin" };
  const words = splitWords(scope);
  const has = (list) => words.some((word) => list.has(word));
  const reach = changes.test(scope) || has(changingWords) ? "write" : has(readingWords) ? "read" : "unknown";
  if (reach === "write" || isCatchAll(scope)) return { severity: "high", reach };
  return { severity: readsContent(words) ? "high" : "medium", reach };
}

// src/catalog/weigh-microsoft-scope.ts
var takesOver = /^(RoleManagement\.ReadWrite\.[A-Za-z]+|AppRoleAssignment\.ReadWrite\.All|Application\.ReadWrite\.All|Directory\.ReadWrite\.All)$/;
var readingVerbs = /^(Read(?!Write|Approve)[A-Za-z]*|Preview|Evaluate|Compute|Export)$/;
var signIn = /* @__PURE__ */ new Set(["email", "openid", "profile"]);
function weighMicrosoftScope(scope, principal) {
  if (isCatchAll(scope)) return weighDefault(scope, principal);
  const permission = findMicrosoftPermission(scope);
  if (permission === void 0) return void 0;
  const schemes = schemesFor(permission, principal);
  if (schemes.length === 0) return weighMisplaced(scope, principal);
  const reach = reachOf(scope);
  const weights = schemes.map(
    (scheme) => scheme === permission.role ? weighRole(scope) : weighDelegated(scope, reach, scheme)
  );
  return {
    known: true,
    severity: weights.reduce(graver),
    reach,
    note: noteOf3(scope, schemes, principal),
    source: microsoftTable.source(),
    asOf: microsoftTable.asOf
  };
}
function weighRole(scope) {
  return takesOver.test(scope) || levelOf(scope, "application") === 4 ? "critical" : "high";
}
function weighDelegated(scope, reach, scheme) {
  if (takesOver.test(scope)) return "critical";
  const level = levelOf(scope, "delegated");
  if (level === 4) return "high";
  if (reach === "write") return level === 1 && scheme.adminConsent !== true ? "medium" : "high";
  return readsContent(splitWords(scope)) ? "high" : "medium";
}
function levelOf(scope, principal) {
  const levels = [...closeScopes("microsoft-graph", [scope], principal)].map((name) => {
    const permission = findMicrosoftPermission(name);
    return (principal === "application" ? permission?.role : permission?.scope)?.level ?? 0;
  });
  return Math.max(0, ...levels);
}
function reachOf(scope) {
  if (signIn.has(scope)) return "read";
  if (scope === "offline_access") return "other";
  const verbs = scope.split(".").slice(1, 2);
  return verbs.length > 0 && verbs.every((verb) => readingVerbs.test(verb)) ? "read" : "write";
}
function weighDefault(scope, principal) {
  if (scope !== ".default") return void 0;
  const unknown = weighUnknownScope(scope, principal);
  return {
    known: true,
    severity: graver(unknown.severity, "high"),
    reach: "unknown",
    note: "Stands for everything the app registration was ever granted.",
    source: "https://learn.microsoft.com/graph/permissions-overview",
    asOf: microsoftTable.asOf
  };
}
function weighMisplaced(scope, principal) {
  const unknown = weighUnknownScope(scope, principal);
  const elsewhere = weighMicrosoftScope(scope, null)?.severity ?? "medium";
  return { ...unknown, severity: graver(unknown.severity, elsewhere) };
}
function noteOf3(scope, schemes, principal) {
  if (takesOver.test(scope)) return "Its holder can hand out rights, to himself as well.";
  const consent = schemes.some((scheme) => scheme.adminConsent === true);
  const levels = ["application", "delegated"].filter((each) => principal === each || principal !== "application" && principal !== "delegated").map((each) => levelOf(scope, each));
  const level = Math.max(...levels);
  if (level === 0) return consent ? "An administrator must consent to it." : null;
  const rating = `Microsoft rates it ${level} of 4`;
  return consent ? `${rating}, and an administrator must consent to it.` : `${rating}.`;
}

// src/catalog/weigh-slack-scope.ts
var notes = /* @__PURE__ */ new Map([
  ["admin", "Administers the workspace or the whole organisation."],
  ["apps", "Changes or installs apps."],
  ["connect", "Opens channels to other organisations."],
  ["documents", "Reads documents."],
  ["files", "Reads files."],
  ["impersonation", "Posts under another name, or where it was not invited."],
  ["legacy", "Belongs to an older generation of Slack apps."],
  ["messages", "Reads messages."],
  ["personal", "Reads addresses of people."],
  ["search", "Searches content."],
  ["umbrella", "Belongs to classic apps, and stands for many rights at once."]
]);
function weighSlackScope(scope, principal) {
  const words = slackTable.find(scope);
  if (words === void 0) return void 0;
  const [reachWord, kind, subject = "-", source] = words;
  const reach = toReach(reachWord);
  const asUser = principal === "user" && reach === "write" ? "Acts as the person who installs the app." : null;
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: notes.get(subject) ?? asUser,
    source: slackTable.source(source),
    asOf: slackTable.asOf
  };
}

// src/catalog/scopes.ts
function weighScope(provider, value, principal) {
  const spelled = spellScope(provider, value);
  return weighKnown(spelled.provider, spelled.scope, principal) ?? weighUnknownScope(spelled.scope, principal);
}
function weighKnown(provider, scope, principal) {
  switch (provider) {
    case "chrome":
      return weighChromeScope(scope);
    case "github-app":
    case "github-workflow":
      return weighGithubPermission(provider, scope);
    case "github-oauth":
      return weighGithubOauthScope(scope);
    case "google":
      return weighGoogleScope(scope);
    case "hubspot":
      return weighAppScope(hubspotTable, scope);
    case "shopify":
      return weighAppScope(shopifyTable, scope);
    case "microsoft-graph":
      return weighMicrosoftScope(scope, principal);
    case "slack":
      return weighSlackScope(scope, principal);
    default:
      return void 0;
  }
}

export {
  widerScopes,
  isCovered,
  closeScopes,
  isBoundToHosts,
  weighScope
};
