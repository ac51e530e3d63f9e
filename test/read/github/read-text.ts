import { githubWorkflow } from '../../../src/read/connectors/github-workflow.ts'
import { surround } from '../../../src/read/surroundings.ts'

/** Reads a workflow that stands alone in its tree. */
export function readWorkflow(text: string) {
  const reading = githubWorkflow.read(
    { path: '.github/workflows/ci.yml', id: text, text },
    surround({ files: [] }, new Map()),
  )
  const [workflow, ...used] = reading?.connectors ?? []
  return { reading, workflow, used, gaps: reading?.gaps ?? [] }
}

/** Steps of one job that an untrusted event starts. */
export function stepsOf(...steps: readonly string[]): string {
  return [
    'on: issue_comment',
    'permissions: {}',
    'jobs:',
    '  build:',
    '    steps:',
    ...steps.map(step => `      - ${step}`),
    '',
  ].join('\n')
}
