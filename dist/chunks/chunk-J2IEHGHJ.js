import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  everyAddress,
  halvesOf,
  matchesEverySite,
  matchesOwnMachine,
  parseMatchPattern,
  widerPatterns
} from "./chunk-4WHIZJQN.js";
import {
  weighKubernetesRight,
  widerKubernetesRights
} from "./chunk-N2IO7QIE.js";
import {
  matchesAction,
  parseAwsAction,
  widerActions
} from "./chunk-SQ6WFOLL.js";
import {
  findMicrosoftPermission,
  microsoftTable,
  schemesFor,
  scopeTable
} from "./chunk-UBPJSKMJ.js";
import {
  graver
} from "./chunk-34PIO6HB.js";

// src/catalog/data/atlassian.json
var atlassian_default = {
  asOf: "2026-08-22",
  provider: "atlassian",
  scopes: {
    account: "read normal verified",
    "account:write": "write high verified",
    "admin:pipeline:bitbucket": "admin critical verified",
    "admin:project:bitbucket": "admin critical verified",
    "admin:repository:bitbucket": "admin critical verified",
    "admin:workspace:bitbucket": "admin critical verified",
    "connect:ACCESS_EMAIL_ADDRESSES": "read normal assumed",
    "connect:ACT_AS_USER": "admin critical assumed acts as a user",
    "connect:ADMIN": "admin critical assumed",
    "connect:DELETE": "write high assumed deletes data",
    "connect:PROJECT_ADMIN": "admin critical assumed",
    "connect:READ": "read sensitive assumed content",
    "connect:SPACE_ADMIN": "admin critical assumed",
    "connect:WRITE": "write sensitive assumed",
    "delete:async-task:jira": "write high verified deletes data",
    "delete:attachment:confluence": "write high verified deletes data",
    "delete:attachment:jira": "write high verified deletes data",
    "delete:avatar:jira": "write high verified deletes data",
    "delete:blogpost:confluence": "write high verified deletes data",
    "delete:board-scope.admin:jira-software": "write high verified deletes data",
    "delete:build-info:jira": "write high verified deletes data",
    "delete:comment.property:jira": "write high verified deletes data",
    "delete:comment:confluence": "write high verified deletes data",
    "delete:comment:jira": "write high verified deletes data",
    "delete:content:confluence": "write high verified deletes data",
    "delete:custom-content:confluence": "write high verified deletes data",
    "delete:customer.detail-field:jira-service-management": "write high verified deletes data",
    "delete:dashboard.property:jira": "write high verified deletes data",
    "delete:dashboard:jira": "write high verified deletes data",
    "delete:database:confluence": "write high verified deletes data",
    "delete:deployment-info:jira": "write high verified deletes data",
    "delete:dev-info:jira": "write high verified deletes data",
    "delete:embed:confluence": "write high verified deletes data",
    "delete:entitlement.detail-field:jira-service-management": "write high verified deletes data",
    "delete:entitlement:jira-service-management": "write high verified deletes data",
    "delete:feature-flag-info:jira": "write high verified deletes data",
    "delete:field-configuration-scheme:jira": "write high verified deletes data",
    "delete:field-configuration:jira": "write high verified deletes data",
    "delete:field.option:jira": "write high verified deletes data",
    "delete:field:jira": "write high verified deletes data",
    "delete:filter.column:jira": "write high verified deletes data",
    "delete:filter:jira": "write high verified deletes data",
    "delete:folder:confluence": "write high verified deletes data",
    "delete:gpg-key:bitbucket": "write high verified deletes data",
    "delete:group:jira": "write high verified deletes data",
    "delete:issue-link-type:jira": "write high verified deletes data",
    "delete:issue-link:jira": "write high verified deletes data",
    "delete:issue-type-scheme:jira": "write high verified deletes data",
    "delete:issue-type-screen-scheme:jira": "write high verified deletes data",
    "delete:issue-type.property:jira": "write high verified deletes data",
    "delete:issue-type:jira": "write high verified deletes data",
    "delete:issue-worklog.property:jira": "write high verified deletes data",
    "delete:issue-worklog:jira": "write high verified deletes data",
    "delete:issue.property:jira": "write high verified deletes data",
    "delete:issue.remote-link:jira": "write high verified deletes data",
    "delete:issue:bitbucket": "write high verified deletes data",
    "delete:issue:jira": "write high verified deletes data",
    "delete:organization.detail-field:jira-service-management": "write high verified deletes data",
    "delete:organization.property:jira-service-management": "write high verified deletes data",
    "delete:organization.user:jira-service-management": "write high verified deletes data",
    "delete:organization:jira-service-management": "write high verified deletes data",
    "delete:page:confluence": "write high verified deletes data",
    "delete:permission-scheme:jira": "write high verified deletes data",
    "delete:permission:bitbucket": "write high verified deletes data",
    "delete:permission:jira": "write high verified deletes data",
    "delete:product:jira-service-management": "write high verified deletes data",
    "delete:project-category:jira": "write high verified deletes data",
    "delete:project-role:jira": "write high verified deletes data",
    "delete:project-version:jira": "write high verified deletes data",
    "delete:project.avatar:jira": "write high verified deletes data",
    "delete:project.component:jira": "write high verified deletes data",
    "delete:project.property:jira": "write high verified deletes data",
    "delete:project:jira": "write high verified deletes data",
    "delete:remote-link-info:jira": "write high verified deletes data",
    "delete:repository:bitbucket": "write high verified deletes data",
    "delete:request.feedback:jira-service-management": "write high verified deletes data",
    "delete:request.notification:jira-service-management": "write high verified deletes data",
    "delete:request.participant:jira-service-management": "write high verified deletes data",
    "delete:requesttype.property:jira-service-management": "write high verified deletes data",
    "delete:screen-scheme:jira": "write high verified deletes data",
    "delete:screen-tab:jira": "write high verified deletes data",
    "delete:screen:jira": "write high verified deletes data",
    "delete:screenable-field:jira": "write high verified deletes data",
    "delete:servicedesk.customer:jira-service-management": "write high verified deletes data",
    "delete:servicedesk.organization:jira-service-management": "write high verified deletes data",
    "delete:servicedesk.property:jira-service-management": "write high verified deletes data",
    "delete:snippet:bitbucket": "write high verified deletes data",
    "delete:space:confluence": "write high verified deletes data",
    "delete:sprint:jira-software": "write high verified deletes data",
    "delete:ssh-key:bitbucket": "write high verified deletes data",
    "delete:user-configuration:jira": "write high verified deletes data",
    "delete:user.property:jira": "write high verified deletes data",
    "delete:webhook:bitbucket": "write high verified deletes data",
    "delete:webhook:jira": "write high verified deletes data",
    "delete:whiteboard:confluence": "write high verified deletes data",
    "delete:workflow-scheme:jira": "write high verified deletes data",
    "delete:workflow.property:jira": "write high verified deletes data",
    "delete:workflow:jira": "write high verified deletes data",
    email: "read sensitive verified personal or security data",
    issue: "read normal verified",
    "issue:write": "write sensitive verified",
    "manage:confluence-configuration": "admin critical documented",
    "manage:jira-configuration": "admin critical documented",
    "manage:jira-data-provider": "admin high assumed",
    "manage:jira-project": "admin high documented",
    "manage:jira-webhook": "admin high documented sends data out by webhook",
    "manage:servicedesk-customer": "admin high assumed",
    offline_access: "other high assumed lifetime: works while the user is away",
    pipeline: "read normal verified",
    "pipeline:variable": "write high verified",
    "pipeline:write": "write high verified",
    project: "read normal verified",
    "project:admin": "admin critical verified administration of repositories",
    "project:write": "write sensitive verified",
    pullrequest: "read sensitive verified content",
    "pullrequest:write": "write high verified",
    "read:account": "read normal assumed",
    "read:analytics.content:confluence": "read normal verified",
    "read:app-global-channel:realtime": "read normal documented",
    "read:app-system-token": "read high documented token handed to a remote",
    "read:app-user-token": "read high documented token handed to a remote",
    "read:application-role:jira": "read normal verified",
    "read:attachment:confluence": "read sensitive verified content",
    "read:attachment:jira": "read sensitive verified content",
    "read:audit-log:confluence": "read sensitive verified personal or security data",
    "read:audit-log:jira": "read sensitive verified personal or security data",
    "read:avatar:jira": "read normal verified",
    "read:blogpost:confluence": "read sensitive verified content",
    "read:board-scope.admin:jira-software": "read normal verified",
    "read:board-scope:jira-software": "read normal verified",
    "read:build-info:jira": "read normal verified",
    "read:build:jira-software": "read normal verified",
    "read:comment.property:jira": "read sensitive verified content",
    "read:comment:confluence": "read sensitive verified content",
    "read:comment:jira": "read sensitive verified content",
    "read:component:compass": "read normal documented",
    "read:configuration:confluence": "read normal verified",
    "read:confluence-content": "read normal documented",
    "read:confluence-content.all": "read sensitive documented content",
    "read:confluence-content.permission": "read sensitive documented personal or security data",
    "read:confluence-content.summary": "read normal documented",
    "read:confluence-groups": "read sensitive documented personal or security data",
    "read:confluence-props": "read normal documented",
    "read:confluence-space.summary": "read normal documented",
    "read:confluence-user": "read sensitive documented personal or security data",
    "read:content-details:confluence": "read sensitive verified content",
    "read:content.metadata:confluence": "read sensitive verified content",
    "read:content.permission:confluence": "read sensitive verified personal or security data",
    "read:content.property:confluence": "read sensitive verified content",
    "read:content.restriction:confluence": "read sensitive verified content",
    "read:content:confluence": "read sensitive verified content",
    "read:custom-content:confluence": "read normal verified",
    "read:custom-field-contextual-configuration:jira": "read normal verified",
    "read:customer.detail-field:jira-service-management": "read sensitive verified personal or security data",
    "read:customer.detail:jira-service-management": "read sensitive verified personal or security data",
    "read:customer:entitlement:jira-service-management": "read sensitive verified personal or security data",
    "read:customer:jira-service-management": "read sensitive verified personal or security data",
    "read:dashboard.property:jira": "read normal verified",
    "read:dashboard:jira": "read normal verified",
    "read:database:confluence": "read normal verified",
    "read:deployment-info:jira": "read normal verified",
    "read:deployment:jira-software": "read normal verified",
    "read:dev-info:jira": "read normal verified",
    "read:email-address:confluence": "read sensitive verified personal or security data",
    "read:email-address:jira": "read sensitive verified personal or security data",
    "read:embed:confluence": "read normal verified",
    "read:entitlement.detail-field:jira-service-management": "read normal verified",
    "read:entitlement.detail:jira-service-management": "read normal verified",
    "read:entitlement:jira-service-management": "read normal verified",
    "read:epic:jira-software": "read normal verified",
    "read:event:admin": "read normal documented",
    "read:event:compass": "read normal documented",
    "read:feature-flag-info:jira": "read normal verified",
    "read:feature-flag:jira-software": "read normal verified",
    "read:field-configuration-scheme:jira": "read normal verified",
    "read:field-configuration:jira": "read normal verified",
    "read:field.default-value:jira": "read normal verified",
    "read:field.option:jira": "read normal verified",
    "read:field.options:jira": "read normal verified",
    "read:field:jira": "read normal verified",
    "read:filter.column:jira": "read normal verified",
    "read:filter.default-share-scope:jira": "read normal verified",
    "read:filter:jira": "read normal verified",
    "read:folder:confluence": "read normal verified",
    "read:forge-app:confluence": "read normal documented",
    "read:forge-app:jira": "read normal documented",
    "read:gpg-key:bitbucket": "read sensitive verified personal or security data",
    "read:graph:confluence": "read normal documented",
    "read:graph:jira": "read normal documented",
    "read:group:confluence": "read sensitive verified personal or security data",
    "read:group:jira": "read sensitive verified personal or security data",
    "read:hierarchical-content:confluence": "read normal verified",
    "read:inlinetask:confluence": "read normal verified",
    "read:instance-configuration:jira": "read normal verified",
    "read:issue-details:jira": "read sensitive verified content",
    "read:issue-event:jira": "read sensitive verified content",
    "read:issue-field-values:jira": "read sensitive verified content",
    "read:issue-link-type:jira": "read sensitive verified content",
    "read:issue-link:jira": "read sensitive verified content",
    "read:issue-meta:jira": "read sensitive verified content",
    "read:issue-security-level:jira": "read sensitive verified personal or security data",
    "read:issue-security-scheme:jira": "read sensitive verified personal or security data",
    "read:issue-status:jira": "read sensitive verified content",
    "read:issue-type-hierarchy:jira": "read sensitive verified content",
    "read:issue-type-scheme:jira": "read sensitive verified content",
    "read:issue-type-screen-scheme:jira": "read sensitive verified content",
    "read:issue-type-transition:jira": "read sensitive verified content",
    "read:issue-type.property:jira": "read sensitive verified content",
    "read:issue-type:jira": "read sensitive verified content",
    "read:issue-worklog.property:jira": "read sensitive verified content",
    "read:issue-worklog:jira": "read sensitive verified content",
    "read:issue.changelog:jira": "read sensitive verified content",
    "read:issue.property:jira": "read sensitive verified content",
    "read:issue.remote-link:jira": "read sensitive verified content",
    "read:issue.time-tracking:jira": "read sensitive verified content",
    "read:issue.transition:jira": "read sensitive verified content",
    "read:issue.vote:jira": "read sensitive documented content",
    "read:issue.votes:jira": "read sensitive documented content",
    "read:issue.watcher:jira": "read sensitive verified content",
    "read:issue:bitbucket": "read sensitive verified content",
    "read:issue:jira": "read sensitive verified content",
    "read:issue:jira-software": "read sensitive verified content",
    "read:jira-expressions:jira": "read normal verified",
    "read:jira-user": "read sensitive documented personal or security data",
    "read:jira-work": "read sensitive documented content",
    "read:jql:jira": "read normal verified",
    "read:knowledgebase:jira-service-management": "read normal verified",
    "read:label:confluence": "read normal verified",
    "read:label:jira": "read normal verified",
    "read:license:jira": "read sensitive verified personal or security data",
    "read:me": "read normal documented",
    "read:notification-scheme:jira": "read normal verified",
    "read:org:admin": "read normal documented",
    "read:organization.detail-field:jira-service-management": "read normal verified",
    "read:organization.detail:jira-service-management": "read normal verified",
    "read:organization.property:jira-service-management": "read normal verified",
    "read:organization.user:jira-service-management": "read sensitive verified personal or security data",
    "read:organization:entitlement:jira-service-management": "read normal verified",
    "read:organization:jira-service-management": "read normal verified",
    "read:page:confluence": "read sensitive verified content",
    "read:permission-scheme:jira": "read sensitive verified personal or security data",
    "read:permission:bitbucket": "read sensitive verified personal or security data",
    "read:permission:jira": "read sensitive verified personal or security data",
    "read:pipeline:bitbucket": "read normal verified",
    "read:policy:admin": "read normal documented",
    "read:priority:jira": "read normal verified",
    "read:product:jira-service-management": "read normal verified",
    "read:project-category:jira": "read normal verified",
    "read:project-role:jira": "read normal verified",
    "read:project-type:jira": "read normal verified",
    "read:project-version:jira": "read normal verified",
    "read:project.avatar:jira": "read normal verified",
    "read:project.component:jira": "read normal verified",
    "read:project.email:jira": "read sensitive verified personal or security data",
    "read:project.feature:jira": "read normal verified",
    "read:project.property:jira": "read normal verified",
    "read:project:bitbucket": "read normal verified",
    "read:project:jira": "read normal verified",
    "read:pullrequest:bitbucket": "read sensitive verified content",
    "read:queue:jira-service-management": "read normal verified",
    "read:relation:confluence": "read normal verified",
    "read:remote-link-info:jira": "read normal verified",
    "read:remote-link:jira-software": "read normal verified",
    "read:repository:bitbucket": "read sensitive verified content",
    "read:request.action:jira-service-management": "read normal verified",
    "read:request.approval:jira-service-management": "read normal verified",
    "read:request.attachment:jira-service-management": "read normal verified",
    "read:request.comment:jira-service-management": "read normal verified",
    "read:request.feedback:jira-service-management": "read normal verified",
    "read:request.notification:jira-service-management": "read normal verified",
    "read:request.participant:jira-service-management": "read normal verified",
    "read:request.sla:jira-service-management": "read normal verified",
    "read:request.status:jira-service-management": "read normal verified",
    "read:request:jira-service-management": "read normal verified",
    "read:requesttype.property:jira-service-management": "read normal verified",
    "read:requesttype:jira-service-management": "read normal verified",
    "read:resolution:jira": "read normal verified",
    "read:role:jira": "read normal verified",
    "read:runner:bitbucket": "read normal verified",
    "read:screen-field:jira": "read normal verified",
    "read:screen-scheme:jira": "read normal verified",
    "read:screen-tab:jira": "read normal verified",
    "read:screen:jira": "read normal verified",
    "read:screenable-field:jira": "read normal verified",
    "read:servicedesk-request": "read normal documented",
    "read:servicedesk.customer:jira-service-management": "read sensitive verified personal or security data",
    "read:servicedesk.organization:jira-service-management": "read normal verified",
    "read:servicedesk.property:jira-service-management": "read normal verified",
    "read:servicedesk:jira-service-management": "read normal verified",
    "read:servicemanagement-insight-objects": "read normal assumed",
    "read:snippet:bitbucket": "read normal verified",
    "read:source-code:jira-software": "read normal verified",
    "read:space-details:confluence": "read normal verified",
    "read:space.permission:confluence": "read sensitive verified personal or security data",
    "read:space.property:confluence": "read normal verified",
    "read:space.setting:confluence": "read normal verified",
    "read:space:confluence": "read normal verified",
    "read:sprint:jira-software": "read normal verified",
    "read:ssh-key:bitbucket": "read sensitive verified personal or security data",
    "read:status:jira": "read normal verified",
    "read:task:confluence": "read normal verified",
    "read:template:confluence": "read normal verified",
    "read:user-configuration:jira": "read sensitive verified personal or security data",
    "read:user.columns:jira": "read sensitive verified personal or security data",
    "read:user.property:confluence": "read sensitive verified personal or security data",
    "read:user.property:jira": "read sensitive verified personal or security data",
    "read:user:admin": "read sensitive documented personal or security data",
    "read:user:bitbucket": "read sensitive verified personal or security data",
    "read:user:confluence": "read sensitive verified personal or security data",
    "read:user:jira": "read sensitive verified personal or security data",
    "read:watcher:confluence": "read normal verified",
    "read:webhook:bitbucket": "read sensitive verified personal or security data",
    "read:webhook:jira": "read sensitive verified personal or security data",
    "read:whiteboard:confluence": "read normal verified",
    "read:workflow-scheme:jira": "read normal verified",
    "read:workflow.property:jira": "read normal verified",
    "read:workflow:jira": "read normal verified",
    "read:workspace:bitbucket": "read normal verified",
    "readonly:content.attachment:confluence": "read normal documented",
    repository: "read sensitive verified content",
    "repository:admin": "admin critical verified administration of repositories",
    "repository:delete": "write high verified deletes data",
    "repository:write": "write high verified",
    runner: "read normal verified",
    "runner:write": "write high verified",
    "search:confluence": "read sensitive documented content",
    "send:notification:jira": "write sensitive verified",
    snippet: "read normal verified",
    "snippet:write": "write sensitive verified",
    "storage:app": "write normal documented storage of the app itself",
    team: "read normal documented",
    "team:write": "write sensitive documented",
    "validate:jql:jira": "read normal verified",
    webhook: "write high verified sends data out by webhook",
    wiki: "read normal verified",
    "write:attachment:confluence": "write sensitive verified",
    "write:attachment:jira": "write sensitive verified",
    "write:audit-log:confluence": "write high verified",
    "write:avatar:jira": "write sensitive verified",
    "write:blogpost:confluence": "write sensitive verified",
    "write:board-scope.admin:jira-software": "write sensitive verified",
    "write:board-scope:jira-software": "write sensitive verified",
    "write:build-info:jira": "write sensitive verified",
    "write:build:jira-software": "write sensitive verified",
    "write:comment.property:jira": "write sensitive verified",
    "write:comment:confluence": "write sensitive verified",
    "write:comment:jira": "write sensitive verified",
    "write:component:compass": "write sensitive documented",
    "write:configuration:confluence": "write high verified",
    "write:confluence-content": "write sensitive documented",
    "write:confluence-file": "write sensitive documented",
    "write:confluence-groups": "write high documented",
    "write:confluence-props": "write sensitive documented",
    "write:confluence-space": "write sensitive documented",
    "write:content.property:confluence": "write sensitive verified",
    "write:content.restriction:confluence": "write high verified",
    "write:content:confluence": "write sensitive verified",
    "write:custom-content:confluence": "write sensitive verified",
    "write:custom-field-contextual-configuration:jira": "write high verified",
    "write:customer.detail-field:jira-service-management": "write sensitive verified",
    "write:customer.detail:jira-service-management": "write sensitive verified",
    "write:customer:entitlement:jira-service-management": "write sensitive verified",
    "write:customer:jira-service-management": "write sensitive verified",
    "write:dashboard.property:jira": "write sensitive verified",
    "write:dashboard:jira": "write sensitive verified",
    "write:database:confluence": "write sensitive verified",
    "write:deployment-info:jira": "write sensitive verified",
    "write:deployment:jira-software": "write sensitive verified",
    "write:dev-info:jira": "write sensitive verified",
    "write:embed:confluence": "write sensitive verified",
    "write:entitlement.detail-field:jira-service-management": "write sensitive verified",
    "write:entitlement.detail:jira-service-management": "write sensitive verified",
    "write:epic:jira-software": "write sensitive verified",
    "write:feature-flag-info:jira": "write sensitive verified",
    "write:feature-flag:jira-software": "write sensitive verified",
    "write:field-configuration-scheme:jira": "write high verified",
    "write:field-configuration:jira": "write high verified",
    "write:field.default-value:jira": "write sensitive verified",
    "write:field.option:jira": "write sensitive verified",
    "write:field:jira": "write sensitive verified",
    "write:filter.column:jira": "write sensitive verified",
    "write:filter.default-share-scope:jira": "write sensitive verified",
    "write:filter:jira": "write sensitive verified",
    "write:folder:confluence": "write sensitive verified",
    "write:gpg-key:bitbucket": "write high verified",
    "write:group:confluence": "write high verified",
    "write:group:jira": "write high verified",
    "write:inlinetask:confluence": "write sensitive verified",
    "write:instance-configuration:jira": "write high verified",
    "write:issue-link-type:jira": "write sensitive verified",
    "write:issue-link:jira": "write sensitive verified",
    "write:issue-type-scheme:jira": "write sensitive verified",
    "write:issue-type-screen-scheme:jira": "write sensitive verified",
    "write:issue-type.property:jira": "write sensitive verified",
    "write:issue-type:jira": "write sensitive verified",
    "write:issue-worklog.property:jira": "write sensitive verified",
    "write:issue-worklog:jira": "write sensitive verified",
    "write:issue.property:jira": "write sensitive verified",
    "write:issue.remote-link:jira": "write sensitive verified",
    "write:issue.time-tracking:jira": "write sensitive verified",
    "write:issue.vote:jira": "write sensitive verified",
    "write:issue.watcher:jira": "write sensitive verified",
    "write:issue:bitbucket": "write sensitive verified",
    "write:issue:jira": "write sensitive verified",
    "write:issue:jira-software": "write sensitive verified",
    "write:jira-work": "write sensitive documented",
    "write:label:confluence": "write sensitive verified",
    "write:org:admin": "admin critical documented",
    "write:organization.detail-field:jira-service-management": "write sensitive verified",
    "write:organization.detail:jira-service-management": "write sensitive verified",
    "write:organization.property:jira-service-management": "write sensitive verified",
    "write:organization.user:jira-service-management": "write high verified",
    "write:organization:entitlement:jira-service-management": "write sensitive verified",
    "write:organization:jira-service-management": "write sensitive verified",
    "write:page:confluence": "write sensitive verified",
    "write:permission-scheme:jira": "write high verified",
    "write:permission:bitbucket": "write high verified",
    "write:permission:jira": "write high verified",
    "write:pipeline:bitbucket": "write high verified",
    "write:policy:admin": "admin critical documented",
    "write:product:jira-service-management": "write sensitive verified",
    "write:project-category:jira": "write sensitive verified",
    "write:project-role:jira": "write high verified",
    "write:project-version:jira": "write sensitive verified",
    "write:project.avatar:jira": "write sensitive verified",
    "write:project.component:jira": "write sensitive verified",
    "write:project.email:jira": "write sensitive verified",
    "write:project.feature:jira": "write sensitive verified",
    "write:project.property:jira": "write sensitive verified",
    "write:project:jira": "write sensitive verified",
    "write:pullrequest:bitbucket": "write high verified",
    "write:relation:confluence": "write sensitive verified",
    "write:remote-link-info:jira": "write sensitive verified",
    "write:remote-link:jira-software": "write sensitive verified",
    "write:repository:bitbucket": "write high verified",
    "write:request.approval:jira-service-management": "write sensitive verified",
    "write:request.attachment:jira-service-management": "write sensitive verified",
    "write:request.comment:jira-service-management": "write sensitive verified",
    "write:request.feedback:jira-service-management": "write sensitive verified",
    "write:request.notification:jira-service-management": "write sensitive verified",
    "write:request.participant:jira-service-management": "write sensitive verified",
    "write:request.status:jira-service-management": "write sensitive verified",
    "write:request:jira-service-management": "write sensitive verified",
    "write:requesttype.property:jira-service-management": "write sensitive verified",
    "write:requesttype:jira-service-management": "write sensitive verified",
    "write:runner:bitbucket": "write high verified",
    "write:screen-scheme:jira": "write sensitive verified",
    "write:screen-tab:jira": "write sensitive verified",
    "write:screen:jira": "write sensitive verified",
    "write:screenable-field:jira": "write sensitive verified",
    "write:servicedesk-request": "write sensitive assumed",
    "write:servicedesk.customer:jira-service-management": "write sensitive verified",
    "write:servicedesk.organization:jira-service-management": "write sensitive verified",
    "write:servicedesk.property:jira-service-management": "write sensitive verified",
    "write:snippet:bitbucket": "write sensitive verified",
    "write:source-code:jira-software": "write sensitive verified",
    "write:space.permission:confluence": "write high verified",
    "write:space.property:confluence": "write sensitive verified",
    "write:space.setting:confluence": "write sensitive verified",
    "write:space:confluence": "write sensitive verified",
    "write:sprint:jira-software": "write sensitive verified",
    "write:ssh-key:bitbucket": "write high verified",
    "write:task:confluence": "write sensitive verified",
    "write:template:confluence": "write sensitive verified",
    "write:user-configuration:jira": "write high verified",
    "write:user.property:confluence": "write high verified",
    "write:user.property:jira": "write high verified",
    "write:user:admin": "admin critical documented",
    "write:user:bitbucket": "write high verified",
    "write:watcher:confluence": "write sensitive verified",
    "write:webhook:bitbucket": "write high verified",
    "write:webhook:jira": "write high verified",
    "write:whiteboard:confluence": "write sensitive verified",
    "write:workflow-scheme:jira": "write high verified",
    "write:workflow.property:jira": "write high verified",
    "write:workflow:jira": "write high verified"
  },
  sources: [
    { commit: "39ba7b91b38ce4ea5acc063d575fc1faa39cd794", id: "forge-docs", license: "facts only (no licence stated for the pages)", url: "https://developer.atlassian.com/platform/forge/manifest-reference/permissions/" },
    { id: "forge-text", license: "facts only", url: "https://developer.atlassian.com/platform/forge/" },
    { id: "openapi", license: "facts only", url: "https://developer.atlassian.com/cloud/jira/platform/rest/v3/" },
    { id: "connect-docs", license: "facts only", url: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/" },
    { id: "memory", license: "facts only", url: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/" }
  ]
};

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

// src/catalog/data/discord.json
var discord_default = {
  asOf: "2026-08-06",
  provider: "discord",
  scopes: {
    "activities.invites.write": "write sensitive verified invites",
    "activities.read": "read sensitive verified activity",
    "activities.write": "write sensitive verified activity",
    "applications.builds.read": "read sensitive verified builds",
    "applications.builds.upload": "write high verified uploads builds",
    "applications.commands": "write normal verified commands in a server",
    "applications.commands.permissions.update": "write high verified changes who may use commands",
    "applications.commands.update": "write sensitive verified changes commands",
    "applications.entitlements": "read sensitive verified entitlements",
    "applications.store.update": "write sensitive verified store data",
    bot: "write high verified adds a bot user with the requested permission bits",
    connections: "read sensitive verified linked accounts",
    "dm_channels.read": "read high verified private channels",
    email: "read sensitive verified address",
    "gdm.join": "write sensitive verified adds the user to group messages",
    guilds: "read sensitive verified server list",
    "guilds.join": "write high verified adds the user to servers",
    "guilds.members.read": "read sensitive verified membership",
    identify: "read normal verified profile",
    "identify.premium": "read normal verified subscription type",
    "messages.read": "read high verified messages of the local client",
    openid: "read normal verified profile",
    "relationships.read": "read high verified friends, pending and blocked",
    "role_connections.write": "write sensitive verified role metadata",
    rpc: "write critical verified controls the local client",
    "rpc.activities.write": "write sensitive verified local client",
    "rpc.notifications.read": "read sensitive verified local client",
    "rpc.screenshare.read": "read high verified local client",
    "rpc.screenshare.write": "write high verified local client",
    "rpc.video.read": "read high verified local client",
    "rpc.video.write": "write high verified local client",
    "rpc.voice.read": "read high verified local client",
    "rpc.voice.write": "write high verified local client",
    voice: "write high verified joins voice as the user",
    "webhook.incoming": "write high verified creates a webhook that posts"
  },
  sources: [
    { commit: "c98d64bc233833839cf0d8d369e81b77f21ade60", id: "docs", license: "docs CC-BY-SA-4.0 (facts only)", url: "https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/topics/oauth2.mdx" },
    { commit: "74fda0fad044407ea280043a03ffc9bc64c4e49e", id: "spec", license: "MIT", url: "https://github.com/discord/discord-api-spec/blob/74fda0fad044407ea280043a03ffc9bc64c4e49e/specs/openapi.json" }
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
    "account-info.security.read": "read high documented code, bulk data, mail or security data",
    accounting: "write high documented code, bulk data, mail or security data",
    actions: "write sensitive documented read and write in one scope",
    "analytics.behavioral_events.send": "write sensitive documented changes settings or content",
    automation: "write high documented code, bulk data, mail or security data",
    "automation.sequences.enrollments.write": "write sensitive documented changes settings or content",
    "automation.sequences.read": "read normal documented definitions or metadata",
    "behavioral_events.event_definitions.read_write": "write sensitive documented changes settings or content",
    "business-intelligence": "read normal documented definitions or metadata",
    "business_units.view.read": "read normal documented definitions or metadata",
    "cms.domains.read": "read normal documented definitions or metadata",
    "cms.domains.write": "write high documented code, bulk data, mail or security data",
    "cms.functions.read": "read high documented code, bulk data, mail or security data",
    "cms.functions.write": "write high documented code, bulk data, mail or security data",
    "cms.knowledge_base.articles.publish": "write sensitive documented changes settings or content",
    "cms.knowledge_base.articles.read": "read normal documented definitions or metadata",
    "cms.knowledge_base.articles.write": "write sensitive documented changes settings or content",
    "cms.knowledge_base.settings.read": "read normal documented definitions or metadata",
    "cms.knowledge_base.settings.write": "write sensitive documented changes settings or content",
    "cms.membership.access_groups.read": "read normal documented definitions or metadata",
    "cms.membership.access_groups.write": "write sensitive documented changes settings or content",
    "cms.source_code.read_write": "write high assumed code, bulk data, mail or security data",
    "collector.graphql_query.execute": "write high documented code, bulk data, mail or security data",
    "collector.graphql_schema.read": "read normal documented definitions or metadata",
    "communication_preferences.read": "read sensitive documented personal or business data",
    "communication_preferences.read_write": "write sensitive documented personal or business data",
    "communication_preferences.statuses.batch.read": "read sensitive documented personal or business data",
    "communication_preferences.statuses.batch.write": "write sensitive documented personal or business data",
    "communication_preferences.write": "write sensitive documented personal or business data",
    content: "write high documented code, bulk data, mail or security data",
    "conversations.custom_channels.read": "read normal documented definitions or metadata",
    "conversations.custom_channels.write": "write sensitive documented changes settings or content",
    "conversations.read": "read sensitive documented personal or business data",
    "conversations.visitor_identification.tokens.create": "write high documented code, bulk data, mail or security data",
    "conversations.write": "write sensitive documented changes settings or content",
    "crm.dealsplits.read_write": "write sensitive documented changes settings or content",
    "crm.export": "read high documented code, bulk data, mail or security data",
    "crm.extensions_calling_transcripts.read": "read normal assumed definitions or metadata",
    "crm.extensions_calling_transcripts.write": "write sensitive assumed changes settings or content",
    "crm.import": "write high documented code, bulk data, mail or security data",
    "crm.lists.read": "read normal documented definitions or metadata",
    "crm.lists.write": "write sensitive documented changes settings or content",
    "crm.objects.appointments.read": "read normal documented definitions or metadata",
    "crm.objects.appointments.sensitive.read": "read high documented sensitive properties",
    "crm.objects.appointments.sensitive.write": "write high documented sensitive properties",
    "crm.objects.appointments.sensitive.write.v2": "write high assumed sensitive properties",
    "crm.objects.appointments.write": "write high documented changes records",
    "crm.objects.calls.read": "read sensitive assumed personal or business data",
    "crm.objects.carts.read": "read normal documented definitions or metadata",
    "crm.objects.carts.write": "write high documented changes records",
    "crm.objects.commercepayments.read": "read sensitive documented personal or business data",
    "crm.objects.commercepayments.write": "write high assumed changes records",
    "crm.objects.companies.highly_sensitive.read": "read critical documented highly sensitive properties",
    "crm.objects.companies.highly_sensitive.read.v2": "read critical assumed highly sensitive properties",
    "crm.objects.companies.highly_sensitive.write": "write critical documented highly sensitive properties",
    "crm.objects.companies.highly_sensitive.write.v2": "write critical assumed highly sensitive properties",
    "crm.objects.companies.read": "read sensitive documented personal or business data",
    "crm.objects.companies.sensitive.read": "read high documented sensitive properties",
    "crm.objects.companies.sensitive.read.v2": "read high assumed sensitive properties",
    "crm.objects.companies.sensitive.write": "write high documented sensitive properties",
    "crm.objects.companies.sensitive.write.v2": "write high assumed sensitive properties",
    "crm.objects.companies.write": "write high documented changes records",
    "crm.objects.contacts.highly_sensitive.read": "read critical documented highly sensitive properties",
    "crm.objects.contacts.highly_sensitive.write": "write critical documented highly sensitive properties",
    "crm.objects.contacts.highly_sensitive.write.v2": "write critical assumed highly sensitive properties",
    "crm.objects.contacts.read": "read sensitive documented personal or business data",
    "crm.objects.contacts.sensitive.read": "read high documented sensitive properties",
    "crm.objects.contacts.sensitive.read.v2": "read high assumed sensitive properties",
    "crm.objects.contacts.sensitive.write": "write high documented sensitive properties",
    "crm.objects.contacts.sensitive.write.v2": "write high assumed sensitive properties",
    "crm.objects.contacts.write": "write high documented changes records",
    "crm.objects.courses.read": "read normal documented definitions or metadata",
    "crm.objects.courses.write": "write high documented changes records",
    "crm.objects.custom.highly_sensitive.read": "read critical documented highly sensitive properties",
    "crm.objects.custom.highly_sensitive.read.v2": "read critical assumed highly sensitive properties",
    "crm.objects.custom.highly_sensitive.write": "write critical documented highly sensitive properties",
    "crm.objects.custom.highly_sensitive.write.v2": "write critical assumed highly sensitive properties",
    "crm.objects.custom.read": "read sensitive documented personal or business data",
    "crm.objects.custom.sensitive.read": "read high documented sensitive properties",
    "crm.objects.custom.sensitive.read.v2": "read high assumed sensitive properties",
    "crm.objects.custom.sensitive.write": "write high documented sensitive properties",
    "crm.objects.custom.sensitive.write.v2": "write high assumed sensitive properties",
    "crm.objects.custom.write": "write high documented changes records",
    "crm.objects.deals.highly_sensitive.read": "read critical documented highly sensitive properties",
    "crm.objects.deals.highly_sensitive.read.v2": "read critical assumed highly sensitive properties",
    "crm.objects.deals.highly_sensitive.write": "write critical documented highly sensitive properties",
    "crm.objects.deals.highly_sensitive.write.v2": "write critical assumed highly sensitive properties",
    "crm.objects.deals.read": "read sensitive documented personal or business data",
    "crm.objects.deals.sensitive.read": "read high documented sensitive properties",
    "crm.objects.deals.sensitive.read.v2": "read high assumed sensitive properties",
    "crm.objects.deals.sensitive.write": "write high documented sensitive properties",
    "crm.objects.deals.sensitive.write.v2": "write high assumed sensitive properties",
    "crm.objects.deals.write": "write high documented changes records",
    "crm.objects.emails.read": "read sensitive assumed personal or business data",
    "crm.objects.emails.write": "write high assumed changes records",
    "crm.objects.feedback_submission.read": "read sensitive documented personal or business data",
    "crm.objects.feedback_submissions.read": "read sensitive assumed personal or business data",
    "crm.objects.goals.read": "read normal documented definitions or metadata",
    "crm.objects.goals.write": "write high assumed changes records",
    "crm.objects.invoices.read": "read sensitive documented personal or business data",
    "crm.objects.invoices.write": "write high assumed changes records",
    "crm.objects.leads.read": "read sensitive documented personal or business data",
    "crm.objects.leads.write": "write high documented changes records",
    "crm.objects.line_items.read": "read normal documented definitions or metadata",
    "crm.objects.line_items.write": "write high documented changes records",
    "crm.objects.listings.read": "read normal documented definitions or metadata",
    "crm.objects.listings.write": "write high documented changes records",
    "crm.objects.marketing_events.read": "read normal documented definitions or metadata",
    "crm.objects.marketing_events.write": "write high documented changes records",
    "crm.objects.meetings.read": "read sensitive assumed personal or business data",
    "crm.objects.orders.read": "read sensitive documented personal or business data",
    "crm.objects.orders.write": "write high documented changes records",
    "crm.objects.owners.read": "read sensitive documented personal or business data",
    "crm.objects.partner-clients.read": "read normal documented definitions or metadata",
    "crm.objects.partner-clients.write": "write high documented changes records",
    "crm.objects.partner-services.read": "read normal documented definitions or metadata",
    "crm.objects.partner-services.write": "write high documented changes records",
    "crm.objects.products.read": "read normal assumed definitions or metadata",
    "crm.objects.products.write": "write high assumed changes records",
    "crm.objects.projects.highly_sensitive.read": "read critical documented highly sensitive properties",
    "crm.objects.projects.highly_sensitive.write": "write critical documented highly sensitive properties",
    "crm.objects.projects.read": "read normal documented definitions or metadata",
    "crm.objects.projects.sensitive.read": "read high documented sensitive properties",
    "crm.objects.projects.sensitive.write": "write high documented sensitive properties",
    "crm.objects.projects.write": "write high documented changes records",
    "crm.objects.quotes.read": "read sensitive documented personal or business data",
    "crm.objects.quotes.write": "write high documented changes records",
    "crm.objects.services.read": "read normal documented definitions or metadata",
    "crm.objects.services.write": "write high documented changes records",
    "crm.objects.subscriptions.read": "read normal documented definitions or metadata",
    "crm.objects.subscriptions.write": "write high assumed changes records",
    "crm.objects.tickets.highly_sensitive.write": "write critical assumed highly sensitive properties",
    "crm.objects.users.read": "read sensitive documented personal or business data",
    "crm.objects.users.write": "write high documented changes records",
    "crm.pipelines.orders.read": "read normal documented definitions or metadata",
    "crm.pipelines.orders.write": "write sensitive documented changes settings or content",
    "crm.schemas.appointments.read": "read normal documented definitions or metadata",
    "crm.schemas.appointments.write": "write sensitive documented changes settings or content",
    "crm.schemas.carts.read": "read normal documented definitions or metadata",
    "crm.schemas.carts.write": "write sensitive documented changes settings or content",
    "crm.schemas.commercepayments.read": "read normal documented definitions or metadata",
    "crm.schemas.commercepayments.write": "write sensitive assumed changes settings or content",
    "crm.schemas.companies.read": "read normal documented definitions or metadata",
    "crm.schemas.companies.write": "write sensitive documented changes settings or content",
    "crm.schemas.contacts.read": "read normal documented definitions or metadata",
    "crm.schemas.contacts.write": "write sensitive documented changes settings or content",
    "crm.schemas.courses.read": "read normal documented definitions or metadata",
    "crm.schemas.courses.write": "write sensitive documented changes settings or content",
    "crm.schemas.custom.read": "read normal documented definitions or metadata",
    "crm.schemas.custom.write": "write sensitive assumed changes settings or content",
    "crm.schemas.deals.read": "read normal documented definitions or metadata",
    "crm.schemas.deals.write": "write sensitive documented changes settings or content",
    "crm.schemas.invoices.read": "read normal documented definitions or metadata",
    "crm.schemas.invoices.write": "write sensitive documented changes settings or content",
    "crm.schemas.line_items.read": "read normal documented definitions or metadata",
    "crm.schemas.listings.read": "read normal documented definitions or metadata",
    "crm.schemas.listings.write": "write sensitive documented changes settings or content",
    "crm.schemas.orders.read": "read normal documented definitions or metadata",
    "crm.schemas.orders.write": "write sensitive documented changes settings or content",
    "crm.schemas.projects.read": "read normal documented definitions or metadata",
    "crm.schemas.projects.write": "write sensitive documented changes settings or content",
    "crm.schemas.quotes.read": "read normal documented definitions or metadata",
    "crm.schemas.services.read": "read normal documented definitions or metadata",
    "crm.schemas.services.write": "write sensitive documented changes settings or content",
    "crm.schemas.subscriptions.read": "read normal documented definitions or metadata",
    "crm.schemas.subscriptions.write": "write sensitive documented changes settings or content",
    "ctas.read": "read normal documented definitions or metadata",
    "e-commerce": "write sensitive documented read and write in one scope",
    "external_integrations.forms.access": "write sensitive documented read and write in one scope",
    files: "write sensitive documented read and write in one scope",
    "files.ui_hidden.read": "read high documented code, bulk data, mail or security data",
    forms: "write sensitive documented read and write in one scope",
    "forms-uploaded-files": "read high documented code, bulk data, mail or security data",
    hubdb: "write sensitive documented read and write in one scope",
    "integration-sync": "write high documented code, bulk data, mail or security data",
    "marketing-email": "write high documented code, bulk data, mail or security data",
    "marketing.campaigns.read": "read normal documented definitions or metadata",
    "marketing.campaigns.revenue.read": "read normal documented definitions or metadata",
    "marketing.campaigns.write": "write sensitive documented changes settings or content",
    "media_bridge.read": "read normal documented definitions or metadata",
    "media_bridge.write": "write sensitive documented changes settings or content",
    oauth: "read normal documented base scope",
    "record_images.signed_urls.read": "read normal assumed definitions or metadata",
    "sales-email-read": "read high documented code, bulk data, mail or security data",
    "scheduler.meetings.meeting-link.read": "read normal documented definitions or metadata",
    "settings.billing.write": "admin critical documented users, permissions or billing",
    "settings.currencies.read": "read normal documented definitions or metadata",
    "settings.currencies.write": "write sensitive documented changes settings or content",
    "settings.security.security_health.read": "read normal assumed definitions or metadata",
    "settings.users.read": "read normal documented definitions or metadata",
    "settings.users.team.write": "admin critical documented users, permissions or billing",
    "settings.users.teams.read": "read normal documented definitions or metadata",
    "settings.users.teams.write": "admin critical assumed users, permissions or billing",
    "settings.users.write": "admin critical documented users, permissions or billing",
    social: "write sensitive documented read and write in one scope",
    "tax_rates.read": "read normal documented definitions or metadata",
    tickets: "write sensitive documented read and write in one scope",
    "tickets.highly_sensitive": "write critical documented highly sensitive properties",
    "tickets.highly_sensitive.v2": "write critical assumed highly sensitive properties",
    "tickets.sensitive": "write high documented sensitive properties",
    "tickets.sensitive.v2": "write high assumed sensitive properties",
    timeline: "write sensitive documented read and write in one scope",
    "transactional-email": "write high documented code, bulk data, mail or security data"
  },
  sources: [
    { id: "scopes", license: "facts only", url: "https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes" },
    { id: "scopes", license: "facts only", url: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes" }
  ]
};

// src/catalog/data/salesforce.json
var salesforce_default = {
  asOf: "2026-11-22",
  provider: "salesforce",
  scopes: {
    address: "read sensitive verified postal address",
    api: "write high verified all API data the user can see",
    cdp_api: "write high verified all Data Cloud APIs",
    cdp_calculated_insight_api: "write sensitive verified calculated insights",
    cdp_identityresolution_api: "write sensitive verified identity resolution",
    cdp_ingest_api: "write sensitive verified Data Cloud ingestion",
    cdp_profile_api: "read high verified unified customer profiles",
    cdp_query_api: "read high verified Data Cloud queries",
    cdp_segment_api: "write sensitive verified segments",
    chatbot_api: "other sensitive verified bot sessions",
    chatter_api: "write sensitive verified Chatter data",
    content: "write sensitive verified files",
    custom_permissions: "read normal verified custom permission names",
    data_cloud_user_claims: "read sensitive verified claims",
    eclair_api: "read normal verified chart geodata",
    einstein_gpt_api: "other sensitive verified model calls",
    email: "read sensitive verified address of the user",
    forgot_password: "admin high verified headless password reset",
    full: "admin critical verified all data the user can see and every other scope except refresh_token",
    id: "read normal verified identity URL",
    interaction_api: "other sensitive verified interactions",
    lightning: "write sensitive verified Lightning apps",
    mcp_api: "write high verified tools for agents",
    offline_access: "other high verified lifetime: same as refresh_token",
    openid: "read normal verified id token",
    pardot_api: "write high verified marketing data",
    phone: "read sensitive verified telephone",
    profile: "read normal verified profile",
    pwdless_login_api: "admin high verified headless login",
    refresh_token: "other high verified lifetime: works while the user is away",
    scrt_api: "other sensitive verified messaging",
    sfap_api: "write high verified agent platform",
    user_registration_api: "admin high verified creates users in headless registration",
    visualforce: "write sensitive verified customer built pages",
    wave_api: "write sensitive verified analytics data",
    web: "write high verified session in the web interface"
  },
  sources: [
    { id: "openid-configuration", license: "facts only", url: "https://login.salesforce.com/.well-known/openid-configuration" },
    { id: "articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm", license: "facts only", url: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm" },
    { id: "wsdl.xml", license: "MIT (the WSDL inside carries a Salesforce notice; enum names only)", url: "https://github.com/jsforce/jsforce/blob/e744dad915492226c7838a9513697ed75b7ff998/src/api/metadata/wsdl.xml" }
  ]
};

// src/catalog/data/shopify.json
var shopify_default = {
  asOf: "2026-11-22",
  provider: "shopify",
  scopes: {
    customer_read_companies: "read sensitive documented personal or payment data",
    customer_read_customers: "read sensitive documented personal or payment data",
    customer_read_draft_orders: "read sensitive documented personal or payment data",
    customer_read_locations: "read normal documented catalogue or settings, read only",
    customer_read_markets: "read normal documented catalogue or settings, read only",
    customer_read_metaobjects: "read normal documented catalogue or settings, read only",
    customer_read_orders: "read sensitive documented personal or payment data",
    customer_read_own_subscription_contracts: "read sensitive documented personal or payment data",
    customer_read_store_credit_accounts: "read sensitive documented personal or payment data",
    customer_write_companies: "write high documented changes sales, storefront or personal data",
    customer_write_customers: "write high documented changes sales, storefront or personal data",
    customer_write_locations: "write sensitive documented",
    customer_write_orders: "write high documented changes sales, storefront or personal data",
    customer_write_own_subscription_contracts: "write high documented changes sales, storefront or personal data",
    customer_write_subscription_contracts: "write high documented changes sales, storefront or personal data",
    read_all_cart_transforms: "read normal assumed catalogue or settings, read only",
    read_all_orders: "read critical documented orders older than the default window; needs approval by Shopify",
    read_analytics: "read normal assumed catalogue or settings, read only",
    read_app_proxy: "read normal assumed catalogue or settings, read only",
    read_apps: "read normal assumed catalogue or settings, read only",
    read_assigned_fulfillment_orders: "read sensitive documented personal or payment data",
    read_cart_transforms: "read normal documented catalogue or settings, read only",
    read_checkout_branding_settings: "read normal documented catalogue or settings, read only",
    read_checkouts: "read sensitive assumed personal or payment data",
    read_companies: "read sensitive assumed personal or payment data",
    read_content: "read normal documented published and unpublished content, read only",
    read_custom_fulfillment_services: "read normal assumed catalogue or settings, read only",
    read_custom_pixels: "read normal assumed catalogue or settings, read only",
    read_customer_data_erasure: "read sensitive assumed personal or payment data",
    read_customer_events: "read sensitive documented personal or payment data",
    read_customer_merge: "read sensitive documented personal or payment data",
    read_customer_payment_methods: "read sensitive documented personal or payment data",
    read_customers: "read sensitive documented personal or payment data",
    read_delivery_customizations: "read normal documented catalogue or settings, read only",
    read_discounts: "read normal documented catalogue or settings, read only",
    read_discovery: "read normal assumed catalogue or settings, read only",
    read_draft_orders: "read sensitive documented personal or payment data",
    read_files: "read normal documented catalogue or settings, read only",
    read_fulfillments: "read sensitive documented personal or payment data",
    read_gdpr_data_request: "read sensitive assumed personal or payment data",
    read_gift_cards: "read sensitive documented personal or payment data",
    read_inventory: "read normal documented catalogue or settings, read only",
    read_inventory_shipments: "read normal assumed catalogue or settings, read only",
    read_inventory_transfers: "read normal assumed catalogue or settings, read only",
    read_legal_policies: "read normal documented catalogue or settings, read only",
    read_locales: "read normal documented catalogue or settings, read only",
    read_locations: "read normal documented catalogue or settings, read only",
    read_marketing_events: "read normal documented catalogue or settings, read only",
    read_marketplace_fulfillment_orders: "read sensitive documented personal or payment data",
    read_markets: "read normal documented catalogue or settings, read only",
    read_merchant_approval_signals: "read normal documented catalogue or settings, read only",
    read_merchant_managed_fulfillment_orders: "read sensitive documented personal or payment data",
    read_metaobject_definitions: "read normal documented catalogue or settings, read only",
    read_metaobjects: "read normal documented catalogue or settings, read only",
    read_online_store_navigation: "read normal documented catalogue or settings, read only",
    read_online_store_pages: "read normal documented catalogue or settings, read only",
    read_order_edits: "read sensitive documented personal or payment data",
    read_orders: "read sensitive documented personal or payment data",
    read_own_subscription_contracts: "read sensitive documented personal or payment data",
    read_packing_slip_templates: "read normal assumed catalogue or settings, read only",
    read_payment_customizations: "read normal documented catalogue or settings, read only",
    read_payment_gateways: "read normal documented catalogue or settings, read only",
    read_payment_mandate: "read sensitive documented personal or payment data",
    read_payment_terms: "read normal documented catalogue or settings, read only",
    read_pixels: "read normal assumed catalogue or settings, read only",
    read_price_rules: "read normal documented catalogue or settings, read only",
    read_privacy_settings: "read normal documented catalogue or settings, read only",
    read_product_feeds: "read normal assumed catalogue or settings, read only",
    read_product_listings: "read normal assumed catalogue or settings, read only",
    read_products: "read normal documented catalogue or settings, read only",
    read_publications: "read normal assumed catalogue or settings, read only",
    read_purchase_options: "read normal documented catalogue or settings, read only",
    read_reports: "read normal documented catalogue or settings, read only",
    read_resource_feedbacks: "read normal assumed catalogue or settings, read only",
    read_returns: "read sensitive documented personal or payment data",
    read_script_tags: "read normal documented catalogue or settings, read only",
    read_shipping: "read normal documented catalogue or settings, read only",
    read_shopify_payments_dispute_evidences: "read sensitive documented personal or payment data",
    read_shopify_payments_disputes: "read sensitive documented personal or payment data",
    read_shopify_payments_payouts: "read normal documented catalogue or settings, read only",
    read_store_credit_account_transactions: "read sensitive documented personal or payment data",
    read_store_credit_accounts: "read sensitive documented personal or payment data",
    read_themes: "read normal documented catalogue or settings, read only",
    read_third_party_fulfillment_orders: "read sensitive documented personal or payment data",
    read_translations: "read normal documented catalogue or settings, read only",
    read_users: "read high documented staff accounts; Plus only",
    read_validations: "read normal documented catalogue or settings, read only",
    unauthenticated_read_checkouts: "read sensitive documented personal or payment data",
    unauthenticated_read_content: "read normal documented catalogue or settings, read only",
    unauthenticated_read_customer_tags: "read normal documented catalogue or settings, read only",
    unauthenticated_read_customers: "read high documented personal data from the storefront",
    unauthenticated_read_metaobjects: "read normal documented catalogue or settings, read only",
    unauthenticated_read_product_inventory: "read normal documented catalogue or settings, read only",
    unauthenticated_read_product_listings: "read normal documented catalogue or settings, read only",
    unauthenticated_read_product_pickup_locations: "read normal documented catalogue or settings, read only",
    unauthenticated_read_product_tags: "read normal documented catalogue or settings, read only",
    unauthenticated_read_selling_plans: "read normal documented catalogue or settings, read only",
    unauthenticated_write_checkouts: "write high documented callable from the storefront without a staff session",
    unauthenticated_write_customers: "write high documented callable from the storefront without a staff session",
    write_app_proxy: "write high documented changes sales, storefront or personal data",
    write_assigned_fulfillment_orders: "write sensitive documented",
    write_cart_transforms: "write high documented changes sales, storefront or personal data",
    write_checkout_branding_settings: "write high documented changes sales, storefront or personal data",
    write_checkouts: "write high assumed changes sales, storefront or personal data",
    write_companies: "write high assumed changes sales, storefront or personal data",
    write_content: "write high documented changes sales, storefront or personal data",
    write_custom_fulfillment_services: "write sensitive assumed",
    write_custom_pixels: "write high assumed changes sales, storefront or personal data",
    write_customer_data_erasure: "write critical assumed code in the storefront or money flow",
    write_customer_merge: "write high documented changes sales, storefront or personal data",
    write_customers: "write high documented changes sales, storefront or personal data",
    write_delivery_customizations: "write high documented changes sales, storefront or personal data",
    write_discounts: "write high documented changes sales, storefront or personal data",
    write_discovery: "write sensitive assumed",
    write_draft_orders: "write high documented changes sales, storefront or personal data",
    write_files: "write high documented changes sales, storefront or personal data",
    write_fulfillments: "write high documented changes sales, storefront or personal data",
    write_gift_cards: "write high documented changes sales, storefront or personal data",
    write_inventory: "write high documented changes sales, storefront or personal data",
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
    write_online_store_navigation: "write high documented changes sales, storefront or personal data",
    write_online_store_pages: "write high assumed changes sales, storefront or personal data",
    write_order_edits: "write high documented changes sales, storefront or personal data",
    write_orders: "write high documented changes sales, storefront or personal data",
    write_own_subscription_contracts: "write high documented changes sales, storefront or personal data",
    write_packing_slip_templates: "write sensitive assumed",
    write_payment_customizations: "write high documented changes sales, storefront or personal data",
    write_payment_gateways: "write critical documented code in the storefront or money flow",
    write_payment_mandate: "write critical documented code in the storefront or money flow",
    write_payment_sessions: "write critical documented code in the storefront or money flow",
    write_payment_terms: "write high documented changes sales, storefront or personal data",
    write_pixels: "write high documented changes sales, storefront or personal data",
    write_price_rules: "write high documented changes sales, storefront or personal data",
    write_privacy_settings: "write high documented changes sales, storefront or personal data",
    write_product_feeds: "write sensitive assumed",
    write_product_listings: "write sensitive assumed",
    write_products: "write high documented changes sales, storefront or personal data",
    write_publications: "write high assumed changes sales, storefront or personal data",
    write_purchase_options: "write sensitive documented",
    write_reports: "write sensitive assumed",
    write_resource_feedbacks: "write sensitive assumed",
    write_returns: "write high documented changes sales, storefront or personal data",
    write_script_tags: "write critical documented code in the storefront or money flow",
    write_shipping: "write high documented changes sales, storefront or personal data",
    write_store_credit_account_transactions: "write high assumed changes sales, storefront or personal data",
    write_themes: "write critical documented code in the storefront or money flow",
    write_third_party_fulfillment_orders: "write sensitive documented",
    write_translations: "write sensitive assumed",
    write_users: "write high assumed staff accounts; Plus only",
    write_validations: "write high documented changes sales, storefront or personal data"
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

// src/catalog/data/stripe.json
var stripe_default = {
  asOf: "2026-08-21",
  provider: "stripe",
  scopes: {
    account_link_write: "write critical verified moves money, issues credentials or opens accounts",
    application_fee_read: "read normal verified catalogue or configuration, read only",
    application_fee_write: "write critical verified moves money, issues credentials or opens accounts",
    apply_pay_domain_read: "read normal verified catalogue or configuration, read only",
    apply_pay_domain_write: "write high verified changes payments",
    balance_read: "read sensitive verified personal or financial data",
    balance_transaction_source_read: "read sensitive verified personal or financial data",
    billing_clock_read: "read normal verified catalogue or configuration, read only",
    billing_clock_write: "write sensitive verified",
    capital_for_platforms_financing_offer_read: "read normal verified catalogue or configuration, read only",
    charge_read: "read sensitive verified personal or financial data",
    charge_write: "write critical verified moves money, issues credentials or opens accounts",
    checkout_session_read: "read normal verified catalogue or configuration, read only",
    checkout_session_write: "write high verified changes payments",
    connected_account_read: "read sensitive verified personal or financial data",
    coupon_read: "read normal verified catalogue or configuration, read only",
    coupon_write: "write sensitive verified",
    credit_note_read: "read normal verified catalogue or configuration, read only",
    credit_note_write: "write high verified changes payments",
    customer_portal_read: "read normal verified catalogue or configuration, read only",
    customer_portal_write: "write high verified changes payments",
    customer_read: "read sensitive verified personal or financial data",
    customer_write: "write sensitive verified",
    dispute_read: "read sensitive verified personal or financial data",
    dispute_write: "write high verified changes payments",
    edit_link_write: "write sensitive verified",
    elements_write: "write high verified changes payments",
    event_read: "read sensitive verified personal or financial data",
    file_read: "read sensitive verified personal or financial data",
    file_write: "write sensitive verified",
    invoice_read: "read sensitive verified personal or financial data",
    invoice_write: "write high verified changes payments",
    issuing_authorization_read: "read normal verified catalogue or configuration, read only",
    issuing_authorization_write: "write critical verified moves money, issues credentials or opens accounts",
    issuing_card_read: "read sensitive verified personal or financial data",
    issuing_card_write: "write critical verified moves money, issues credentials or opens accounts",
    issuing_cardholder_read: "read sensitive verified personal or financial data",
    issuing_cardholder_write: "write sensitive verified",
    issuing_dispute_read: "read normal verified catalogue or configuration, read only",
    issuing_dispute_write: "write sensitive verified",
    issuing_transaction_read: "read normal verified catalogue or configuration, read only",
    issuing_transaction_write: "write sensitive verified",
    mandate_read: "read sensitive verified personal or financial data",
    mandate_write: "write sensitive verified",
    order_read: "read normal verified catalogue or configuration, read only",
    order_write: "write high verified changes payments",
    payment_intent_read: "read sensitive verified personal or financial data",
    payment_intent_write: "write critical verified moves money, issues credentials or opens accounts",
    payment_links_read: "read normal verified catalogue or configuration, read only",
    payment_links_write: "write high verified changes payments",
    payment_method_read: "read sensitive verified personal or financial data",
    payment_method_write: "write high verified changes payments",
    payout_read: "read sensitive verified personal or financial data",
    payout_write: "write critical verified moves money, issues credentials or opens accounts",
    plan_read: "read normal verified catalogue or configuration, read only",
    plan_write: "write sensitive verified",
    product_read: "read normal verified catalogue or configuration, read only",
    product_write: "write sensitive verified",
    quote_read: "read normal verified catalogue or configuration, read only",
    quote_write: "write sensitive verified",
    read_only: "read high documented all data of the connected account",
    read_write: "write critical documented full control of the connected account",
    report_runs_and_report_types_read: "read normal verified catalogue or configuration, read only",
    secret_write: "write critical verified moves money, issues credentials or opens accounts",
    setup_intent_read: "read normal verified catalogue or configuration, read only",
    setup_intent_write: "write high verified changes payments",
    shipping_rate_read: "read normal verified catalogue or configuration, read only",
    shipping_rate_write: "write sensitive assumed",
    shpping_rate_write: "write sensitive verified",
    sku_read: "read normal verified catalogue or configuration, read only",
    sku_write: "write sensitive verified",
    source_read: "read sensitive verified personal or financial data",
    source_write: "write high verified changes payments",
    stripecli_session_write: "write critical verified moves money, issues credentials or opens accounts",
    subscription_read: "read normal verified catalogue or configuration, read only",
    subscription_write: "write high verified changes payments",
    tax_rate_read: "read normal verified catalogue or configuration, read only",
    tax_rate_write: "write sensitive verified",
    token_read: "read sensitive verified personal or financial data",
    token_write: "write critical verified moves money, issues credentials or opens accounts",
    top_up_read: "read normal verified catalogue or configuration, read only",
    top_up_write: "write critical verified moves money, issues credentials or opens accounts",
    transfer_read: "read normal verified catalogue or configuration, read only",
    transfer_write: "write critical verified moves money, issues credentials or opens accounts",
    usage_record_read: "read normal verified catalogue or configuration, read only",
    usage_record_write: "write sensitive verified",
    user_email_read: "read sensitive verified personal or financial data",
    webhook_read: "read sensitive verified personal or financial data",
    webhook_write: "write sensitive verified"
  },
  sources: [
    { commit: "9b14b71be496ca299401b3303b572856fd19baf4", id: "stripe-app.schema", license: "MIT", url: "https://github.com/stripe/stripe-apps/blob/9b14b71be496ca299401b3303b572856fd19baf4/schema/stripe-app.schema.json" },
    { id: "oauth-reference", license: "facts only", url: "https://docs.stripe.com/connect/oauth-reference" }
  ]
};

// src/catalog/data/zendesk.json
var zendesk_default = {
  asOf: "2026-06-20",
  provider: "zendesk",
  scopes: {
    apps: "write critical documented runs code, sends data out or changes rules",
    "apps:read": "read normal documented configuration or help content",
    "apps:write": "write critical documented runs code, sends data out or changes rules",
    auditlogs: "read high documented audit log",
    "auditlogs:read": "read high documented audit log",
    automations: "write critical documented runs code, sends data out or changes rules",
    "automations:read": "read normal documented configuration or help content",
    "automations:write": "write critical documented runs code, sends data out or changes rules",
    hc: "write high documented changes personal or support data",
    "hc:read": "read normal documented configuration or help content",
    "hc:write": "write high documented changes personal or support data",
    impersonate: "admin critical documented requests on behalf of end users",
    organizations: "write high documented changes personal or support data",
    "organizations:read": "read sensitive documented personal or support data",
    "organizations:write": "write high documented changes personal or support data",
    read: "read high documented every GET endpoint, with sideloads",
    targets: "write critical documented runs code, sends data out or changes rules",
    "targets:read": "read normal documented configuration or help content",
    "targets:write": "write critical documented runs code, sends data out or changes rules",
    tickets: "write high documented changes personal or support data",
    "tickets:read": "read sensitive documented personal or support data",
    "tickets:write": "write high documented changes personal or support data",
    triggers: "write critical documented runs code, sends data out or changes rules",
    "triggers:read": "read normal documented configuration or help content",
    "triggers:write": "write critical documented runs code, sends data out or changes rules",
    users: "write high documented changes personal or support data",
    "users:read": "read sensitive documented personal or support data",
    "users:write": "write high documented changes personal or support data",
    webhooks: "write critical documented runs code, sends data out or changes rules",
    "webhooks:read": "read normal documented configuration or help content",
    "webhooks:write": "write critical documented runs code, sends data out or changes rules",
    write: "write critical documented every POST, PUT and DELETE endpoint",
    zis: "write critical assumed runs code, sends data out or changes rules",
    "zis:read": "read normal assumed configuration or help content",
    "zis:write": "write critical assumed runs code, sends data out or changes rules"
  },
  sources: [
    { id: "", license: "facts only", url: "https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/" },
    { id: "11093380955674", license: "facts only", url: "https://support.zendesk.com/hc/en-us/articles/11093380955674" }
  ]
};

// src/catalog/data/zoom.json
var zoom_default = {
  asOf: "2026-07-11",
  provider: "zoom",
  scopes: {
    "account:master": "admin critical assumed reaches sub accounts",
    "account:read:admin": "read high documented all users of the account",
    "account:write:admin": "write critical documented administration of the account",
    "billing:master": "admin critical assumed reaches sub accounts",
    "chat_channel:read": "read normal assumed own data, read only",
    "chat_channel:read:admin": "read sensitive documented all users of the account",
    "chat_channel:write": "write sensitive assumed changes data of the user",
    "chat_channel:write:admin": "write high documented all users of the account",
    "chat_contact:read": "read normal assumed own data, read only",
    "chat_message:read": "read high assumed recordings, messages or tokens",
    "chat_message:read:admin": "read high documented all users of the account",
    "chat_message:write": "write high assumed changes or deletes content",
    "chat_message:write:admin": "write high documented all users of the account",
    "cloud_recording:delete:recording:admin": "write high documented all users of the account",
    "cloud_recording:delete:recording_file": "write high documented changes or deletes content",
    "cloud_recording:delete:recording_file:admin": "write high documented all users of the account",
    "cloud_recording:read:list_recording_files": "read high documented recordings, messages or tokens",
    "cloud_recording:read:list_recording_files:admin": "read high documented all users of the account",
    "cloud_recording:read:list_recording_files:master": "read critical documented reaches sub accounts",
    "cloud_recording:read:list_user_recordings": "read high documented recordings, messages or tokens",
    "cloud_recording:read:list_user_recordings:admin": "read high documented all users of the account",
    "cloud_recording:read:list_user_recordings:master": "read critical documented reaches sub accounts",
    "cloud_recording:read:meeting_transcript:admin": "read high documented all users of the account",
    "cloud_recording:read:recording:admin": "read high documented all users of the account",
    "contact:read": "read normal assumed own data, read only",
    "contact:read:admin": "read sensitive assumed all users of the account",
    "dashboard:read:admin": "read sensitive documented all users of the account",
    "dashboard_meetings:read:admin": "read sensitive documented all users of the account",
    "dashboard_webinars:read:admin": "read sensitive documented all users of the account",
    "device:read:admin": "read sensitive assumed all users of the account",
    "device:write:admin": "write high assumed all users of the account",
    "group:master": "admin critical assumed reaches sub accounts",
    "group:read:admin": "read sensitive documented all users of the account",
    "group:write:admin": "write high documented all users of the account",
    "imchat:read": "read high assumed recordings, messages or tokens",
    "imchat:read:admin": "read high assumed all users of the account",
    "imchat:write": "write high assumed changes or deletes content",
    "imchat:write:admin": "write high assumed all users of the account",
    "information_barriers:read:admin": "read sensitive assumed all users of the account",
    "information_barriers:write:admin": "write critical assumed administration of the account",
    "meeting:delete:meeting": "write high documented changes or deletes content",
    "meeting:delete:poll:admin": "write high documented all users of the account",
    "meeting:master": "admin critical assumed reaches sub accounts",
    "meeting:read": "read normal documented own data, read only",
    "meeting:read:admin": "read sensitive documented all users of the account",
    "meeting:read:invitation:admin": "read sensitive documented all users of the account",
    "meeting:read:list_meetings": "read normal documented own data, read only",
    "meeting:read:list_meetings:admin": "read sensitive documented all users of the account",
    "meeting:read:list_past_participants": "read normal documented own data, read only",
    "meeting:read:list_past_participants:admin": "read sensitive documented all users of the account",
    "meeting:read:list_registrants:admin": "read sensitive documented all users of the account",
    "meeting:read:meeting": "read normal documented own data, read only",
    "meeting:read:meeting:admin": "read sensitive documented all users of the account",
    "meeting:read:meeting:master": "read critical documented reaches sub accounts",
    "meeting:read:participant:admin": "read sensitive documented all users of the account",
    "meeting:read:poll:admin": "read sensitive documented all users of the account",
    "meeting:read:summary:admin": "read high documented all users of the account",
    "meeting:update:livestream:admin": "write high documented all users of the account",
    "meeting:update:registrant:admin": "write high documented all users of the account",
    "meeting:write": "write sensitive assumed changes data of the user",
    "meeting:write:admin": "write high documented all users of the account",
    "meeting:write:meeting": "write sensitive documented changes data of the user",
    "meeting:write:meeting:admin": "write high documented all users of the account",
    "meeting:write:meeting:master": "write critical documented reaches sub accounts",
    "meeting:write:poll:admin": "write high documented all users of the account",
    "meeting:write:registrant:admin": "write high documented all users of the account",
    "meeting_summary:read:admin": "read high documented all users of the account",
    "phone:master": "admin critical assumed reaches sub accounts",
    "phone:read": "read high assumed recordings, messages or tokens",
    "phone:read:admin": "read high assumed all users of the account",
    "phone:write": "write high assumed changes or deletes content",
    "phone:write:admin": "write high assumed all users of the account",
    "phone_call_log:read": "read high assumed recordings, messages or tokens",
    "phone_call_log:read:admin": "read high assumed all users of the account",
    "phone_recording:read:admin": "read high documented all users of the account",
    "phone_sms:read": "read high assumed recordings, messages or tokens",
    "phone_sms:read:admin": "read high assumed all users of the account",
    "recording:master": "admin critical assumed reaches sub accounts",
    "recording:read": "read high documented recordings, messages or tokens",
    "recording:read:admin": "read high documented all users of the account",
    "recording:write": "write high assumed changes or deletes content",
    "recording:write:admin": "write high documented all users of the account",
    "report:master": "admin critical assumed reaches sub accounts",
    "report:read:admin": "read sensitive documented all users of the account",
    "role:master": "admin critical assumed reaches sub accounts",
    "role:read:admin": "read high documented all users of the account",
    "role:write:admin": "write critical documented administration of the account",
    "room:master": "admin critical assumed reaches sub accounts",
    "room:read:admin": "read sensitive assumed all users of the account",
    "room:write:admin": "write high assumed all users of the account",
    "sip_phone:read:admin": "read sensitive assumed all users of the account",
    "sip_phone:write:admin": "write high assumed all users of the account",
    "tracking_fields:read:admin": "read sensitive assumed all users of the account",
    "tracking_fields:write:admin": "write high assumed all users of the account",
    "tsp:read:admin": "read sensitive assumed all users of the account",
    "tsp:write:admin": "write high assumed all users of the account",
    "user:master": "admin critical assumed reaches sub accounts",
    "user:read": "read high assumed recordings, messages or tokens",
    "user:read:admin": "read high documented all users of the account",
    "user:read:list_users:admin": "read high documented all users of the account",
    "user:read:user:admin": "read high documented all users of the account",
    "user:write": "write high assumed changes or deletes content",
    "user:write:admin": "write critical documented administration of the account",
    "user_zak:read": "read high assumed recordings, messages or tokens",
    "webinar:master": "admin critical assumed reaches sub accounts",
    "webinar:read": "read normal assumed own data, read only",
    "webinar:read:admin": "read sensitive documented all users of the account",
    "webinar:write": "write sensitive assumed changes data of the user",
    "webinar:write:admin": "write high documented all users of the account",
    "zoomapp:inmeeting": "other normal assumed own data, read only"
  },
  sources: [
    { id: "", license: "facts only", url: "https://developers.zoom.us/docs/integrations/oauth-scopes-granular/" },
    { id: "", license: "facts only", url: "https://developers.zoom.us/docs/integrations/oauth-scopes/" }
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
var appTables = /* @__PURE__ */ new Map([
  ["atlassian", scopeTable(atlassian_default)],
  ["discord", scopeTable(discord_default)],
  ["hubspot", scopeTable(hubspot_default)],
  ["salesforce", scopeTable(salesforce_default)],
  ["shopify", scopeTable(shopify_default)],
  ["stripe", scopeTable(stripe_default)],
  ["zendesk", scopeTable(zendesk_default)],
  ["zoom", scopeTable(zoom_default)]
]);
var slackTable = scopeTable(slack_default);
function googleSeed(scope) {
  const seeds = google_default.seeds;
  return seeds.find(
    ({ prefix, not }) => scope.startsWith(spellGoogleScope(prefix)) && (not === void 0 || !scope.endsWith(not))
  )?.class;
}

// src/catalog/cover-scope.ts
function widerScopes(provider, scope) {
  if (provider === "aws-iam") return widerActions(scope);
  if (provider === "kubernetes") return widerKubernetesRights(scope);
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
    { id: "slack-sdk", license: "MIT", url: "https://github.com/slackapi/node-slack-sdk" },
    { id: "atlassian-snapshot", license: "facts only", url: "https://developer.atlassian.com/platform/forge/manifest-reference/permissions/" },
    { id: "atlassian-connect-docs", license: "facts only (from memory)", url: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/" },
    { id: "discord-docs", license: "docs CC-BY-SA-4.0 (facts only)", url: "https://github.com/discord/discord-api-docs" }
  ],
  statements: [
    { area: "repository", confidence: "documented", kind: "area", provider: "github-app", to: ["metadata: read"] },
    { confidence: "assumed", except: ["PrintJob.Manage.All"], from: "^([^.]+)\\.Manage(\\.[A-Za-z.]+)?$", id: "ms-manage-readwrite", kind: "pattern", provider: "microsoft-graph", to: ["$1.ReadWrite$2"] },
    { confidence: "assumed", from: "Directory.Read.All", kind: "pair", provider: "microsoft-graph", to: ["Application.Read.All", "Group.Read.All", "User.Read.All"] },
    { confidence: "assumed", from: "^(.+):admin$", id: "zm-level-admin", kind: "pattern", provider: "zoom", to: ["$1"] },
    { confidence: "assumed", from: "^(.+):master$", id: "zm-level-master", kind: "pattern", provider: "zoom", to: ["$1:admin", "$1"] },
    { confidence: "assumed", from: "^(.+)\\.All$", id: "ms-all-createdbyapp", kind: "pattern", provider: "microsoft-graph", to: ["$1.CreatedByApp"] },
    { confidence: "assumed", from: "^(.+)\\.Shared$", id: "ms-shared-own", kind: "pattern", provider: "microsoft-graph", to: ["$1"] },
    { confidence: "assumed", from: "^(.+)\\.v2$", id: "hs-v2", kind: "pattern", provider: "hubspot", to: ["$1"] },
    { confidence: "assumed", from: "^([a-z_]+):write(:admin)?$", id: "zm-write-read", kind: "pattern", provider: "zoom", to: ["$1:read$2"] },
    { confidence: "assumed", from: "^(groups|im|mpim):write$", id: "slack-write-suffix", kind: "pattern", provider: "slack", to: ["$1:write.invites", "$1:write.topic"] },
    { confidence: "assumed", from: "^search:read$", id: "slack-search", kind: "pattern", provider: "slack", to: ["search:read.public", "search:read.private", "search:read.im", "search:read.mpim", "search:read.files"] },
    { confidence: "assumed", from: "^write:(packages|discussion|ssh_signing_key)$", id: "gh-write-read-assumed", kind: "pattern", provider: "github-oauth", to: ["read:$1"] },
    { confidence: "assumed", from: "account:write", kind: "pair", provider: "atlassian", to: ["account"] },
    { confidence: "assumed", from: "cdp_api", kind: "pair", provider: "salesforce", to: ["cdp_calculated_insight_api", "cdp_identityresolution_api", "cdp_ingest_api", "cdp_profile_api", "cdp_query_api", "cdp_segment_api"] },
    { confidence: "assumed", from: "channels:manage", kind: "pair", provider: "slack", to: ["channels:write.invites", "channels:write.topic"] },
    { confidence: "assumed", from: "channels:write", kind: "pair", provider: "slack", to: ["channels:write.invites", "channels:write.topic"] },
    { confidence: "assumed", from: "communication_preferences.read_write", kind: "pair", provider: "hubspot", to: ["communication_preferences.read", "communication_preferences.write"] },
    { confidence: "assumed", from: "connect:ADMIN", kind: "pair", provider: "atlassian", to: ["connect:DELETE", "connect:PROJECT_ADMIN", "connect:READ", "connect:SPACE_ADMIN", "connect:WRITE"] },
    { confidence: "assumed", from: "connect:DELETE", kind: "pair", provider: "atlassian", to: ["connect:READ", "connect:WRITE"] },
    { confidence: "assumed", from: "connect:PROJECT_ADMIN", kind: "pair", provider: "atlassian", to: ["connect:DELETE", "connect:READ", "connect:WRITE"] },
    { confidence: "assumed", from: "connect:SPACE_ADMIN", kind: "pair", provider: "atlassian", to: ["connect:DELETE", "connect:READ", "connect:WRITE"] },
    { confidence: "assumed", from: "connect:WRITE", kind: "pair", provider: "atlassian", to: ["connect:READ"] },
    { confidence: "assumed", from: "lists:write", kind: "pair", provider: "slack", to: ["lists:read"] },
    { confidence: "assumed", from: "pipeline:variable", kind: "pair", provider: "atlassian", to: ["pipeline:write"] },
    { confidence: "assumed", from: "pipeline:write", kind: "pair", provider: "atlassian", to: ["pipeline"] },
    { confidence: "assumed", from: "runner:write", kind: "pair", provider: "atlassian", to: ["runner"] },
    { confidence: "assumed", from: "web", kind: "pair", provider: "salesforce", to: ["visualforce"] },
    { confidence: "assumed", from: "~drive", kind: "pair", provider: "google", to: ["~drive.appdata"] },
    { confidence: "assumed", kind: "same", only: "user", provider: "slack", scopes: ["files:write:user", "files:write"] },
    { confidence: "documented", except: ["read", "write", "impersonate"], from: "^([a-z_]+)$", id: "zd-no-level", kind: "pattern", provider: "zendesk", to: ["$1:read", "$1:write"] },
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
    { confidence: "documented", from: "api", kind: "pair", provider: "salesforce", to: ["chatter_api"] },
    { confidence: "documented", from: "full", kind: "pair", provider: "salesforce", to: ["address", "api", "cdp_api", "cdp_calculated_insight_api", "cdp_identityresolution_api", "cdp_ingest_api", "cdp_profile_api", "cdp_query_api", "cdp_segment_api", "chatbot_api", "chatter_api", "content", "custom_permissions", "data_cloud_user_claims", "eclair_api", "einstein_gpt_api", "email", "forgot_password", "id", "interaction_api", "lightning", "mcp_api", "openid", "pardot_api", "phone", "profile", "pwdless_login_api", "scrt_api", "sfap_api", "user_registration_api", "visualforce", "wave_api", "web"] },
    { confidence: "documented", from: "project", kind: "pair", provider: "github-oauth", to: ["read:project"] },
    { confidence: "documented", from: "read", kind: "pair", provider: "zendesk", to: ["apps:read", "auditlogs:read", "automations:read", "hc:read", "organizations:read", "targets:read", "tickets:read", "triggers:read", "users:read", "webhooks:read", "zis:read"] },
    { confidence: "documented", from: "read_write", kind: "pair", provider: "stripe", to: ["read_only"] },
    { confidence: "documented", from: "repo", kind: "pair", provider: "github-oauth", to: ["admin:repo_hook", "public_repo", "repo:invite", "repo:status", "repo_deployment", "security_events"] },
    { confidence: "documented", from: "user", kind: "pair", provider: "github-oauth", to: ["read:user", "user:email", "user:follow"] },
    { confidence: "documented", from: "write", kind: "pair", provider: "zendesk", to: ["apps:write", "automations:write", "hc:write", "organizations:write", "targets:write", "tickets:write", "triggers:write", "users:write", "webhooks:write", "zis:write"] },
    { confidence: "documented", from: "write-all", kind: "pair", provider: "github-workflow", to: ["read-all"] },
    { confidence: "documented", from: "~youtube", kind: "pair", provider: "google", to: ["~youtube.readonly"] },
    { confidence: "documented", kind: "alias", names: ["email_addresses", "emails"], provider: "github-app" },
    { confidence: "documented", kind: "alias", names: ["git_ssh_keys", "keys"], provider: "github-app" },
    { confidence: "documented", kind: "levels", order: ["none", "read", "write", "admin"], provider: "github-app" },
    { confidence: "documented", kind: "levels", order: ["none", "read", "write"], provider: "github-workflow" },
    { confidence: "documented", kind: "limited", provider: "google", scopes: ["~drive.file", "~drive.appdata", "~calendar.app.created", "~calendar.events.owned", "~calendar.events.owned.readonly", "~calendar.events.public.readonly", "~meetings.space.created", "~gmail.addons.current.action.compose", "~gmail.addons.current.message.action", "~gmail.addons.current.message.metadata", "~gmail.addons.current.message.readonly", "~forms.currentonly", "~spreadsheets.currentonly", "~documents.currentonly", "~presentations.currentonly", "~gmail.metadata"] },
    { confidence: "documented", kind: "same", only: "bot", provider: "slack", scopes: ["chat:write:bot", "chat:write"] },
    { confidence: "documented", kind: "same", only: "user", provider: "slack", scopes: ["chat:write:user", "chat:write"] },
    { confidence: "documented", kind: "same", provider: "salesforce", scopes: ["refresh_token", "offline_access"] },
    { confidence: "verified", except: ["~analytics", "~youtube"], from: "^(https://www\\.googleapis\\.com/auth/.+?)$", id: "g-readonly", kind: "pattern", provider: "google", to: ["$1.readonly", "$1.read-only", "$1.read_only"] },
    { confidence: "verified", from: "ChannelMessage.Read.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["ChannelMessage.Read.Group"] },
    { confidence: "verified", from: "Group.Read.All", kind: "pair", provider: "microsoft-graph", to: ["GroupMember.Read.All"] },
    { confidence: "verified", from: "Group.ReadWrite.All", kind: "pair", provider: "microsoft-graph", to: ["GroupMember.ReadWrite.All"] },
    { confidence: "verified", from: "Mail.Read", kind: "pair", only: "delegated", provider: "microsoft-graph", to: ["Mail.ReadBasic"] },
    { confidence: "verified", from: "RoleManagement.ReadWrite.Directory", kind: "pair", provider: "microsoft-graph", to: ["RoleManagement.Read.Directory"] },
    { confidence: "verified", from: "Sites.FullControl.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["Sites.Selected"] },
    { confidence: "verified", from: "TeamSettings.ReadWrite.All", kind: "pair", only: "application", provider: "microsoft-graph", to: ["TeamSettings.Read.All"] },
    { confidence: "verified", from: "bot", kind: "pair", provider: "discord", to: ["applications.commands"] },
    { confidence: "verified", from: "https://mail.google.com/", kind: "pair", provider: "google", to: ["~gmail.compose", "~gmail.insert", "~gmail.labels", "~gmail.metadata", "~gmail.modify", "~gmail.readonly", "~gmail.send"] },
    { confidence: "verified", from: "issue:write", kind: "pair", provider: "atlassian", to: ["issue"] },
    { confidence: "verified", from: "project", kind: "pair", provider: "atlassian", to: ["repository"] },
    { confidence: "verified", from: "pullrequest", kind: "pair", provider: "atlassian", to: ["repository"] },
    { confidence: "verified", from: "pullrequest:write", kind: "pair", provider: "atlassian", to: ["pullrequest", "repository:write"] },
    { confidence: "verified", from: "repository:write", kind: "pair", provider: "atlassian", to: ["repository"] },
    { confidence: "verified", from: "snippet:write", kind: "pair", provider: "atlassian", to: ["snippet"] },
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
  return provider === "github-oauth" ? oauthTable : appTables.get(provider);
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
  const words = table?.find(scope);
  if (table === void 0 || words === void 0) return void 0;
  const [reachWord, kind, confidence, ...meaning] = words;
  const reach = toReach(reachWord);
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: noteOf(meaning, confidence),
    source: table.source(),
    asOf: table.asOf
  };
}
function noteOf(meaning, confidence) {
  const said = meaning.join(" ");
  const sentences = [
    ...said === "" ? [] : [`${said[0]?.toUpperCase()}${said.slice(1)}.`],
    ...confidence === "assumed" ? ["It was seen in use, but not in the documentation."] : []
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

// src/catalog/data/aws-iam.json
var aws_iam_default = {
  asOf: "2026-11-30",
  dangers: [
    {
      actions: [
        "iam:AddUserToGroup",
        "iam:AttachGroupPolicy",
        "iam:AttachRolePolicy",
        "iam:AttachUserPolicy",
        "iam:CreateAccessKey",
        "iam:CreateLoginProfile",
        "iam:CreatePolicyVersion",
        "iam:DeleteRolePermissionsBoundary",
        "iam:DeleteUserPermissionsBoundary",
        "iam:PutGroupPolicy",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:PutUserPermissionsBoundary",
        "iam:PutUserPolicy",
        "iam:SetDefaultPolicyVersion",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateLoginProfile",
        "organizations:AttachPolicy",
        "organizations:DetachPolicy",
        "sso:AttachManagedPolicyToPermissionSet",
        "sso:CreateAccountAssignment",
        "sso:PutInlinePolicyToPermissionSet"
      ],
      every: "critical",
      note: "Whoever may do it can give themselves any right.",
      some: "high"
    },
    {
      actions: [
        "iam:PassRole",
        "sts:AssumeRole",
        "sts:AssumeRoot"
      ],
      every: "critical",
      note: "It acts with the rights of other roles.",
      some: "high"
    },
    {
      actions: [
        "secretsmanager:BatchGetSecretValue",
        "secretsmanager:GetSecretValue"
      ],
      every: "high",
      note: "It reads secrets, or what opens them.",
      some: "high"
    },
    {
      actions: [
        "dynamodb:BatchGetItem",
        "dynamodb:ExportTableToPointInTime",
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:Scan",
        "ec2:GetPasswordData",
        "ecr:GetAuthorizationToken",
        "kms:Decrypt",
        "logs:GetLogEvents",
        "rds-data:ExecuteStatement",
        "s3:GetObject",
        "s3:GetObjectVersion",
        "sqs:ReceiveMessage",
        "ssm:GetParameter",
        "ssm:GetParameters",
        "ssm:GetParametersByPath"
      ],
      every: "high",
      note: "It reads files, records, messages or keys.",
      some: "medium"
    },
    {
      actions: [
        "cloudformation:CreateStack",
        "cloudformation:UpdateStack",
        "codebuild:StartBuild",
        "ecs:RunTask",
        "glue:UpdateDevEndpoint",
        "lambda:UpdateFunctionCode",
        "sagemaker:CreatePresignedNotebookInstanceUrl",
        "ssm:SendCommand",
        "ssm:StartSession"
      ],
      every: "high",
      note: "It runs code with rights that are not its own.",
      some: "high"
    },
    {
      actions: [
        "ec2:AuthorizeSecurityGroupIngress",
        "ec2:ModifyImageAttribute",
        "ec2:ModifySnapshotAttribute",
        "kms:CreateGrant",
        "kms:PutKeyPolicy",
        "lambda:AddPermission",
        "rds:ModifyDBSnapshotAttribute",
        "s3:PutBucketAcl",
        "s3:PutBucketPolicy",
        "s3:PutBucketPublicAccessBlock",
        "s3:PutObjectAcl",
        "secretsmanager:PutResourcePolicy"
      ],
      every: "high",
      note: "It opens something to others.",
      some: "high"
    },
    {
      actions: [
        "cloudtrail:DeleteTrail",
        "cloudtrail:StopLogging",
        "cloudtrail:UpdateTrail",
        "config:DeleteConfigurationRecorder",
        "config:StopConfigurationRecorder",
        "guardduty:DeleteDetector",
        "guardduty:UpdateDetector",
        "kms:DisableKey",
        "kms:ScheduleKeyDeletion",
        "securityhub:DisableSecurityHub"
      ],
      every: "critical",
      note: "It turns off what watches, or destroys what protects.",
      some: "high"
    }
  ],
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"
};

// src/catalog/weigh-aws-scope.ts
var dangers;
var reading = /^(?:BatchCheck|BatchDescribe|BatchGet|Check|Count|Describe|Discover|Estimate|Filter|Get|Head|List|Lookup|Preview|Query|Read|Receive|Scan|Search|Select|Simulate|StartQuery|Test|Validate|View)/i;
function weighAwsScope(scope, principal) {
  const about = { known: true, source: aws_iam_default.source, asOf: aws_iam_default.asOf };
  if (scope.startsWith("* but ")) {
    const note = "Whatever AWS adds is allowed as well.";
    return { ...about, severity: /\biam:\*/.test(scope) ? "high" : "critical", reach: "admin", note };
  }
  const policy = /^(?:arn:[a-z-]+:iam::aws:policy\/(?:[\w-]+\/)?|SAM )(\w+)$/.exec(scope.slice(0, 300))?.[1];
  if (policy !== void 0) return { ...about, ...weighPolicy(policy, scope.startsWith("SAM ")) };
  const action = parseAwsAction(scope);
  if (action !== void 0) return { ...about, ...weighAction(action, principal) };
  return { ...about, severity: "high", reach: "unknown", note: "What it allows is known only once it is put in." };
}
function weighPolicy(name, bounded) {
  if (/^(?:AdministratorAccess|IAMFullAccess|PowerUserAccess)/.test(name))
    return { severity: "critical", reach: "admin", note: "A policy that AWS keeps." };
  const reads = /read|view/i.test(name) && !/write|full/i.test(name);
  if (reads || bounded) return { severity: "medium", reach: reads ? "read" : "write", note: null };
  return {
    severity: /full|admin|poweruser/i.test(name) ? "high" : "medium",
    reach: "write",
    note: "A policy that AWS keeps, and may widen."
  };
}
function weighAction(action, principal) {
  const every = principal === null || principal.startsWith("every resource");
  if (action.service === "*") {
    return { severity: every ? "critical" : "high", reach: "admin", note: "Every action of every service." };
  }
  if (principal?.startsWith("others") && action.service === "sts")
    return {
      severity: principal === "others" ? "medium" : "low",
      reach: "other",
      note: "Whom it lets in is told by its principals."
    };
  const found = knownDangers().filter((danger) => matchesAction(action, danger.action));
  const reads = reading.test(action.name);
  const whole = /^\*+$/.test(action.name);
  const ordinary = every ? reads ? "medium" : "high" : whole ? "high" : reads ? "low" : "medium";
  const severity = found.reduce(
    (grave, danger) => graver(grave, every ? danger.every : danger.some),
    ordinary
  );
  const note = found[0]?.note ?? (whole ? "Whatever AWS adds to the service is allowed as well." : null);
  const onlyReads = reads && found.every((danger) => danger.every !== "critical");
  return { severity, reach: onlyReads ? "read" : "write", note };
}
function knownDangers() {
  dangers ??= aws_iam_default.dangers.flatMap(
    ({ actions, every, some, note }) => actions.flatMap((text) => {
      const action = parseAwsAction(text);
      return action === void 0 ? [] : [{ action, every, some, note }];
    })
  );
  return dangers;
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
  return { ...about, severity: severityOf(kind, reach), reach, note: noteOf2(permission.name, area) };
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
function noteOf2(name, area) {
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
    note: administers2 ? "Administers the Google Workspace organisation." : noteOf3(official),
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
function noteOf3(official) {
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
    note: noteOf4(scope, schemes, principal),
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
function noteOf4(scope, schemes, principal) {
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
    case "aws-iam":
      return weighAwsScope(scope, principal);
    case "chrome":
      return weighChromeScope(scope);
    case "github-app":
    case "github-workflow":
      return weighGithubPermission(provider, scope);
    case "github-oauth":
      return weighGithubOauthScope(scope);
    case "google":
      return weighGoogleScope(scope);
    case "kubernetes":
      return weighKubernetesRight(scope, principal);
    case "microsoft-graph":
      return weighMicrosoftScope(scope, principal);
    case "slack":
      return weighSlackScope(scope, principal);
    default:
      return weighAppScope(appTables.get(provider ?? ""), scope);
  }
}

export {
  widerScopes,
  isCovered,
  appTables,
  closeScopes,
  isBoundToHosts,
  weighScope
};
