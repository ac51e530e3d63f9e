import type { Change } from './change.ts'

/** One plain sentence for code that came or changed: what it is and where it stands, in the words of its format. */
export function describeCode(change: Change): string {
  const { name } = change.subject
  const { before, after, kind } = change
  if (kind === 'code-added') return `${name} ${sayAdded(change)}.`
  // Of a command that starts another package now, the packages are named.
  if (before !== null) return `${name} runs ${after ?? 'a program of its own'} instead of ${before}.`
  if (after?.startsWith('pkg:')) return `${name} runs ${after} instead of a program of its own.`
  if (after === 'hook') return `${name}: the command on ${change.value} changed.`
  if (after === 'container') return `${name} runs ${sayContainer(change)}.`
  return `${name}: ${sayScript(change)} changed.`
}

/** The names of a job and a step in a sentence about their code. */
export function namesInCode(change: Change): string[] {
  const { job, step } = partsOf(change)
  return [job, step].filter(part => part !== null)
}

function sayAdded(change: Change): string {
  const { after, value } = change
  switch (after) {
    case 'checkout':
      return `checks out ${value}`
    case 'action':
    case 'workflow':
      return `uses ${value}`
    case 'container':
      return `runs the container ${value}`
    case 'hook':
      return `runs a command on ${value}`
    case 'command':
      return value === 'command' ? 'starts a program on the machine of whoever uses it' : `runs ${sayScript(change)}`
    default:
      return `runs ${sayScript(change)}`
  }
}

function sayScript(change: Change): string {
  const { value } = change
  if (value === 'command') return 'the command of the server'
  if (value === 'headersHelper') return 'the command that makes its headers'
  if (isEntry(change)) return `its ${value} file`
  const { job, step } = partsOf(change)
  if (step === null) return value
  const number = /^run (\d+)$/.exec(step)?.[1]
  const script = number === undefined ? `the script of step ${step}` : `unnamed script ${number}`
  return job === null ? script : `${script} of job ${job}`
}

function sayContainer(change: Change): string {
  const { job, step } = partsOf(change)
  const parts = [step === null ? null : job === null ? `step ${step}` : step, job === null ? null : `job ${job}`]
  const named = parts.filter(part => part !== null)
  return named.length === 0 ? 'another container' : `another container for ${named.join(' of ')}`
}

interface Parts {
  readonly job: string | null
  readonly step: string | null
}

/** Workflows name code `job/step`, and the container of a job by the job alone; actions name it by the step. */
function partsOf(change: Change): Parts {
  const { subject, value } = change
  if (subject.format === 'github-workflow') {
    const slash = value.indexOf('/')
    return slash === -1 ? { job: value, step: null } : { job: value.slice(0, slash), step: value.slice(slash + 1) }
  }
  return { job: null, step: subject.format === 'github-action' && !isEntry(change) ? value : null }
}

const entries: ReadonlySet<string> = new Set([
  'entrypoint',
  'image',
  'main',
  'post',
  'post-entrypoint',
  'pre',
  'pre-entrypoint',
])

/** What an action that is no list of steps starts. */
function isEntry({ subject, value }: Change): boolean {
  return subject.format === 'github-action' && entries.has(value)
}
