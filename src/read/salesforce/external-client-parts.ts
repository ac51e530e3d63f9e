import type { Connector, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { isOn, readSwitches, textOf, textsOf } from '../element.ts'
import type { Surroundings } from '../format.ts'
import { lineOfKey, type Node } from '../node.ts'
import { type Address, addressesIn } from './addresses.ts'
import type { Component } from './component.ts'
import { findScopesOfApp } from './neighbours.ts'
import {
  readCertificate,
  readIpRelaxation,
  readTokenLifetime,
  readTrustedRanges,
  readUnattended,
} from './oauth-policy.ts'
import { readGrantedScopes } from './scopes.ts'
import { appPolicySwitches, appSwitches } from './switches.ts'

/** What one file says of an app. */
export interface Part extends Partial<Connector> {
  readonly addresses?: readonly Address[]
}

type PartReader = (component: Component, around: Surroundings) => Part

/** The files an app is described in, by their root element. */
export const externalClientAppParts: ReadonlyMap<string, PartReader> = new Map([
  ['ExternalClientApplication', readHead],
  ['ExtlClntAppOauthSettings', readScopes],
  ['ExtlClntAppGlobalOauthSettings', readKeys],
  ['ExtlClntAppOauthConfigurablePolicies', readPolicies],
])

function readHead({ element, file }: Component): Part {
  const value = textOf(element, 'distributionState')?.toLowerCase() ?? 'local'
  const place = placeIn(file, lineOfKey(element, 'distributionState'))
  const distribution: Setting = {
    name: 'distribution',
    value,
    exposure: value === 'local' ? 0 : 1,
    weight: 'medium',
    place,
  }
  const label = textOf(element, 'label')
  return { settings: [distribution], ...(label === undefined ? {} : { name: label }) }
}

function readScopes({ element, file }: Component): Part {
  const place = placeIn(file, lineOfKey(element, 'commaSeparatedOauthScopes'))
  const scopes = readGrantedScopes(textsOf(element, 'commaSeparatedOauthScopes'), file)
  return {
    auth: [{ kind: 'oauth2', name: 'oauth', provider: 'salesforce', scopes, place }],
    settings: [readTrustedRanges(element, 'trustedIpRanges', file)],
    addresses: [
      ...addressesIn(element, 'callbackUrl', 'redirect'),
      ...addressesIn(element, 'singleLogoutUrl', 'logout'),
    ],
  }
}

function readKeys({ element, file }: Component): Part {
  return {
    settings: [...readSwitches(appSwitches, element, file), readPkce(element, file), readCertificate(element, file)],
    addresses: addressesIn(element, 'callbackUrl', 'redirect'),
  }
}

/** Unlike in a connected app the proof is asked for unless somebody gives it up. */
function readPkce(element: Node, file: SourceFile): Setting {
  const required = isOn(element, 'isPkceRequired', true)
  const place = placeIn(file, lineOfKey(element, 'isPkceRequired'))
  return { name: 'pkce', value: required ? 'required' : 'waived', exposure: required ? 0 : 1, weight: 'high', place }
}

function readPolicies({ element, file }: Component, around: Surroundings): Part {
  const placeOf = (name: string) => placeIn(file, lineOfKey(element, name))
  const approved = textOf(element, 'permittedUsersPolicyType') === 'AdminApprovedPreAuthorized'
  const relaxation = readIpRelaxation(textOf(element, 'ipRelaxationPolicyType'), placeOf('ipRelaxationPolicyType'))
  const lifetime = readTokenLifetime(lifetimeOf(element), placeOf('refreshTokenPolicyType'))
  const app = textOf(element, 'externalClientApplication')
  const scopes = app === undefined ? [] : readGrantedScopes(findScopesOfApp(app, file.path, around), file)
  return {
    settings: [
      ...readSwitches(appPolicySwitches, element, file),
      {
        name: 'admin-approved',
        value: String(approved),
        exposure: approved ? 0 : 1,
        weight: 'high',
        place: placeOf('permittedUsersPolicyType'),
      },
      relaxation,
      lifetime,
      readUnattended(scopes, relaxation, lifetime),
    ],
    code: textsOf(element, 'apexHandler').map(({ text, line }) => ({
      kind: 'hook',
      name: 'plugin',
      digest: text,
      untrusted: false,
      place: placeIn(file, line),
    })),
    addresses: [...addressesIn(element, 'startUrl', 'app'), ...addressesIn(element, 'singleLogoutUrl', 'logout')],
  }
}

/** In the words of a connected app: `specific_lifetime:4:hours`. */
function lifetimeOf(element: Node): string | undefined {
  const type = textOf(element, 'refreshTokenPolicyType')
    ?.replace(/^Specific/i, 'specific_')
    .toLowerCase()
  if (type === undefined || !type.startsWith('specific_')) return type
  const period = textOf(element, 'refreshTokenValidityPeriod') ?? '?'
  return `${type}:${period}:${textOf(element, 'refreshTokenValidityUnit') ?? '?'}`.toLowerCase()
}
