import type { Connector, Pin } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { draftConnector } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { pinOf } from '../github/uses.ts'

const format = 'gitlab-ci'

/** Who publishes the templates that come with every GitLab; nobody can take this name. */
export const builtIn = 'gitlab (built in)'

/** A component of the catalogue, `host/group/project/name@version`; undefined where it is not of that form. */
export function draftComponent(written: string, place: Place): Connector | undefined {
  const sign = written.lastIndexOf('@')
  const [path, version] = sign === -1 ? [written, ''] : [written.slice(0, sign), written.slice(sign + 1)]
  const [host = '', ...parts] = path.split('/')
  if (parts.length < 2 || parts.includes('') || /[\s$]/.test(parts.join('/'))) return undefined
  // All names of the server itself are one.
  const server = /^\$\{?CI_SERVER_(?:FQDN|HOST)\}?$/.test(host) ? '$CI_SERVER_FQDN' : host.toLowerCase()
  const id = [server, ...parts].join('/').toLowerCase()
  return draftConnector({
    format,
    id: server === '$CI_SERVER_FQDN' ? `${server}${id.slice(server.length)}` : id,
    name: parts.join('/'),
    role: 'usage',
    version: version || null,
    pin: pinOfComponent(version),
    publisher: publisherOf(server, parts),
    runsCode: true,
    places: [place],
  })
}

/** `~latest` is whatever was published last. */
function pinOfComponent(version: string): Pin {
  return version === '~latest' ? { kind: 'none', value: null } : pinOf(version)
}

function publisherOf(server: string, [group = '']: readonly string[]): string {
  return (server.startsWith('$') ? group : `${server}/${group}`).toLowerCase()
}

/** A file of another project; without a ref it is what stands on its default branch. */
export function draftProjectFile(project: string, path: string, ref: string | undefined, place: Place): Connector {
  const name = `${project.replace(/^\//, '')}/-/${path.replace(/^\//, '')}`
  return draftConnector({
    format,
    id: name.toLowerCase(),
    name,
    role: 'usage',
    version: ref ?? null,
    pin: pinOf(ref ?? ''),
    publisher: project.replace(/^\//, '').split('/')[0]?.toLowerCase() ?? null,
    runsCode: true,
    places: [place],
  })
}

/** Where a revision stands in addresses of raw files. */
const revisions: readonly RegExp[] = [
  /^(https?:\/\/[^/]+\/.{1,300}\/-\/raw\/)([^/]+)(\/.+)$/i,
  /^(https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)([^/]+)(\/.+)$/i,
]

/** A file from anywhere, by its address without user, query and revision; its digest holds it. */
export function draftRemoteFile(address: string, integrity: string | undefined, place: Place): Connector | undefined {
  const endpoint = draftEndpoint(address, 'include', place)
  if (endpoint === undefined) return undefined
  const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1')
  const [, before, revision, behind] = revisions.map(pattern => pattern.exec(bare)).find(found => found !== null) ?? []
  const ref = revision === undefined ? undefined : decodeRef(revision)
  const id = (before === undefined ? bare : `${before}…${behind}`).replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
  return draftConnector({
    format,
    id,
    role: 'usage',
    version: integrity ?? ref ?? null,
    pin: integrity === undefined ? pinOf(ref ?? '') : { kind: 'digest', value: integrity },
    // Where anybody has a project, the host says nothing of who publishes.
    publisher: before === undefined ? endpoint.host : id.split('/').slice(0, 2).join('/').toLowerCase(),
    runsCode: true,
    endpoints: [endpoint],
    places: [place],
  })
}

function decodeRef(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: it is read as written.
    return text
  }
}

/** A template that comes with GitLab; which version is decided by the server. */
export function draftTemplate(name: string, place: Place): Connector {
  const id = `template ${name}`
  return draftConnector({ format, id, role: 'usage', publisher: builtIn, runsCode: true, places: [place] })
}

/** Another project whose pipeline is started, with what it is told. */
export function draftStartedProject(project: string, branch: string | undefined, place: Place): Connector {
  return draftConnector({
    format,
    id: `pipeline of ${project.replace(/^\//, '').toLowerCase()}`,
    role: 'usage',
    version: branch ?? null,
    publisher: project.replace(/^\//, '').split('/')[0]?.toLowerCase() ?? null,
    places: [place],
  })
}
