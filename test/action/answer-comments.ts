// What GitHub answers about pull requests: comments, comparisons, and who the token is.
import { type Answer, notAllowed, notFound, pageOf, type Scene } from './double-scene.ts'
import { commentBody, commitBody, jobBot } from './github-bodies.ts'

/** Answers what is asked about pull requests; undefined for anything else. */
export function answerComments(scene: Scene): Answer | undefined {
  const { api, url, found, comments } = scene
  switch (found?.name) {
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const { shown, headers } = pageOf(url, comments)
      return { status: 200, body: shown.map(comment => commentBody(api, comment)), headers: headers ?? {} }
    }
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      if (scene.mayComment === false) return notAllowed
      const comment = { id: 1000 + comments.length, author: scene.account ?? jobBot, body: textIn(scene) }
      comments.push(comment)
      return { status: 201, body: commentBody(api, comment) }
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const comment = comments.find(candidate => candidate.id === Number(found.values.comment_id))
      if (scene.mayComment === false) return notAllowed
      if (comment === undefined) return notFound
      comment.body = textIn(scene)
      return { status: 200, body: commentBody(api, comment) }
    }
    case 'GET /repos/{owner}/{repo}/compare/{basehead}': {
      const [base = '', head = ''] = (found.values.basehead ?? '').split('...')
      const common = scene.mergeBase(base, head)
      return common === null ? notFound : { status: 200, body: comparison(api, base, common) }
    }
    default:
      return undefined
  }
}

function textIn({ body }: Scene): string {
  return JSON.parse(body.toString('utf8')).body
}

/** Answers the one question that is asked by GraphQL. */
export function answerGraphQL({ body, complaints, viewer }: Scene): Answer {
  const { query } = JSON.parse(body.toString('utf8')) as { readonly query?: unknown }
  if (typeof query !== 'string' || !/^query \{ viewer \{ login \} \}$/.test(query))
    complaints.push(`an unknown GraphQL query: ${String(query)}`)
  if (viewer === null) {
    const errors = [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' }]
    return { status: 200, body: { data: null, errors } }
  }
  return { status: 200, body: { data: { viewer: { login: viewer ?? jobBot.login } } } }
}

function comparison(api: string, base: string, common: string) {
  const address = `${api}/compare`
  return {
    url: address,
    html_url: address,
    permalink_url: address,
    diff_url: address,
    patch_url: address,
    base_commit: commitBody(api, base),
    merge_base_commit: commitBody(api, common),
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    commits: [],
  }
}
