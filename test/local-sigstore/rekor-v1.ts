import { type Answer, fieldOf, parseJson, Refusal, refuseAsRest } from './answer.ts'
import type { Answerer } from './http-host.ts'
import type { LogKey } from './log-key.ts'
import { storeEntry } from './rekor-entry.ts'
import { createRekorV1Log, firstIndex, type RekorV1Log } from './rekor-v1-log.ts'

const entriesPath = '/api/v1/log/entries'

function createEntry(log: RekorV1Log, text: string): Answer {
  const body = storeEntry(parseJson(text))
  const known = log.indexOf(body)
  const id = log.idOf(known >= 0 ? known : log.append(body))
  const location = `${entriesPath}/${id}`
  if (known >= 0) {
    const message = `an equivalent entry already exists in the transparency log with UUID ${id}`
    throw new Refusal(409, message, { location })
  }
  return { status: 201, headers: { location, etag: id }, body: readEntry(log, log.indexOfId(id)) }
}

function readEntry(log: RekorV1Log, index: number): object {
  const entry = log.describe(index)
  if (entry === undefined) throw new Refusal(404, 'entry not found')
  return entry
}

/** Gives the entries that it knows of those asked for by identifier, index or content. */
function retrieveEntries(log: RekorV1Log, query: unknown): object[] {
  const list = (name: string): unknown[] => {
    const found = fieldOf(query, name)
    return Array.isArray(found) ? found : []
  }
  return [
    ...list('entryUUIDs').map(id => log.indexOfId(String(id))),
    ...list('logIndexes').map(index => Number(index) - firstIndex),
    ...list('entries').map(proposed => log.indexOf(storeEntry(proposed))),
  ].flatMap(index => log.describe(index) ?? [])
}

function publicKeyOf(key: LogKey): Answer {
  const headers = { 'content-type': 'application/x-pem-file' }
  return { status: 200, headers, body: key.publicKey.export({ type: 'spki', format: 'pem' }).toString() }
}

/** The log of signatures, first version: https://github.com/sigstore/rekor/blob/main/openapi.yaml. */
export function createRekorV1(name: string, key: LogKey, bodyLimit: number): Answerer {
  const log = createRekorV1Log(name, key)

  function post(path: string, body: string): Answer {
    if (Buffer.byteLength(body) > bodyLimit) throw new Refusal(413, 'http: request body too large')
    if (path === entriesPath) return createEntry(log, body)
    if (path === `${entriesPath}/retrieve`) return { status: 200, body: retrieveEntries(log, parseJson(body)) }
    throw new Refusal(404, `path ${path} was not found`)
  }

  function get(path: string, logIndex: string | null): Answer {
    if (path === entriesPath) return { status: 200, body: readEntry(log, Number(logIndex ?? Number.NaN) - firstIndex) }
    if (path.startsWith(`${entriesPath}/`)) return { status: 200, body: readEntry(log, log.indexOfId(path)) }
    if (path === '/api/v1/log') return { status: 200, body: log.describeLog() }
    if (path === '/api/v1/log/publicKey') return publicKeyOf(key)
    throw new Refusal(404, `path ${path} was not found`)
  }

  return {
    answer({ method, path, body }) {
      const { pathname, searchParams } = new URL(path, 'http://rekor')
      return method === 'POST' ? post(pathname, body) : get(pathname, searchParams.get('logIndex'))
    },
    refuse: refuseAsRest,
  }
}
