import { type Code, type Connector, scopesOf } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'

const ownFormats: ReadonlySet<string> = new Set([
  'compose',
  'dockerfile',
  'github-action',
  'github-workflow',
  'gitlab-ci',
  'postman-collection',
  'servicenow-app',
])

/** True for formats whose scripts are this repository's own and stand in the diff beside everything else it runs. */
export function runsOwnScripts(connector: Connector): boolean {
  return ownFormats.has(connector.format)
}

/** True where what a connector runs may change something or use a secret. */
export function holdsPower(connector: Connector): boolean {
  return connector.secrets.length > 0 || scopesOf(connector).some(scope => /write/.test(scope.value))
}

/** Weighs code that comes to a connector by whose it is and what it may use there. */
export function weighOwnCode(connector: Connector, code: Code): Severity {
  // Code of strangers is no danger where strangers cannot start it with the rights of the repository.
  if (code.untrusted) return connector.triggers.some(trigger => trigger.untrusted) ? 'high' : 'low'
  if (!runsOwnScripts(connector)) return 'high'
  if (code.kind === 'container') return 'medium'
  return holdsPower(connector) ? 'medium' : 'low'
}
