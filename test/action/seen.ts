// What services saw of a run, and how a page reads whenever it was made.
import type { LocalSigstore } from '../local-sigstore/local-sigstore.ts'
import type { GitHubDouble } from './github-double.ts'

/** What a run wrote to GitHub. */
export function writesTo({ requests }: GitHubDouble): string[] {
  return requests.filter(request => !request.startsWith('GET '))
}

/** Names of the services of Sigstore that a run asked. */
export function askedOf({ requests }: LocalSigstore): string[] {
  return [...new Set(requests.map(({ service }) => service))]
}

/** A page without what differs from run to run: commits, digests, addresses and times. */
export function withoutLuck(page: string): string {
  return page
    .replaceAll('\u2060', '')
    .replace(/\b[0-9a-f]{64}\b/g, 'DIGEST')
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/\b[0-9a-f]{12}\b/g, 'COMMIT')
    .replace(/(?<=`)[0-9a-f]{7}(?=`)/g, 'COMMIT')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME')
}
