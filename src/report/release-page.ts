import type { Published } from '../model/published.ts'
import type { Check } from '../model/verification.ts'
import { tableRow } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import { renderChecks } from './verification-markdown.ts'

/** What the page of a release tells. */
export interface ReleasePage {
  readonly tag: string
  /** Names of the artifacts that evidence is about. */
  readonly artifacts: readonly string[]
  /** Section on the reach, as release notes have it. */
  readonly notes: string
  /** Answers to the questions about the release; empty where nothing was signed. */
  readonly checks: readonly Check[]
  readonly published: readonly Published[]
  /** Sentences about the release itself. */
  readonly notices: readonly string[]
}

/** The page of a release in Markdown: what it is made of and can reach, who built it, and where its evidence lies. */
export function renderReleasePage(page: ReleasePage): string {
  const { tag, artifacts, notes, checks, published, notices } = page
  return `${[
    `## Release ${codeSpan(tag, 100)}`,
    ...notices.map(notice => neutralizeMarkdown(notice, 500)),
    ...(checks.length === 0 ? [] : [`Evidence is about ${listNames(artifacts)}.`, renderChecks(checks)]),
    notes.trim(),
    ...(published.length === 0 ? [] : ['### Where its evidence lies', renderPublished(published)]),
  ].join('\n\n')}\n`
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(name => codeSpan(name, 100))
  return names.length > 20 ? `${shown.join(', ')} and ${names.length - 20} more` : shown.join(', ')
}

const places = {
  attestations: 'attestations of the repository',
  assets: 'assets of the release',
  notes: 'notes of the release',
}

/** As many rows as somebody reads. */
const mostRows = 300

/** What is missing stands first, so that it is never among what there is no room for. */
function renderPublished(published: readonly Published[]): string {
  const rank = ({ state }: Published) => (state === 'missing' ? 0 : state === 'unavailable' ? 1 : 2)
  const inOrder = published.toSorted((left, right) => rank(left) - rank(right))
  const rows = inOrder.slice(0, mostRows).map(({ name, place, state, reason }) => {
    const said = state === 'missing' ? '**missing**' : state
    const why = reason === null ? '' : `: ${neutralizeMarkdown(reason, 300)}`
    return tableRow([codeSpan(name, 200), places[place], `${said}${why}`])
  })
  const more = published.length > mostRows ? ['', `… and ${published.length - mostRows} more.`] : []
  return [tableRow(['File', 'Place', 'State']), tableRow(['---', '---', '---']), ...rows, ...more].join('\n')
}
