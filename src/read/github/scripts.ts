import type { Deprecation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { findDeprecations } from '../calendar.ts'
import { digestText } from '../digest.ts'
import { readExpression } from './expression-paths.ts'
import { findExpressions } from './expressions.ts'
import { isHeadCode, namesPullRequest } from './untrusted-input.ts'
import { askExpression, findValue, type Question, type Values } from './values.ts'

/** Digest of a script that line ends and blanks behind lines do not change; a shell that is a command of its own counts as part of it. */
export function digestScript(script: string, shell: string | undefined): string {
  const lines = linesOf(script).map(dropBlanks)
  while (lines.at(-1) === '') lines.pop()
  const body = lines.join('\n')
  return digestText(shell?.includes('{0}') === true ? `${shell}\n${body}` : body)
}

/** Commands to the runner in a script that the calendar says an end of. */
export function findOldCommands(script: string, place: Place): readonly Deprecation[] {
  const names = new Set([...script.matchAll(/::([a-z][a-z-]{2,30})(?=[\s:])/g)].map(match => match[1] ?? ''))
  return [...names].flatMap(name => findDeprecations('workflow-command', name, `workflow command ::${name}`, place))
}

/** Refs by which a script gets code of whoever opened a pull request, as written there. */
export function findHeadCheckouts(script: string, values: Values): readonly string[] {
  const joined = linesOf(script).join('\n').replaceAll('\\\n', ' ')
  return [...new Set(joined.split('\n').flatMap(line => readLine(line.trim(), values)))]
}

const gitVerbs = /\b(?:fetch|checkout|switch|merge|pull|clone|reset|worktree|cherry-pick|rebase|remote)\b/

function readLine(line: string, values: Values): readonly string[] {
  if (line.startsWith('#')) return []
  if (/\bpr\s{1,9}(?:checkout|co)\b/.test(line) && /\b(?:gh|hub)\b/.test(line)) return ['gh pr checkout']
  if (!/\bgit\b/.test(line) || !gitVerbs.test(line)) return []
  const pull = namesPullRequest(line) ? [pullRequestIn(line)] : []
  const expressions = findExpressions(line)
    .filter(found => askExpression(values, isHeadCode, found.text))
    .map(found => line.slice(found.start, found.end))
  return [...pull, ...(pull.length > 0 ? [] : [...expressions, ...variablesIn(line, values)])]
}

/** `pull/7/head` out of a line. */
function pullRequestIn(line: string): string {
  const start = line.indexOf('pull/')
  const rest = line.slice(line.startsWith('refs/', start - 5) ? start - 5 : start)
  const end = /\/(?:head|merge)\b/.exec(rest)
  return end === null ? (/^[^\s"']*/.exec(rest)?.[0] ?? rest) : rest.slice(0, end.index + end[0].length)
}

/** Variables of a shell in a line that hold the ref of a pull request, by what they were given. */
function variablesIn(line: string, values: Values): readonly string[] {
  const names = new Set([...line.matchAll(/\$\{?(?:env:)?([A-Za-z_]\w*)/gi)].map(match => match[1] ?? ''))
  return [...names].flatMap(name => {
    if (name === 'GITHUB_HEAD_REF') return [`$${name}`]
    const path = `env.${name.toLowerCase()}`
    return askExpression(values, isHeadCode, path) ? [findValue(values, path) ?? `$${name}`] : []
  })
}

/** Expressions of a script that a question is true of, as written. */
export function findInScript(script: string, values: Values, question: Question): readonly string[] {
  const found = findExpressions(script).filter(one => askExpression(values, question, one.text))
  return [...new Set(found.map(one => one.text))]
}

/** Paths in a text that a question is true of. */
export function findPaths(text: string, values: Values, question: Question): readonly string[] {
  const paths = findExpressions(text).flatMap(found => readExpression(found.text).paths.map(use => use.path))
  return [...new Set(paths)].filter(path => askExpression(values, question, path))
}

function linesOf(script: string): string[] {
  return script.split(/\r\n|\r|\n/)
}

/** A blank behind a backslash stays: without it the line would go on in the next one. */
function dropBlanks(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--
  return line[end - 1] === '\\' ? line : line.slice(0, end)
}
