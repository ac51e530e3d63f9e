import type { Finding, Level, Verdict } from '../model/verdict.ts'
import { compareFindings } from './finding-groups.ts'
import { endSentence } from './markdown.ts'
import { neutralizeLog } from './neutralize.ts'
import { visibleText } from './visible-text.ts'

/** A remark at a line of the change. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Null where it is about the repository as a whole. */
  readonly file: string | null
  readonly line: number | null
}

const levels: Readonly<Record<Level, Annotation['level']>> = { block: 'error', warn: 'warning', note: 'notice' }

/** Remarks for all findings that count, the gravest first. GitHub shows ten of each level for a step: whoever writes them stops there. */
export function annotationsOf(verdict: Verdict): Annotation[] {
  return verdict.findings
    .filter(finding => finding.waiver === null)
    .sort(compareFindings)
    .map(annotate)
}

function annotate(finding: Finding): Annotation {
  const remedy = finding.remedy === '' ? '' : ` What to do: ${endSentence(finding.remedy)}`
  return {
    level: levels[finding.level],
    title: `Ferrule: ${visibleText(finding.rule, 80)}`,
    message: neutralizeLog(visibleText(`${endSentence(finding.message)}${remedy}`, 1000)),
    file: finding.file === '' ? null : finding.file,
    line: finding.line,
  }
}
