import type { Change, ChangeKind, Subject } from '../model/change.ts'
import { describeChange } from '../model/describe-change.ts'
import { namesInCode } from '../model/describe-code.ts'
import type { Finding } from '../model/verdict.ts'
import { markValues, type Phrase } from './phrase.ts'

/** What a change is: `asks for channels:history (bot).`, with the name of its subject before it unless a heading has it. */
export function sayChange(change: Change, underHeading: boolean): Phrase {
  const sentence = describeChange(change)
  const named = change.subject.type === 'dependency' ? [change.subject.name] : []
  const values = [...named, ...valuesOf(change)]
  return markValues(underHeading ? withoutSubject(sentence, change.subject) : sentence, values)
}

/** What a change is and what is known of it, for a row that names its subject. */
export function sayChangeInFull(change: Change): Phrase {
  const said = sayChange(change, true)
  return change.note === null ? said : [...said, ` ${change.note}`]
}

/** What a finding says, its values set apart as far as the changes of its subject name them; without the subject where a heading names it. */
export function sayFinding(finding: Finding, changes: readonly Change[], underHeading: boolean): Phrase {
  const { message, subject } = finding
  const named = subject?.type === 'dependency' ? [subject.name] : []
  const values = [finding.file, ...named, ...changes.slice(0, 30).flatMap(valuesOf)]
  return markValues(underHeading ? withoutSubject(message, subject) : message, values)
}

/** A sentence about the review itself; its paths, fingerprints and commits are there to be copied. */
export function sayNotice(notice: string): Phrase {
  const shown = notice.slice(0, 1000)
  return markValues(shown, shown.match(/\b[0-9a-f]{7,64}\b|\.?[\w-]+(?:\/[\w.-]*\w)+/g) ?? [])
}

/** The two messages a rule that only repeats a change can have: the change, and the change with what is known of it. */
export function messagesOf(change: Change): string[] {
  const sentence = describeChange(change)
  if (change.note === null) return [sentence]
  return [sentence, `${sentence} ${change.note}`, `${sentence} ${change.note}.`]
}

function withoutSubject(sentence: string, subject: Subject | null): string {
  if (subject === null || subject.name === '' || !sentence.startsWith(subject.name)) return sentence
  const rest = /^:? (?=\S)/.exec(sentence.slice(subject.name.length))
  return rest === null ? sentence : sentence.slice(subject.name.length + rest[0].length)
}

/** No sentence shows a longer value whole; to search one in another could take the product of their lengths. */
const longestValue = 2000

/** The values in a sentence about a change, without the words that compare puts around them. */
function valuesOf(change: Change): string[] {
  const sides = [change.before, change.after].flatMap(side =>
    side === null || side.length > longestValue ? [] : coresOf(side, change.kind),
  )
  const { value } = change
  if (change.kind === 'code-added' || change.kind === 'code-changed')
    return [value, ...namesInCode(change), ...sides.filter(side => side.startsWith('pkg:'))]
  if (value.length > longestValue) return sides
  const apart = value === '' ? sides : sides.filter(side => !side.includes(value) || side.endsWith(`://${value}`))
  return [value, ...apart]
}

function coresOf(side: string, kind: ChangeKind): string[] {
  if (kind === 'setting-changed') return [side]
  const several = kind.startsWith('scope-') || kind === 'auth-changed' ? side.split(', ') : [side]
  return several.map(one =>
    one
      .replace(/ \([^()]*\)$/, '')
      .replace(/^(?:commit|digest|exact|tag|branch|owner|publisher|stack owner|patch|no) /, ''),
  )
}
