import type { ScopeKnowledge } from './scope-knowledge.ts'
import { appTables } from './scope-tables.ts'
import { spellScope } from './spell-scope.ts'
import { weighAppScope } from './weigh-app-scope.ts'
import { weighAwsScope } from './weigh-aws-scope.ts'
import { weighChromeScope } from './weigh-chrome-scope.ts'
import { weighGithubOauthScope, weighGithubPermission } from './weigh-github-scope.ts'
import { weighGoogleScope } from './weigh-google-scope.ts'
import { weighKubernetesRight } from './weigh-kubernetes-right.ts'
import { weighMicrosoftScope } from './weigh-microsoft-scope.ts'
import { weighSlackScope } from './weigh-slack-scope.ts'
import { weighUnknownScope } from './weigh-unknown-scope.ts'

export type { ScopeKnowledge } from './scope-knowledge.ts'

/** Weighs what it means to gain a scope of a provider as a principal (`bot`, `user`, `delegated`, `application`). */
export function weighScope(provider: string | null, value: string, principal: string | null): ScopeKnowledge {
  const spelled = spellScope(provider, value)
  return weighKnown(spelled.provider, spelled.scope, principal) ?? weighUnknownScope(spelled.scope, principal)
}

function weighKnown(provider: string | null, scope: string, principal: string | null): ScopeKnowledge | undefined {
  switch (provider) {
    case 'aws-iam':
      return weighAwsScope(scope, principal)
    case 'chrome':
      return weighChromeScope(scope)
    case 'github-app':
    case 'github-workflow':
      return weighGithubPermission(provider, scope)
    case 'github-oauth':
      return weighGithubOauthScope(scope)
    case 'google':
      return weighGoogleScope(scope)
    case 'kubernetes':
      return weighKubernetesRight(scope, principal)
    case 'microsoft-graph':
      return weighMicrosoftScope(scope, principal)
    case 'slack':
      return weighSlackScope(scope, principal)
    default:
      return weighAppScope(appTables.get(provider ?? ''), scope)
  }
}
