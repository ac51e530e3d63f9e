import { type Connector, scopesOf, type Trigger } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { readFilter } from './filter.ts'

/** What happens to a pull request only by the hand of people with rights. */
const guarded: ReadonlySet<string> = new Set([
  'assigned',
  'demilestoned',
  'labeled',
  'locked',
  'milestoned',
  'unassigned',
  'unlabeled',
  'unlocked',
])

/** True where people without any right can start it at any time; a pull request that somebody has to label first is guarded. */
export function isOpenToStrangers(trigger: Trigger): boolean {
  if (!trigger.untrusted) return false
  const types = trigger.event === 'pull_request_target' ? readFilter(trigger).get('types') : undefined
  return types === undefined || ![...types].every(type => guarded.has(type))
}

/** Weighs one more way to start a connector by who may cause it and what it can do then. */
export function weighStart(connector: Connector, trigger: Trigger): Severity {
  if (trigger.authenticated === false) return 'high'
  if (!trigger.untrusted) return trigger.kind === 'manual' ? 'low' : 'medium'
  return isOpenToStrangers(trigger) && temptsStrangers(connector) ? 'high' : 'medium'
}

/** What anybody may do there anyway, or what is the purpose of answering strangers. */
const answering: ReadonlySet<string> = new Set(['discussions: write', 'issues: write', 'pull-requests: write'])

const tempting = /^(?:permissions$|runner |all-secrets |secrets-inherit |script-injection )/

/** True where it is worth a stranger's while: it runs his code, holds secrets, may change code or packages, or runs on a machine of somebody's own. */
export function temptsStrangers(connector: Connector): boolean {
  if (connector.format !== 'github-workflow' || connector.secrets.length > 0) return true
  if (scopesOf(connector).some(scope => /write/.test(scope.value) && !answering.has(scope.value))) return true
  if (connector.code.some(code => code.untrusted)) return true
  return connector.settings.some(setting => setting.exposure > 0 && tempting.test(setting.name))
}
