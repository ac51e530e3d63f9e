import { getInput } from '@actions/core'

/** What the action does in this run: what its input says, or what the event asks for. Other words are left to the reader of inputs. */
export function chooseMode(environment: NodeJS.ProcessEnv): 'review' | 'release' | 'verify' {
  const given = getInput('mode')
  if (given === 'release' || given === 'verify') return given
  const isTag = environment.GITHUB_EVENT_NAME === 'push' && environment.GITHUB_REF?.startsWith('refs/tags/') === true
  return given !== 'review' && (isTag || environment.GITHUB_EVENT_NAME === 'release') ? 'release' : 'review'
}
