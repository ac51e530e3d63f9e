import type { Auth, Endpoint, Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, type Node } from '../node.ts'
import type { Step } from './actions.ts'
import { readAddress } from './expression.ts'
import { readKeyHeaders, readSecretValues, readSignedAddress } from './secrets.ts'
import { readAuthentication } from './sign-in.ts'

/** What the steps of a workflow call by themselves, without a connection. */
export interface Calls {
  readonly auth: readonly Auth[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly secrets: readonly Secret[]
}

/** Types of steps that call an address, in lower case. */
const calling: ReadonlySet<string> = new Set(['http', 'httpwebhook'])

/** Reads the addresses that steps call, how they sign in there, and the keys that stand in them. */
export function readCalls(steps: readonly Step[], file: SourceFile): Calls {
  const requests = steps.filter(step => calling.has(step.type.toLowerCase())).flatMap(requestsOf)
  return {
    auth: requests.flatMap(({ name, node }) => readAuthentication(node, 'authentication', `call ${name}`, file)),
    endpoints: requests.flatMap(({ node }) => {
      const uri = at(node, 'uri')
      return uri === undefined ? [] : [readAddress(filledText(uri), 'api', placeIn(file, uri.line))]
    }),
    secrets: requests.flatMap(({ name, node }) => [
      ...readSecretValues(at(node, 'authentication'), `${name} authentication`, file, ['value', 'parameter']),
      ...readKeyHeaders(at(node, 'headers'), `${name} header`, file),
      ...readKeyHeaders(at(node, 'queries'), `${name} query`, file),
      ...readSignedAddress(at(node, 'uri'), `${name} address`, file),
    ]),
  }
}

/** A webhook makes one request to subscribe and another to end that. */
function requestsOf({ key, node }: Step): { readonly name: string; readonly node: Node }[] {
  const inputs = at(node, 'inputs')
  const [subscribe, unsubscribe] = [at(inputs, 'subscribe'), at(inputs, 'unsubscribe')]
  return [
    ...(inputs === undefined ? [] : [{ name: key, node: inputs }]),
    ...(subscribe === undefined ? [] : [{ name: `${key} subscribe`, node: subscribe }]),
    ...(unsubscribe === undefined ? [] : [{ name: `${key} unsubscribe`, node: unsubscribe }]),
  ]
}
