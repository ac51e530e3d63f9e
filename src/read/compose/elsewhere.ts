import { draftConnector, placeIn } from '../connector-draft.ts'
import { addImage, addSecret, type Facts } from '../docker/facts.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { pinOf } from '../github/uses.ts'
import { scanAddress } from '../mcp/scan-address.ts'

/** True for what is not a path: an address, or a repository by its short form. */
export function isElsewhere(written: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|oci:|github\.com\/)/i.test(written)
}

/** A repository or an artifact that is built or included: `https://host/path.git#ref:folder`, `oci://registry/name:tag`. */
export function readElsewhere(written: string, what: string, line: number, facts: Facts): void {
  const artifact = /^oci:(?:\/\/)?(.+)$/is.exec(written)?.[1]
  if (artifact !== undefined) {
    addImage(facts, artifact, artifact, what, line)
    return
  }
  const place = placeIn(facts.file, line)
  const whole = written.replace(/^git@([^:]+):/, 'ssh://$1/').replace(/^(?=github\.com\/)/i, 'https://')
  const { text: address, credentials } = scanAddress(whole, place, new Map())
  for (const credential of credentials) addSecret(facts, `${what} ${credential.name}`, credential.kind, line)
  const endpoint = draftEndpoint(address, 'build', place)
  if (endpoint === undefined || endpoint.template || address.includes('$')) {
    facts.code.push({ kind: 'checkout', name: what, digest: address, untrusted: false, place })
    facts.gaps.push({
      kind: 'unknown',
      file: facts.file.path,
      line,
      reason: `what is taken for ${what} is known only at run time`,
    })
    return
  }
  const [bare = '', fragment = ''] = address.split('#')
  const id = bare
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/\?.*$/s, '')
    .replace(/\.git$/i, '')
  const ref = /^[^:]*/.exec(fragment)?.[0] ?? ''
  facts.used.push(
    draftConnector({
      format: facts.format,
      id,
      role: 'usage',
      version: ref || null,
      pin: pinOf(ref),
      publisher: id.split('/').slice(0, 2).join('/').toLowerCase(),
      runsCode: true,
      endpoints: [endpoint],
      places: [place],
    }),
  )
}
