import type { PathUse } from './expressions.ts'
import type { Question } from './values.ts'

/** Texts that whoever opens an issue, a pull request or a comment chooses freely; `*` stands for one part. */
const chosen: readonly string[] = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.pages.*.page_name',
  'github.event.pages.*.title',
  'github.event.commits.*.message',
  'github.event.commits.*.author.email',
  'github.event.commits.*.author.name',
  'github.event.commits.*.committer.email',
  'github.event.commits.*.committer.name',
  'github.event.head_commit.message',
  'github.event.head_commit.author.email',
  'github.event.head_commit.author.name',
  'github.event.head_commit.committer.email',
  'github.event.head_commit.committer.name',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
]

/** Names of code that is not the repository's own; `**` stands for all below. */
const head: readonly string[] = [
  'github.head_ref',
  'github.event.pull_request.head.**',
  'github.event.pull_request.merge_commit_sha',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.**',
  'github.event.workflow_run.head_repository.**',
  'github.event.workflow_run.head_sha',
  'github.event.workflow_run.pull_requests.**',
  'github.event.check_run.head_sha',
  'github.event.check_run.pull_requests.**',
  'github.event.check_suite.head_branch',
  'github.event.check_suite.head_sha',
  'github.event.check_suite.pull_requests.**',
]

const chosenPaths = chosen.map(path => path.split('.'))
const headPaths = head.map(path => path.split('.'))

/** Does it put text into place that people without rights choose? See https://docs.github.com/en/actions/concepts/security/script-injections. */
export const isChosenText: Question = {
  name: 'chosen',
  ofPath(use) {
    const parts = use.path.split('.')
    return chosenPaths.some(path => matches(parts, path) || (use.whole && holds(parts, path)))
  },
}

/** Does it name code of whoever opened a pull request? */
export const isHeadCode: Question = {
  name: 'head',
  ofPath(use) {
    const parts = use.path.split('.')
    return headPaths.some(path => matches(parts, path))
  },
  ofText: namesPullRequest,
}

/** Does it depend on what a step or another job gives at run time? */
export const isOpen: Question = { name: 'open', ofPath: (use: PathUse) => /^(?:steps|needs|env)\./.test(use.path) }

/** True for a text with the ref of a pull request in it: `refs/pull/7/merge`, `pull/7/head`. */
export function namesPullRequest(text: string): boolean {
  if (text.includes('refs/pull/')) return true
  const start = text.indexOf('pull/')
  return start !== -1 && /\/(?:head|merge)\b/.test(text.slice(start))
}

function matches(parts: readonly string[], path: readonly string[]): boolean {
  const open = path.at(-1) === '**'
  const fixed = open ? path.slice(0, -1) : path
  return (open ? parts.length >= fixed.length : parts.length === fixed.length) && agree(parts, fixed)
}

/** True for an object that holds what a path names. */
function holds(parts: readonly string[], path: readonly string[]): boolean {
  return parts.length < path.length && agree(parts, path.slice(0, parts.length))
}

function agree(parts: readonly string[], path: readonly string[]): boolean {
  return path.every((part, index) => {
    const given = parts[index]
    return part === '*' || given === part || given === '*' || given === '?'
  })
}
