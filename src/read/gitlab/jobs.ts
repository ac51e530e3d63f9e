import { placeIn } from '../connector-draft.ts'
import { digestScript } from '../github/scripts.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, entries, filledText, has, itemsOrOne, lineOfKey, type Node, text } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { addSecret, type Facts } from './facts.ts'
import { readIdentities, readSecrets } from './identities.ts'
import { readImages } from './images.ts'
import { readTrigger } from './includes.ts'
import { readVariables } from './values.ts'

/** Words of a file that name no job. */
const reserved: ReadonlySet<string> = new Set([
  'after_script',
  'before_script',
  'cache',
  'default',
  'image',
  'include',
  'services',
  'spec',
  'stages',
  'types',
  'variables',
  'workflow',
])

/** Words that make a map a job, or a part that jobs are made of. */
const jobWords: readonly string[] = [
  'script',
  'trigger',
  'run',
  'extends',
  'before_script',
  'after_script',
  'image',
  'services',
  'rules',
  'only',
  'stage',
  'id_tokens',
  'secrets',
  'variables',
  'environment',
]

/** A job or a part of jobs. */
export interface Job {
  readonly name: string
  readonly line: number
  readonly node: Node
}

/** Jobs of a file, hidden ones as well: others are made of them. */
export function jobsOf(content: Node): Job[] {
  return entries(content).flatMap(({ key, line, value }) =>
    reserved.has(key) || !jobWords.some(word => has(value, word)) ? [] : [{ name: key, line, node: value }],
  )
}

/** True for a map that says something as a pipeline does. */
export function isPipeline(content: Node): boolean {
  return ['include', 'stages', 'workflow', 'default'].some(word => has(content, word)) || jobsOf(content).length > 0
}

const scripts: readonly string[] = ['before_script', 'script', 'after_script']

/** Reads what one job runs, where, with which secrets, and as whom. */
export function readJob({ name, line, node }: Job, facts: Facts): void {
  readImages(node, name, facts)
  for (const phase of scripts) readScript(at(node, phase), `${name} ${phase}`, facts)
  readScript(at(node, 'hooks', 'pre_get_sources_script'), `${name} pre_get_sources_script`, facts)
  for (const step of itemsOrOne(at(node, 'run')))
    readScript(at(step, 'script'), `${name} ${filledText(at(step, 'name')) ?? 'run'}`, facts)
  readLiterals(at(node, 'variables'), facts)
  for (const service of itemsOrOne(at(node, 'services'))) readLiterals(at(service, 'variables'), facts)
  const powerful = [readIdentities(node, facts), readSecrets(node, facts)].some(Boolean)
  readTrigger(node, name, facts)
  readEnvironment({ name, line, node }, powerful, facts)
}

/** Reads what all jobs have that have none of their own, where it stands at the root of a file. */
export function readDefaults(content: Node, facts: Facts): void {
  readImages(content, 'default', facts)
  for (const phase of scripts) if (phase !== 'script') readScript(at(content, phase), `default ${phase}`, facts)
}

function readScript(node: Node | undefined, name: string, facts: Facts): void {
  const lines = scriptLines(node)
  const [first] = lines
  if (first === undefined) return
  const script = lines.map(line => line.text).join('\n')
  const place = placeIn(facts.file, first.line)
  facts.code.push({ kind: 'script', name, digest: digestScript(script, undefined), untrusted: false, place })
  for (const { text, line } of lines) if (looksLikeSecret(text)) addSecret(facts, name, 'literal', line)
}

/** Lists may be lists of lists, since parts are put in by reference. */
function scriptLines(node: Node | undefined): { readonly text: string; readonly line: number }[] {
  return itemsOrOne(node).flatMap(item => {
    if (item.kind === 'list') return scriptLines(item)
    const written = text(item)
    return written === undefined ? [] : [{ text: written, line: item.line }]
  })
}

/** Secrets that stand in variables, or are handed on by them. */
export function readLiterals(node: Node | undefined, facts: Facts): void {
  for (const { name, value, line } of readVariables(node)) {
    const kind = judgeValue(name, value, new Map())
    if (kind !== null) addSecret(facts, `variable ${name}`, kind, line)
  }
}

/** An environment may ask for approval; a job that has a secret or an identity and names none is said to have none. */
function readEnvironment({ name, line, node }: Job, powerful: boolean, facts: Facts): void {
  const environment = at(node, 'environment')
  const value = filledText(environment?.kind === 'map' ? at(environment, 'name') : environment)
  if (value === undefined && !powerful) return
  facts.settings.push({
    name: `environment ${name}`,
    value: value ?? 'none',
    exposure: value === undefined ? 1 : 0,
    weight: 'medium',
    place: placeIn(facts.file, value === undefined ? line : lineOfKey(node, 'environment')),
  })
}
