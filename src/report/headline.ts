import type { Outline } from './outline.ts'
import { clipPhrase, type Phrase, withoutStop } from './phrase.ts'
import { sayChange } from './sentences.ts'

/** What the sides of a review differ by, in the words of whoever reads. */
export type Occasion = 'this pull request' | 'this change'

/** The answer in one sentence, as a heading: what is blocked or passes, and the gravest reason. */
export function headlineOf(outline: Outline, occasion: Occasion): Phrase {
  if (outline.verdict === 'pass') return [sayPass(outline, occasion)]
  const gravest = outline.groups[0]?.findings[0]
  const word = outline.verdict === 'block' ? 'Blocked' : 'Needs a look'
  if (gravest === undefined) {
    const unread = new Set(outline.gaps.filter(gap => gap.kind === 'unreadable').map(gap => gap.file)).size
    return [unread === 0 ? word : `${word}: ${count(unread, 'file')} could not be read`]
  }
  const change = outline.changeOf(gravest)
  // What is known of a change beside itself is told below.
  const said = change === undefined ? outline.say(gravest, false) : sayChange(change, false)
  return [`${word}: `, ...clipPhrase(withoutStop(said), 160)]
}

function sayPass(outline: Outline, occasion: Occasion): string {
  const { widenings, narrowings, moves, dependencies, notes, accepted } = outline
  if (isUntouched(outline)) return `Nothing in ${occasion} changes what the release can reach`
  const wider = widenings.length + notes.length
  if (accepted.length > 0 && wider === 0)
    return `Passed: ${accepted.length === 1 ? 'the only finding is' : `all ${accepted.length} findings are`} accepted by waiver`
  if (wider > 0) return `Passed: nothing in ${occasion} blocks or needs a look`
  if (narrowings.length > 0) return `Passed: ${occasion} narrows what the release can reach`
  if (moves.length > 0) return 'Passed: connectors moved or were rewritten and reach nothing more'
  if (dependencies.length > 0) return 'Passed: dependencies changed, and nothing else that the release reaches'
  return `Nothing in ${occasion} changes what the release can reach, as far as its files tell`
}

/** True where there is nothing to report but that. */
export function isUntouched(outline: Outline): boolean {
  const { widenings, narrowings, moves, dependencies, notes, accepted, groups, gaps } = outline
  const lists = [widenings, narrowings, moves, dependencies, notes, accepted, groups, gaps]
  return outline.verdict === 'pass' && lists.every(list => list.length === 0)
}

/** How many findings count: `2 findings block, 1 warns`. */
export function countFindings({ blocking, warning }: Outline): string[] {
  const subject = blocking.length === 0 ? count(warning.length, 'finding') : String(warning.length)
  return [
    blocking.length === 0 ? '' : `${count(blocking.length, 'finding')} ${blocking.length === 1 ? 'blocks' : 'block'}`,
    warning.length === 0 ? '' : `${subject} ${warning.length === 1 ? 'warns' : 'warn'}`,
  ].filter(part => part !== '')
}

/** How much there is beside: `1 note, 2 narrowings, 12 changes of dependencies`. */
export function countOthers(outline: Outline): string[] {
  const { notes, accepted, widenings, narrowings, moves, dependencies } = outline
  return [
    notes.length === 0 ? '' : count(notes.length, 'note'),
    accepted.length === 0 ? '' : `${accepted.length} accepted by waiver`,
    widenings.length === 0 ? '' : count(widenings.length, 'other widening'),
    narrowings.length === 0 ? '' : count(narrowings.length, 'narrowing'),
    moves.length === 0 ? '' : count(moves.length, 'neutral change'),
    dependencies.length === 0 ? '' : `${count(dependencies.length, 'change')} of dependencies`,
  ].filter(part => part !== '')
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
