/** How much a change adds to what a release may reach, from the contract's table. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** All severities, the gravest first. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** True when a severity is as grave as a threshold, or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** The graver of two severities. */
export function graver(left: Severity, right: Severity): Severity {
  return isAtLeast(left, right) ? left : right
}

/** The milder of two severities. */
export function milder(left: Severity, right: Severity): Severity {
  return isAtLeast(left, right) ? right : left
}
