// Bodies as GitHub sends them, with every field that its description asks for.

/** An account that writes comments. */
export interface Account {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

/** The app behind the token of a job. */
export const jobBot: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** A comment of the pull request. */
export interface Comment {
  readonly id: number
  readonly author: Account
  body: string
}

/** A comment on an issue. */
export function commentBody(api: string, comment: Comment) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/repos/orchard/harbour/issues/comments/${comment.id}`,
    html_url: `https://github.example.com/orchard/harbour/pull/7#issuecomment-${comment.id}`,
    issue_url: `${api}/repos/orchard/harbour/issues/7`,
    body: comment.body,
    user: accountBody(api, comment.author),
    created_at: '2026-03-02T08:00:00Z',
    updated_at: '2026-03-02T08:00:00Z',
    author_association: 'NONE',
    performed_via_github_app: null,
  }
}

/** A commit, as far as a comparison shows it. */
export function commitBody(api: string, sha: string) {
  const url = `${api}/repos/orchard/harbour/commits/${sha}`
  const signature = { name: 'Orchard', email: 'orchard@example.com', date: '2026-03-02T08:00:00Z' }
  return {
    sha,
    url,
    node_id: `C_${sha}`,
    html_url: url,
    comments_url: `${url}/comments`,
    commit: { url, author: signature, committer: signature, message: 'A change', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: [],
  }
}

/** An error. */
export function errorBody(status: number, message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
}

/** An account. */
export function accountBody(api: string, account: Account) {
  const url = `${api}/users/${encodeURIComponent(account.login)}`
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'repos', 'events', 'received_events']
  return {
    login: account.login,
    id: 41,
    node_id: 'U_41',
    type: account.type,
    site_admin: false,
    gravatar_id: '',
    avatar_url: `${url}/avatar`,
    html_url: url,
    url,
    organizations_url: `${url}/orgs`,
    ...Object.fromEntries(lists.map(list => [`${list}_url`, `${url}/${list}`])),
  }
}
