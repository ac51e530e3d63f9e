import appFile from './data/github-app.json' with { type: 'json' }
import workflowFile from './data/github-workflow.json' with { type: 'json' }
import { type ScopeTable, scopeTable } from './scope-table.ts'

/** A permission with its level, `contents: write`, taken apart. */
export interface GithubPermission {
  readonly name: string
  readonly level: string
}

const app = scopeTable(appFile)
const workflow = scopeTable(workflowFile)

/** Longer than any permission; what is longer is not looked at. */
const longest = 200

/** The table of GitHub permissions with levels, or undefined for a provider that has none. */
export function githubTable(provider: string | null): ScopeTable | undefined {
  return provider === 'github-app' ? app : provider === 'github-workflow' ? workflow : undefined
}

/** Takes `contents: write` apart, with or without the space. */
export function parseGithubPermission(scope: string): GithubPermission | undefined {
  if (scope.length > longest) return undefined
  const [, name, level] = /^([A-Za-z0-9_-]+):[ \t]*([a-z]+)$/.exec(scope) ?? []
  return name === undefined || level === undefined ? undefined : { name, level }
}

/** Where a permission applies (`repository`, `organization` …) and the class of each of its levels. */
export function readGithubRow(words: readonly string[]): { area: string; classes: ReadonlyMap<string, string> } {
  const [area = '', ...rest] = words
  const classes = rest.flatMap(word => {
    const [level, kind] = word.split('=')
    return level === undefined || kind === undefined ? [] : [[level, kind] as const]
  })
  return { area, classes: new Map(classes) }
}
