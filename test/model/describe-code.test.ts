import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { describeChange } from '../../src/model/describe-change.ts'

function say(format: string, known: Partial<Change>): string {
  return describeChange({
    kind: 'code-added',
    direction: 'expands',
    severity: 'medium',
    subject: { type: 'connector', format, id: 'x', name: 'Orchard' },
    value: 'x',
    before: null,
    after: 'script',
    file: 'x',
    line: null,
    note: null,
    ...known,
  })
}

const changed = { kind: 'code-changed' } as const

describe('a sentence about code that runs', () => {
  it.each([
    [{ value: 'build/Test' }, 'Orchard runs the script of step Test of job build.'],
    [{ value: 'build/run 2' }, 'Orchard runs unnamed script 2 of job build.'],
    [{ value: 'build/Test', ...changed }, 'Orchard: the script of step Test of job build changed.'],
    [{ value: 'postgres:17', after: 'container' }, 'Orchard runs the container postgres:17.'],
    [{ value: 'build', after: 'container', ...changed }, 'Orchard runs another container for job build.'],
    [{ value: 'build/lamp', after: 'container', ...changed }, 'Orchard runs another container for lamp of job build.'],
    [{ value: 'refs/pull/7/merge', after: 'checkout' }, 'Orchard checks out refs/pull/7/merge.'],
    [{ value: './lamp', after: 'action' }, 'Orchard uses ./lamp.'],
    [{ value: './ci.yml', after: 'workflow' }, 'Orchard uses ./ci.yml.'],
  ])('of a workflow: %j', (known, sentence) => expect(say('github-workflow', known)).toBe(sentence))

  it.each([
    [{ value: 'main', ...changed }, 'Orchard: its main file changed.'],
    [{ value: 'post' }, 'Orchard runs its post file.'],
    [{ value: 'Light' }, 'Orchard runs the script of step Light.'],
    [{ value: 'run 1', ...changed }, 'Orchard: unnamed script 1 changed.'],
    [{ value: 'image', after: 'container', ...changed }, 'Orchard runs another container.'],
    [{ value: 'Light', after: 'container', ...changed }, 'Orchard runs another container for step Light.'],
  ])('of an action: %j', (known, sentence) => expect(say('github-action', known)).toBe(sentence))

  it.each([
    [{ value: 'command', after: 'command' }, 'Orchard starts a program on the machine of whoever uses it.'],
    [{ value: 'headersHelper', after: 'command' }, 'Orchard runs the command that makes its headers.'],
    [{ value: 'SessionStart', after: 'hook' }, 'Orchard runs a command on SessionStart.'],
    [{ value: 'SessionStart', after: 'hook', ...changed }, 'Orchard: the command on SessionStart changed.'],
    [{ value: 'apiKeyHelper', after: 'command', ...changed }, 'Orchard: apiKeyHelper changed.'],
    [{ value: 'command', after: 'command', ...changed }, 'Orchard: the command of the server changed.'],
    [
      { value: 'command', before: 'pkg:npm/a', after: 'pkg:npm/b', ...changed },
      'Orchard runs pkg:npm/b instead of pkg:npm/a.',
    ],
    [
      { value: 'command', before: 'pkg:npm/a', after: null, ...changed },
      'Orchard runs a program of its own instead of pkg:npm/a.',
    ],
    [{ value: 'command', after: 'pkg:npm/b', ...changed }, 'Orchard runs pkg:npm/b instead of a program of its own.'],
  ])('of a server: %j', (known, sentence) => expect(say('mcp-config', known)).toBe(sentence))

  it('of anything else, by the name of its file', () => {
    expect(say('power-platform-connector', { value: 'script.csx', ...changed })).toBe('Orchard: script.csx changed.')
  })
})
