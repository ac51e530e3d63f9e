import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A package runs a script when it is installed. */
export const dependencyInstallScriptAdded: Rule = {
  id: 'dependency-install-script-added',
  title: 'A package runs a script when it is installed',
  level: 'severity',
  why: 'Install scripts run on every developer machine and build with the rights of its user.',
  remedy: 'Read the script, or install with scripts turned off.',
  judge: given => opinionsOnExpansions(given, 'dependency-install-script-added'),
}
