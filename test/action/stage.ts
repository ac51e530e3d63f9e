// What the stories play on: a repository with a pull request, GitHub, and a built action.
import { afterAll, expect } from 'vitest'
import type { BuiltAction } from './built-action.ts'
import { type DoubleOptions, type GitHubDouble, startGitHub } from './github-double.ts'
import { runAction, type Step, type StepResult, token } from './run-action.ts'
import { checkOut, makeRepository, removeTemplate, repositoryName, type SampleRepository } from './sample-repository.ts'

afterAll(removeTemplate)

/** What a story has at hand. */
export interface Stage {
  readonly repository: SampleRepository
  readonly github: GitHubDouble
  /** Runs the action for the pull request at a head, by default the risky one in a shallow checkout. */
  review(step?: Partial<Step> & { readonly head?: string; readonly fork?: boolean }): Promise<StepResult>
}

/** Plays a story, and asks at its end whether GitHub would have taken every request as it was. */
export async function onStage(
  action: BuiltAction,
  options: Partial<DoubleOptions>,
  story: (stage: Stage) => Promise<void>,
): Promise<void> {
  const repository = makeRepository()
  const github = await startGitHub({
    token,
    repositories: repository.server,
    mergeBase: repository.mergeBase,
    ...options,
  })
  try {
    await story({
      repository,
      github,
      review: ({ head = repository.risky, fork = false, ...step } = {}) =>
        runAction({
          action: action.path,
          repository,
          workspace: step.workspace ?? checkOut(repository, 'refs/pull/7/merge'),
          event: { name: 'pull_request', payload: pullRequest(repository, head, fork) },
          servers: github,
          ...step,
        }),
    })
  } finally {
    await github.close()
    repository.remove()
  }
  expect(github.complaints).toEqual([])
}

/** The payload of a pull request's event, as far as anybody reads it. */
export function pullRequest(repository: SampleRepository, head: string, fork = false) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: 'scopes', sha: head, repo: { full_name: fork ? 'lantern/harbour' : repositoryName } },
      base: { ref: 'main', sha: repository.tip, repo: { full_name: repositoryName } },
    },
    repository: { full_name: repositoryName, default_branch: 'main' },
  }
}
