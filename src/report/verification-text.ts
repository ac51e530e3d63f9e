import type { Check, ConsideredBundle, Verification } from '../model/verification.ts'
import { endSentence } from './markdown.ts'
import { type Sheet, sheetOf, type TextOptions } from './sheet.ts'
import { toldChecks } from './told-checks.ts'
import { visibleText } from './visible-text.ts'

/** As many artifacts as are told in full; the others are a line each. */
const toldInFull = 10

/** Answers about artifacts for a terminal: the answer first, then each question with what is expected and what is so. */
export function renderVerifications(results: readonly Verification[], options: TextOptions): string {
  const sheet = sheetOf(options)
  const failed = results.filter(result => !result.verified)
  if (results.length > 1) {
    const paint = failed.length === 0 ? sheet.paint.pass : sheet.paint.block
    const answer = `${results.length - failed.length} of ${results.length} artifacts are verified.`
    sheet.write(answer, '', line => sheet.paint.strong(paint(line)))
    sheet.space()
  }
  // All that are verified are so by the same evidence: one of them tells it.
  const told = [...failed, ...results.filter(result => result.verified).slice(0, 1)].slice(0, toldInFull)
  for (const result of results) {
    if (!told.includes(result))
      sheet.keep(`${result.verified ? 'verified' : 'not verified'}  ${visibleText(result.artifact.name, 300)}`, '')
  }
  for (const [index, result] of told.entries()) {
    if (index > 0 || told.length < results.length) sheet.space()
    writeResult(result, sheet)
  }
  return sheet.text()
}

function writeResult(result: Verification, sheet: Sheet): void {
  const paint = result.verified ? sheet.paint.pass : sheet.paint.block
  sheet.write(`${result.verified ? 'Verified' : 'Not verified'}: ${visibleText(result.artifact.name, 300)}`, '', line =>
    sheet.paint.strong(paint(line)),
  )
  sheet.space()
  const width = Math.max(...result.checks.map(check => check.title.length))
  for (const check of toldChecks(result.checks)) writeCheck(check, width, sheet)
  writeBundles(result.bundles, sheet)
  if (result.notProved.length > 0) {
    sheet.space()
    sheet.write('This does not prove', '', sheet.paint.strong)
    for (const sentence of result.notProved) sheet.write(`- ${sentence}`, '  ', sheet.paint.quiet)
  }
}

function writeCheck(check: Check, width: number, sheet: Sheet): void {
  const bad = check.demanded && check.state !== 'met'
  const paint = bad ? sheet.paint.block : check.state === 'met' ? sheet.paint.pass : sheet.paint.quiet
  const head = `${check.state.padEnd(9)}  ${check.title.padEnd(width)}  `
  const said = visibleText(check.actual ?? (check.state === 'not known' ? 'nothing says so' : ''), 1000)
  sheet.keep(`${paint(head)}${said}`, '  ')
  if (!bad || check.expected === null) return
  const change = check.change === null ? '' : ` (${check.change})`
  sheet.keep(`expected ${visibleText(check.expected, 1000)}${change}`, ' '.repeat(head.length + 2), sheet.paint.warn)
}

function writeBundles(bundles: readonly ConsideredBundle[], sheet: Sheet): void {
  const accepted = bundles.filter(bundle => bundle.state === 'accepted')
  sheet.space()
  sheet.write(`Evidence: ${bundles.length} read, ${accepted.length} accepted.`, '')
  for (const { origin, state, reason, predicateType } of bundles.slice(0, 100)) {
    const place = `${visibleText(origin.file, 300)}${origin.index === null ? '' : ` (${origin.index})`}`
    const what = visibleText(state === 'accepted' ? (predicateType ?? 'signature of the file') : state, 200)
    sheet.write(`${place}: ${what}`, '  ')
    if (reason !== null) sheet.write(visibleText(endSentence(reason), 1000), '    ', sheet.paint.quiet)
  }
}
