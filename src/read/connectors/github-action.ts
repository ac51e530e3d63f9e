import type { Code, Deprecation } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { addForkSetting, addTokenSetting } from '../github/checkouts.ts'
import { addGap, type Context, type Facts, noFacts, settleFacts } from '../github/facts.ts'
import { noSecrets, scanSecrets, secretsOf } from '../github/handed-secrets.ts'
import { nameSteps, readStep } from '../github/steps.ts'
import { draftUsedImage } from '../github/used-connector.ts'
import { nestValues } from '../github/values.ts'
import { readImage } from '../image.ts'
import { at, entries, filledText, lineOfKey, type Node, text } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'

/** GitHub action as its repository publishes it: the runtime it needs, the code it runs, and the actions that a composite one uses. */
export const githubAction: ConnectorFormat = {
  name: 'github-action',
  title: 'GitHub action',
  specification: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax',
  names: ['**/action.{yml,yaml}'],
  together: true,
  read(file, around) {
    if (/^\.github\/workflows\/[^/]*$/i.test(file.path)) return null
    const root = rootOf(file)
    const using = filledText(at(root, 'runs', 'using'))
    if (root === undefined || using === undefined) return null
    return readAction(file, around, root, using)
  },
}

function readAction(file: SourceFile, around: Surroundings, root: Node, using: string): Reading {
  const runs = at(root, 'runs')
  const context: Context = { file, around, format: 'github-action', strangers: false }
  const facts = noFacts()
  const secrets = noSecrets()
  for (const { key, value } of entries(root)) if (key !== 'runs') scanSecrets(value, '', secrets, key)
  for (const { key, value } of entries(runs)) if (key !== 'steps') scanSecrets(value, '', secrets, `runs.${key}`)
  readEntries(runs, context, facts)
  if (using.toLowerCase() === 'docker') readDockerImage(runs, context, facts)
  for (const { node, label } of nameSteps(at(runs, 'steps'))) {
    readStep(node, label, nestValues(null, new Map()), undefined, context, facts)
    scanSecrets(node, label, secrets)
  }
  addForkSetting(context, facts)
  addTokenSetting(context, facts)
  facts.deprecations.push(
    ...findDeprecations(
      'github-action-runtime',
      using.toLowerCase(),
      `runtime ${using}`,
      placeIn(file, lineOfKey(runs, 'using')),
    ),
    ...readInputs(root, file),
  )
  const id = `./${folderOf(file.path)}`
  const connector = draftConnector({
    format: 'github-action',
    id,
    name: filledText(at(root, 'name')) ?? id,
    role: 'definition',
    runsCode: true,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, 'runs'))],
  })
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps }
}

/** Files that the runner starts, before, as and after the action. */
const entryKeys = ['main', 'pre', 'post', 'entrypoint', 'pre-entrypoint', 'post-entrypoint'] as const

function readEntries(runs: Node | undefined, context: Context, facts: Facts): void {
  for (const name of entryKeys) {
    const path = filledText(at(runs, name))
    if (path !== undefined) facts.code.push(draftCode('script', name, path, context, lineOfKey(runs, name)))
  }
}

function readDockerImage(runs: Node | undefined, context: Context, facts: Facts): void {
  const written = filledText(at(runs, 'image'))
  if (written === undefined) return
  const line = lineOfKey(runs, 'image')
  const isBuilt = !written.startsWith('docker://')
  const folder = folderOf(context.file.path)
  const reference = isBuilt ? joinPath(folder, written) : written.slice('docker://'.length)
  facts.code.push(draftCode('container', 'image', reference, context, line))
  if (isBuilt) return
  const image = readImage(reference)
  if (image === undefined) addGap(facts, context, line, 'its image names none')
  else facts.connectors.push(draftUsedImage(context.format, image, placeIn(context.file, line)))
}

function readInputs(root: Node, file: SourceFile): readonly Deprecation[] {
  return entries(at(root, 'inputs')).flatMap(({ key, value }) => {
    const message = text(at(value, 'deprecationMessage'))
    if (message === undefined) return []
    return [
      {
        signal: 'flag',
        subject: `input ${key}`,
        lifecycle: null,
        deprecated: null,
        retired: null,
        certain: true,
        message,
        place: placeIn(file, lineOfKey(value, 'deprecationMessage')),
      } as const,
    ]
  })
}

function draftCode(kind: Code['kind'], name: string, digest: string, context: Context, line: number): Code {
  return { kind, name, digest, untrusted: false, place: placeIn(context.file, line) }
}
