import { placeIn } from '../connector-draft.ts'
import { addImage, addSecret, type Facts } from '../docker/facts.ts'
import { fillArguments } from '../docker/values.ts'
import { digestScript } from '../github/scripts.ts'
import { at, entries, filledText, itemsOrOne, lineOfKey, type Node, text, texts } from '../node.ts'
import { resolveWithin } from '../path.ts'
import { isElsewhere, readElsewhere } from './elsewhere.ts'
import { readVariables } from './environment.ts'
import { readServiceSettings } from './service-settings.ts'

/** A service of a compose file. */
export interface Service {
  readonly name: string
  readonly line: number
  readonly node: Node
}

/** What is outside of one service: where the file stands, and which names are those of its services. */
export interface Around {
  readonly folder: string
  readonly services: ReadonlySet<string>
}

const nothingSet: ReadonlyMap<string, string | null> = new Map()

/** Reads what one service runs, with which walls around it, and what it is told; gives the keys of what it uses of the repository. */
export function readService(service: Service, around: Around, facts: Facts): string[] {
  const { name, node } = service
  const image = at(node, 'image')
  const written = filledText(image)
  // Beside a build the image is the name that what is built gets.
  if (image !== undefined && written !== undefined && at(node, 'build') === undefined)
    addImage(facts, fillArguments(written, nothingSet), written, name, image.line)
  for (const key of ['command', 'entrypoint']) readCommand(at(node, key), `${name} ${key}`, facts)
  readCommand(at(node, 'healthcheck', 'test'), `${name} healthcheck`, facts)
  for (const key of ['post_start', 'pre_stop'])
    for (const hook of itemsOrOne(at(node, key))) readCommand(at(hook, 'command'), `${name} ${key}`, facts)
  readVariables(at(node, 'environment'), name, around.services, facts)
  for (const secret of itemsOrOne(at(node, 'secrets'))) {
    const source = filledText(secret.kind === 'map' ? at(secret, 'source') : secret)
    if (source !== undefined) addSecret(facts, `${name} mounted ${source}`, 'reference', secret.line)
  }
  readServiceSettings(service, facts)
  return readBuild(node, name, around, facts)
}

function readCommand(node: Node | undefined, name: string, { code, file }: Facts): void {
  const words = itemsOrOne(node).flatMap(item => text(item) ?? [])
  if (node === undefined || words.length === 0) return
  const place = placeIn(file, node.line)
  const kind = /(?:post_start|pre_stop)$/.test(name) ? 'hook' : 'command'
  code.push({ kind, name, digest: digestScript(words.join('\n'), undefined), untrusted: false, place })
}

/** An image that is built: of a folder of the repository, of a text in the file, or of somebody's repository. */
function readBuild(service: Node, name: string, { folder, services }: Around, facts: Facts): string[] {
  const build = at(service, 'build')
  if (build === undefined) return []
  const place = placeIn(facts.file, build.line)
  readVariables(at(build, 'args'), `${name} build`, services, facts)
  const inline = filledText(at(build, 'dockerfile_inline'))
  if (inline !== undefined) {
    const digest = digestScript(inline, undefined)
    facts.code.push({ kind: 'script', name: `${name} build`, digest, untrusted: false, place })
  }
  const context = filledText(build.kind === 'map' ? at(build, 'context') : build) ?? '.'
  if (isElsewhere(context)) {
    readElsewhere(context, `${name} build`, build.line, facts)
    return []
  }
  const within = resolveWithin(folder, context)
  const dockerfile = filledText(at(build, 'dockerfile')) ?? 'Dockerfile'
  const path = within === undefined || inline !== undefined ? undefined : resolveWithin(within, dockerfile)
  return path === undefined ? [] : [`dockerfile:${path}`]
}

/** Files and artifacts from elsewhere that a compose file takes in. */
export function readIncludes(root: Node, facts: Facts): void {
  for (const { text: path, line } of includesOf(root))
    if (isElsewhere(path)) readElsewhere(path, 'include', line, facts)
}

/** Files of the repository that a compose file takes in, or that its services extend. */
export function localFiles(root: Node, services: readonly Service[], folder: string) {
  const extended = services.flatMap(({ node }) => texts(at(node, 'extends', 'file')))
  return [...includesOf(root), ...extended].flatMap(({ text: written, line }) => {
    const path = isElsewhere(written) || written.includes('$') ? undefined : resolveWithin(folder, written)
    return isElsewhere(written) ? [] : [{ path, line }]
  })
}

function includesOf(root: Node) {
  return itemsOrOne(at(root, 'include')).flatMap(include =>
    texts(include.kind === 'map' ? at(include, 'path') : include),
  )
}

/** Models that services are given, which come as images do. */
export function readModels(root: Node, facts: Facts): void {
  for (const { key, value } of entries(at(root, 'models'))) {
    const written = filledText(at(value, 'model'))
    if (written !== undefined)
      addImage(facts, fillArguments(written, nothingSet), written, `model ${key}`, lineOfKey(value, 'model'))
  }
}
