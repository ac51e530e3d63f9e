import type { Check, Verification } from '../model/verification.ts'
import { endSentence, tableRow } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import { toldChecks } from './told-checks.ts'

/** As many artifacts as are told with all their questions. */
const toldInFull = 5
/** As many as have a row of their own. */
const mostRows = 200

/** Answers about artifacts in Markdown: which are verified, and each question with its answer and what was expected. */
export function renderVerificationPage(results: readonly Verification[]): string {
  const failed = results.filter(result => !result.verified)
  const answer = failed.length === 0 ? 'verified' : `**not** verified`
  const told = [...failed, ...results.filter(result => result.verified)].slice(0, failed.length === 0 ? 1 : toldInFull)
  const blocks = [
    results.length === 1
      ? `### ${codeSpan(results[0]?.artifact.name ?? '', 200)} is ${answer}`
      : `### ${results.length - failed.length} of ${results.length} artifacts are verified`,
    ...(results.length === 1 ? [] : [listArtifacts(results)]),
    ...told.flatMap(result => [
      ...(results.length === 1 ? [] : [`#### ${codeSpan(result.artifact.name, 200)}`]),
      renderChecks(result.checks),
      ...renderRefused(result),
      ...renderLimits(result),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function listArtifacts(results: readonly Verification[]): string {
  const rows = results
    .slice(0, mostRows)
    .map(({ artifact, verified }) => tableRow([verified ? 'yes' : '**no**', codeSpan(artifact.name, 200)]))
  const more = results.length > mostRows ? ['', `… and ${results.length - mostRows} more.`] : []
  return [tableRow(['Verified', 'Artifact']), tableRow(['---', '---']), ...rows, ...more].join('\n')
}

/** The questions as a table. */
export function renderChecks(checks: readonly Check[]): string {
  const rows = toldChecks(checks).map(check => {
    const bad = check.demanded && check.state !== 'met'
    const expected = bad && check.expected !== null ? ` (expected ${codeSpan(check.expected, 200)})` : ''
    const said = check.actual === null ? 'nothing says so' : sayValue(check.actual)
    return tableRow([bad ? `**${check.state}**` : check.state, check.title, `${said}${expected}`])
  })
  return [tableRow(['', 'Question', 'Answer']), tableRow(['---', '---', '---']), ...rows].join('\n')
}

/** A digest, a commit or an address is there to be copied; sentences are there to be read. */
function sayValue(value: string): string {
  return /^\S{1,300}$/.test(value) ? codeSpan(value, 300) : neutralizeMarkdown(value, 500)
}

function renderRefused({ bundles }: Verification): readonly string[] {
  const refused = bundles.filter(bundle => bundle.state !== 'accepted' && bundle.state !== 'about something else')
  if (refused.length === 0) return []
  const lines = refused.slice(0, 20).map(({ origin, state, reason }) => {
    const place = `${origin.file}${origin.index === null ? '' : ` (${origin.index})`}`
    return `- ${codeSpan(place, 200)}: ${state}${reason === null ? '' : ` — ${neutralizeMarkdown(endSentence(reason), 500)}`}`
  })
  return [['Evidence that counts for nothing:', '', ...lines].join('\n')]
}

function renderLimits({ notProved }: Verification): readonly string[] {
  if (notProved.length === 0) return []
  return [
    `${['<sub>This does not prove:', ...notProved.map(sentence => neutralizeMarkdown(sentence, 300))].join(' ')}</sub>`,
  ]
}
