import type { Code } from '../../model/connector.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, has, items, lineOfKey, type Node, text } from '../node.ts'
import { joinPath } from '../path.ts'
import { readCheckout, readScriptCheckouts } from './checkouts.ts'
import { addGap, type Context, type Facts } from './facts.ts'
import { digestScript, findInScript, findOldCommands } from './scripts.ts'
import { isChosenText } from './untrusted-input.ts'
import { draftUsedImage, draftUsedRepository } from './used-connector.ts'
import { readUses, type Uses } from './uses.ts'
import { nestValues, readEnv, type Values } from './values.ts'

/** A step with the name it is known by. */
export interface NamedStep {
  readonly node: Node
  readonly label: string
}

/**
 * Names the steps of a job or a composite action so that edits elsewhere do not rename them: by id, by name, by the action they use,
 * else by their number among the scripts that have no name.
 */
export function nameSteps(steps: Node | undefined): readonly NamedStep[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  let scripts = 0
  return flattenSteps(steps).flatMap(node => {
    if (node.kind !== 'map') return []
    const own = filledText(at(node, 'id')) ?? filledText(at(node, 'name'))
    const used = filledText(at(node, 'uses'))?.split('@', 1)[0]
    const base = own ?? used ?? (has(node, 'run') ? `run ${++scripts}` : 'step')
    let label = base
    for (let count = counts.get(base) ?? 1; taken.has(label); ) {
      label = `${base} ${++count}`
      counts.set(base, count)
    }
    taken.add(label)
    return [{ node, label }]
  })
}

/** Steps in the order they start; those of a `parallel` group are steps like others. */
function flattenSteps(steps: Node | undefined): readonly Node[] {
  return items(steps).flatMap(node => {
    const group = at(node, 'parallel')
    if (group === undefined || node.kind !== 'map') return [node]
    const own = new Map([...node.entries].filter(([key]) => key !== 'parallel'))
    return [{ ...node, entries: own }, ...flattenSteps(group)]
  })
}

/** Reads one step: the action it uses, or the script it runs. */
export function readStep(
  step: Node,
  where: string,
  outer: Values,
  shell: string | undefined,
  context: Context,
  facts: Facts,
): void {
  const values = nestValues(outer, readEnv(at(step, 'env')))
  const uses = at(step, 'uses')
  if (text(uses) !== undefined) readUsedAction(step, where, values, context, facts)
  const run = text(at(step, 'run'))
  if (run === undefined) return
  const line = lineOfKey(step, 'run')
  const effective = filledText(at(step, 'shell')) ?? shell
  readScript(run, effective, where, line, values, context, facts)
  readScriptCheckouts(run, line, values, context, facts)
  facts.deprecations.push(...findOldCommands(run, placeIn(context.file, line)))
}

function readScript(
  script: string,
  shell: string | undefined,
  where: string,
  line: number,
  values: Values,
  context: Context,
  facts: Facts,
): void {
  const place = placeIn(context.file, line)
  const code: Code = { kind: 'script', name: where, digest: digestScript(script, shell), untrusted: false, place }
  facts.code.push(code)
  const injected = findInScript(script, values, isChosenText)
  if (injected.length > 0) {
    const value = injected.join(', ')
    facts.settings.push({ name: `script-injection ${where}`, value, exposure: 1, weight: 'high', place })
  }
}

function readUsedAction(step: Node, where: string, values: Values, context: Context, facts: Facts): void {
  const node = at(step, 'uses')
  const written = text(node) ?? ''
  const line = node?.line ?? 1
  const place = placeIn(context.file, line)
  const uses = readUses(written)
  if (uses.kind === 'local') readLocalAction(uses, where, line, context, facts)
  else if (uses.kind === 'image') facts.connectors.push(draftUsedImage(context.format, uses.image, place))
  else if (uses.kind === 'unknown') addGap(facts, context, line, `what ${where} uses ${uses.reason}`)
  else {
    const comment = node?.kind === 'scalar' ? node.comment : null
    const used = draftUsedRepository(context.format, uses, comment, place)
    facts.connectors.push(used)
    readCheckout(step, used.id, where, values, context, facts)
    const script = text(at(step, 'with', 'script'))
    if (used.id === 'actions/github-script' && script !== undefined)
      readScript(script, undefined, where, lineOfKey(at(step, 'with'), 'script'), values, context, facts)
  }
}

/** An action of the repository itself; one that is not in the tree may be put there by a step before, and only the run knows what it is. */
function readLocalAction(
  { path, workspace }: Extract<Uses, { kind: 'local' }>,
  where: string,
  line: number,
  context: Context,
  facts: Facts,
): void {
  const isThere = (name: string) => context.around.has(joinPath(path, name))
  if (isThere('action.yml') || isThere('action.yaml')) facts.uses.push(`github-action:./${path}`)
  else if (isThere('Dockerfile')) {
    const place = placeIn(context.file, line)
    const digest = joinPath(path, 'Dockerfile')
    facts.code.push({ kind: 'container', name: where, digest, untrusted: false, place })
  } else {
    const why = workspace ? ': only a step before can put it there' : ''
    addGap(facts, context, line, `the action ./${path} that ${where} uses is not in the tree${why}`)
  }
}
