import type { Change } from '../model/change.ts'
import type { Connector } from '../model/connector.ts'
import { connectorSubject, draftChange, type KnownChange } from './draft-change.ts'

/** A connector on both sides; a new one is paired with an empty connector, so that each of its facts is a change. */
export interface Pair {
  readonly before: Connector
  readonly after: Connector
  /** True where there was no such connector before. */
  readonly added: boolean
}

/** What is known of the world before the change: judging a new host or publisher needs it. */
export interface Background {
  /** Registrable domains that connectors of the base already talk to. */
  readonly parties: ReadonlySet<string>
  /** Publishers of connectors of the base, in lower case. */
  readonly publishers: ReadonlySet<string>
  /** Keys of connectors that only the head has. */
  readonly arrived: ReadonlySet<string>
  /** The connectors of the head by their keys. */
  readonly now: ReadonlyMap<string, Connector>
  /** Files with their former and present owners, where what they define is told to have another one. */
  readonly handedOver: ReadonlySet<string>
  /** The day of the review, YYYY-MM-DD. */
  readonly day: string
}

/** GitHub runs every workflow and GitLab every pipeline, so code of their own is no new party. */
export const platformPublishers: readonly string[] = ['actions', 'github', 'gitlab (built in)']

/** Docker curates the images of its library, and most builds begin with one of them: the first in a repository is no new party. */
export const curatedPublishers: readonly string[] = ['docker.io/library']

/** True for those who run every workflow or pipeline anyway. */
export function isPlatformPublisher(publisher: string | null): boolean {
  return publisher !== null && platformPublishers.includes(publisher.toLowerCase())
}

/** A change of the connector of a pair. */
export function changeOf(pair: Pair, known: KnownChange): Change {
  return draftChange(connectorSubject(pair.after), known)
}

/** The connector with everything it can do taken away. */
export function emptied(connector: Connector): Connector {
  return {
    ...connector,
    version: null,
    pin: null,
    pinComment: null,
    auth: [],
    endpoints: [],
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: [],
    secrets: [],
    uses: [],
  }
}
