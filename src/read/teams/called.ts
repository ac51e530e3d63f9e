import type { Auth, AuthKind, Operation, Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Node } from '../node.ts'
import { readAgentConnectors } from './agent-connectors.ts'
import { readApiExtensions } from './message-extensions.ts'

/** Something outside that Teams or Copilot calls for an app, each with a sign-in of its own. */
export interface Called {
  /** What is called, as an operation of the app. */
  readonly operation: string
  /** The file or the id it is known by. */
  readonly target: string
  readonly auth: AuthKind
  readonly line: number
  /** Line of the id under which its key or client is kept elsewhere; null where there is none. */
  readonly registration: number | null
}

function readCalled(root: Node): Called[] {
  return [...readApiExtensions(root), ...readAgentConnectors(root)]
}

/** Ways in which what is called is signed in to, one for each kind under its own name. */
export function calledAuth(root: Node, file: SourceFile): Auth[] {
  const kinds = new Map(readCalled(root).map(({ auth, line }) => [auth, line]))
  return [...kinds].map(([kind, line]) => ({
    kind,
    name: kind,
    provider: null,
    scopes: [],
    place: placeIn(file, line),
  }))
}

/** What is called as operations, with what each asks of the caller. */
export function calledOperations(root: Node, file: SourceFile): Operation[] {
  const operations = readCalled(root).map(({ operation: id, auth, line }) => ({
    id,
    auth,
    writes: false,
    deprecated: false,
    place: placeIn(file, line),
  }))
  return [...new Map(operations.map(operation => [operation.id, operation])).values()]
}

/** The keys and clients of such sign-ins, which Microsoft keeps. */
export function calledSecrets(root: Node, file: SourceFile): Secret[] {
  return readCalled(root).flatMap(({ target, registration }): Secret[] =>
    registration === null
      ? []
      : [{ name: `sign-in to ${target}`, kind: 'reference', place: placeIn(file, registration) }],
  )
}
