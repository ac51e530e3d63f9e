import type { Endpoint, Secret } from '../../model/connector.ts'
import { atAnyCase, entries, filledText, items, text } from '../node.ts'
import { holdsKey } from '../openapi/key-defaults.ts'
import type { Located } from '../openapi/references.ts'
import { readTemplate } from './url-template.ts'

/** What the policies of a connector say: where they send requests to, and keys that they put in. */
export interface Policies {
  readonly endpoints: readonly Endpoint[]
  readonly secrets: readonly Secret[]
}

/** Reads the policies. */
export function readPolicies(policies: Located | undefined): Policies {
  const endpoints: Endpoint[] = []
  const secrets: Secret[] = []
  for (const policy of items(policies?.node)) {
    const file = policies?.file.path ?? ''
    const template = filledText(atAnyCase(policy, 'templateId'))?.toLowerCase()
    const parameters = entries(atAnyCase(policy, 'parameters')).map(({ key, line, value }) => ({
      key: key.slice(key.lastIndexOf('.') + 1).toLowerCase(),
      place: { file, line },
      value,
    }))
    if (template === 'dynamichosturl' || template === 'routerequesttoendpoint') {
      for (const { key, value, place } of parameters) {
        const address = text(value)
        // A route to another path of the same host names no host.
        if (address !== undefined && (key === 'urltemplate' || address.includes('://')))
          endpoints.push(...readTemplate(address, 'api', 'outbound', place))
      }
    }
    if (template === 'setheader' || template === 'setqueryparameter') {
      const name = filledText(parameters.find(parameter => parameter.key === 'name')?.value)
      const set = parameters.find(parameter => parameter.key === 'value')
      if (name !== undefined && set !== undefined && holdsKey(name, set.value))
        secrets.push({ name: `${template} ${name}`, kind: 'literal', place: set.place })
    }
  }
  return { endpoints, secrets }
}
