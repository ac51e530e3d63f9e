import type { Rule } from '../rule.ts'

/** The policy itself changes. */
export const policyChanged: Rule = {
  id: 'policy-changed',
  title: 'The policy itself changes',
  level: 'severity',
  why: 'Whoever changes the policy decides what the next change may do; this one is still judged by the old policy.',
  remedy: 'Let the people who answer for the policy approve this change.',
  judge: given =>
    given.changedPaths?.has(given.policyPath)
      ? [
          {
            severity: 'medium',
            message: 'This change edits the policy that judges changes.',
            subject: null,
            file: given.policyPath,
            line: null,
            value: 'policy',
          },
        ]
      : [],
}
