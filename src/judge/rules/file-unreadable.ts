import type { SidedGap } from '../../model/verdict.ts'
import { hasChanged } from '../opinions.ts'
import type { Case, Opinion, Rule } from '../rule.ts'

/** A file could not be read. */
export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  title: 'A file could not be read',
  level: 'severity',
  why: 'What cannot be read cannot be compared: nobody knows what this change lets the release reach.',
  remedy: 'Mend the file, or leave its path out in the policy if it is no connector.',
  judge: given => given.gaps.filter(gap => gap.kind === 'unreadable').map(gap => say(gap, given)),
}

function say(gap: SidedGap, given: Case): Opinion {
  const grave = gap.side === 'head' && hasChanged(given, gap.file)
  const message =
    gap.side === 'head'
      ? `${gap.file} could not be read: ${gap.reason}.`
      : `${gap.file} could not be read in the base, so all of it is new: ${gap.reason}.`
  return {
    severity: grave ? 'high' : gap.side === 'base' ? 'medium' : 'low',
    message,
    subject: null,
    file: gap.file,
    line: gap.line,
    value: gap.side,
  }
}
