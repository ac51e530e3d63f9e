// Starts the action as a runner does: inputs, event and files in the environment, commands on standard output.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryName, type SampleRepository } from './sample-repository.ts'

/** A step of a job. */
export interface Step {
  readonly action: string
  readonly repository: SampleRepository
  readonly workspace: string
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly servers: { readonly apiUrl: string; readonly graphqlUrl: string; readonly url: string }
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

/** A command that the step gave the runner. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What a step left behind. */
export interface StepResult {
  readonly status: number
  readonly log: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Messages of one kind of annotation. */
  said(name: 'error' | 'warning' | 'notice'): string[]
}

/** The token of every story. */
export const token = 'ghs_lantern0123456789'

/** The inputs that action.yml gives when a workflow names none. */
const defaults = {
  'github-token': token,
  mode: 'auto',
  policy: '.github/ferrule.yml',
  comment: 'auto',
  'fail-on': 'block',
  'max-file-size': '5MB',
  'as-of': '2026-03-02',
}

/** Runs a step to its end. */
export async function runAction(step: Step): Promise<StepResult> {
  const temporary = mkdtempSync(join(dirname(step.repository.server), 'runner-'))
  const files = {
    event: join(temporary, 'event.json'),
    output: join(temporary, 'output'),
    summary: join(temporary, 'summary'),
  }
  writeFileSync(files.event, JSON.stringify(step.event.payload))
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  mkdirSync(join(temporary, 'temp'))
  const inputs = Object.entries({ ...defaults, ...step.inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const child = spawn(process.execPath, [step.action], {
    cwd: step.workspace,
    env: {
      PATH: process.env.PATH,
      HOME: temporary,
      ...Object.fromEntries(inputs),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_REPOSITORY: 'orchard/ferrule',
      GITHUB_ACTION_REF: 'c'.repeat(40),
      GITHUB_API_URL: step.servers.apiUrl,
      GITHUB_GRAPHQL_URL: step.servers.graphqlUrl,
      GITHUB_SERVER_URL: step.servers.url,
      GITHUB_EVENT_NAME: step.event.name,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_REPOSITORY: repositoryName,
      GITHUB_RUN_ID: '4711',
      GITHUB_SHA: step.repository.merged,
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_DEBUG: '1',
      // Whoever else is asked is not there.
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NO_PROXY: '127.0.0.1',
      RUNNER_TEMP: join(temporary, 'temp'),
      ...step.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const status = await new Promise<number>(resolve => child.on('close', code => resolve(code ?? -1)))
  const log = Buffer.concat(chunks).toString('utf8')
  const commands = readCommands(log)
  return {
    status,
    log,
    commands,
    outputs: readOutputs(files.output),
    summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
    said: name => commands.filter(command => command.name === name).map(command => command.message),
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function readCommands(log: string): Command[] {
  return log.split('\n').flatMap(line => {
    const match = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line)
    if (match === null) return []
    const properties = (match[2] ?? '')
      .split(',')
      .filter(Boolean)
      .map(pair => {
        const [key = '', ...value] = pair.split('=')
        return [key, unescapeText(value.join('='))] as const
      })
    return [{ name: match[1] ?? '', properties: Object.fromEntries(properties), message: unescapeText(match[3] ?? '') }]
  })
}

function unescapeText(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}

function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value
  return outputs
}
