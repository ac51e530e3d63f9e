import { placeIn } from '../connector-draft.ts'
import { readImage } from '../image.ts'
import { at, entries, filledText, type Node } from '../node.ts'
import { addGap, type Context, type Facts } from './facts.ts'
import { expandText } from './matrix.ts'
import { draftUsedImage } from './used-connector.ts'

/** Reads the container a job runs in and the services beside it. */
export function readContainers(job: Node, id: string, context: Context, facts: Facts): void {
  const strategy = at(job, 'strategy')
  readContainer(at(job, 'container'), id, strategy, context, facts)
  for (const { key, value } of entries(at(job, 'services')))
    readContainer(value, `${id}/${key}`, strategy, context, facts)
}

function readContainer(
  node: Node | undefined,
  name: string,
  strategy: Node | undefined,
  context: Context,
  facts: Facts,
): void {
  const image = node?.kind === 'map' ? at(node, 'image') : node
  const written = filledText(image)?.replace(/^docker:\/\//, '')
  if (image === undefined || written === undefined) return
  const place = placeIn(context.file, image.line)
  facts.code.push({ kind: 'container', name, digest: written, untrusted: false, place })
  const references = expandText(written, strategy)
  if (references === undefined)
    addGap(facts, context, image.line, `the image of ${name} is an expression and is known only at run time`)
  for (const reference of references ?? []) {
    const read = readImage(reference)
    if (read !== undefined) facts.connectors.push(draftUsedImage(context.format, read, place))
  }
}
