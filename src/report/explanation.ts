import type { Explanation } from '../model/explanation.ts'
import { neutralizeTerminal } from './neutralize.ts'
import { wrap } from './wrap.ts'

/** What is known of a rule or scope, as text for a terminal. */
export function renderExplanations(explanations: readonly Explanation[], width: number): string {
  return explanations.map(explanation => renderExplanation(explanation, Math.min(width, 100))).join('\n')
}

function renderExplanation(explanation: Explanation, width: number): string {
  if (explanation.kind === 'rule') {
    return [
      `${explanation.id} (rule)`,
      ...wrap(`${explanation.title}.`, width, '  '),
      '',
      ...wrap(`Why: ${explanation.why}`, width, '  '),
      ...wrap(`What to do: ${explanation.remedy}`, width, '  '),
      ...wrap(
        `Level: ${explanation.level}; the policy can set another (rules: ${explanation.id}: block | warn | note | off).`,
        width,
        '  ',
      ),
      '',
    ].join('\n')
  }
  const { provider, value, principal, severity, reach, note, includes, source, asOf } = explanation
  return [
    `${neutralizeTerminal(value)} (scope of ${provider}${principal === null ? '' : `, ${principal}`})`,
    `  Weight: ${severity}; reach: ${reach}`,
    ...(note === null ? [] : wrap(note, width, '  ')),
    ...(includes.length === 0 ? [] : wrap(`Includes: ${includes.join(', ')}`, width, '  ')),
    ...(source === null ? [] : wrap(`Source: ${source}${asOf === null ? '' : ` (as of ${asOf})`}`, width, '  ')),
    '',
  ].join('\n')
}
