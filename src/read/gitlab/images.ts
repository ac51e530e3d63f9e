import { placeIn } from '../connector-draft.ts'
import { draftImage } from '../docker/used-image.ts'
import { readImage } from '../image.ts'
import { at, filledText, itemsOrOne, type Node } from '../node.ts'
import { addGap, type Facts } from './facts.ts'
import { fillIn, isOpen } from './values.ts'

/** Images from Docker Hub by the cache that a group keeps of it. */
const proxied = /^\$\{?CI_DEPENDENCY_PROXY(?:_DIRECT)?_GROUP_IMAGE_PREFIX\}?\//

/** Images that the project itself keeps. */
const own = /^\$\{?CI_REGISTRY_IMAGE\}?(?=$|[/:@])/

/** Reads the image a job runs in and the services beside it. */
export function readImages(job: Node, name: string, facts: Facts): void {
  readOne(at(job, 'image'), name, facts)
  for (const service of itemsOrOne(at(job, 'services'))) {
    const image = service.kind === 'map' ? at(service, 'name') : service
    const alias = filledText(at(service, 'alias')) ?? filledText(image)?.replace(/[:@][^/]*$/, '')
    readOne(service, `${name}/${alias}`, facts)
  }
}

function readOne(node: Node | undefined, name: string, facts: Facts): void {
  const image = node?.kind === 'map' ? at(node, 'name') : node
  const written = filledText(image)
  if (image === undefined || written === undefined) return
  const { file, code, connectors, values } = facts
  const place = placeIn(file, image.line)
  code.push({ kind: 'container', name, digest: written, untrusted: false, place })
  const filled = fillIn(written, values).replace(proxied, '')
  if (own.test(filled)) return
  const read = isOpen(filled) ? undefined : readImage(filled)
  if (read !== undefined) connectors.push(draftImage('gitlab-ci', read, place))
  else addGap(facts, image.line, `the image of ${name} is known only at run time`)
}
