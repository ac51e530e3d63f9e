import type { Connector } from '../model/connector.ts'

/**
 * What the token of a workflow that declares nothing may do at the least, whichever of GitHub's two defaults the repository has: to declare
 * just that is no expansion.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions.
 */
export const leastDefault: readonly string[] = ['contents: read', 'metadata: read', 'packages: read']

/** Scopes that a connector is known to hold although its file does not name them. */
export function unspokenScopes(connector: Connector): readonly string[] {
  const isOpen = connector.settings.some(setting => setting.name === 'permissions' && setting.value === 'default')
  return connector.format === 'github-workflow' && isOpen ? leastDefault : []
}
