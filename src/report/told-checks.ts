import type { Check } from '../model/verification.ts'

/** Answers that are worth a line: a workflow's certificate is made out to the workflow, so that its name as the signer is told once. */
export function toldChecks(checks: readonly Check[]): readonly Check[] {
  const workflow = checks.find(check => check.id === 'workflow')?.actual ?? null
  return checks.filter(({ id, demanded, actual }) => id !== 'identity' || demanded || actual !== workflow)
}
