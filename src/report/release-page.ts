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

function renderPublished(published: readonly Published[]): string {
  const rows = published.slice(0, 300).map(({ name, place, state, reason }) => {
    const said = reason === null ? state : `${state}: ${neutralizeMarkdown(reason, 300)}`
    return tableRow([codeSpan(name, 200), places[place], state === 'missing' ? `**${said}**` : said])
  })
  return [tableRow(['File', 'Place', 'State']), tableRow(['---', '---', '---']), ...rows].join('\n')
}
