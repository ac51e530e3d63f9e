import { faultsOf } from '../report/check-markdown.ts'
import type { Telling } from './tell-all.ts'

// What no reader sees, or what acts on a terminal or a page instead of being shown.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/u
const ownColours = /\u001b\[(?:0|1|2|31|32|33)m/g

/** Everything wrong with something Ferrule wrote; nothing where hostile text in it is only shown. */
export function faultsIn({ name, medium, text }: Telling): string[] {
  const found =
    medium === 'markdown' ? faultsOf(text) : medium === 'json' ? faultsOfJson(text) : faultsOfLines(text, medium)
  return found.map(fault => `${name}: ${fault}`)
}

function faultsOfLines(text: string, medium: 'terminal' | 'colour' | 'line'): string[] {
  const shown = medium === 'colour' ? text.replace(ownColours, '') : text
  const lines = medium === 'line' ? [shown] : shown.split('\n')
  return lines.flatMap(line => [
    ...(unseen.test(line) ? [`something unseen in ${JSON.stringify(line.slice(0, 300))}`] : []),
    ...faultsOfLog(line),
  ])
}

function faultsOfJson(text: string): string[] {
  try {
    JSON.parse(text)
  } catch {
    return ['it is no JSON']
  }
  return text
    .split('\n')
    .flatMap(line => [
      ...(unseen.test(line) ? [`something unseen in ${JSON.stringify(line.slice(0, 300))}`] : []),
      ...faultsOfLog(line),
    ])
}

/** Every output may be printed in a job, whose runner obeys what looks like a command. */
function faultsOfLog(line: string): string[] {
  return /^\s*::/.test(line) || line.includes('##[')
    ? [`a command to the runner in ${JSON.stringify(line.slice(0, 300))}`]
    : []
}
