// What is known of settings by their names, whatever format they are of.
import type { Severity } from '../model/severity.ts'

/**
 * Protections of a part, by its name: a job or a parameter that came or went had none to lose or to gain, and a connection that came or went
 * was used in nobody else's name.
 */
export const ofParts = /^(?:environment|runs-as|secure) /

/** What only takes away from what is given: by itself it says nothing, and less of it gives more. */
export const onlyCompared: ReadonlySet<string> = new Set(['denied'])

/** Protections that are off in every new app until somebody turns them on: leaving one off weakens nothing. */
export const offUntilTurnedOn: ReadonlyMap<string, string> = new Map([
  ['admin-approved', 'false'],
  ['allowed-ip-ranges', 'any'],
  ['block-until-admin-action', 'false'],
  ['cloud-registry', 'disabled'],
  ['compliance-webhooks', 'none'],
  ['connectable-extensions', 'any'],
  ['listener-protocol', 'HTTP'],
  ['oss-registry', 'disabled'],
  ['pkce', 'optional'],
  ['public', 'true'],
  ['reach', 'cluster'],
  ['read-only', 'false'],
  ['refresh-token-lifetime', 'infinite'],
  ['require-mfa', 'false'],
  ['runtime-access', 'permissive'],
  ['scope-choice', 'fixed'],
  ['secret-in-apis', 'true'],
  ['sensitivity-label', 'none'],
  ['signed-install', 'false'],
  ['signed-urls', 'false'],
  ['socket-mode', 'false'],
  ['token-rotation', 'false'],
  ['user', 'of the base image'],
])

/** Lists that let in what they name although they protect: one more entry lets more in. */
export const allowLists = new Set(['allowed-ip-ranges'])

/** What says who a connector is: another one is another party in its place, and no value of it is safer than another. */
export const identities = new Set([
  'bot-id',
  'client-id',
  'job-type',
  'provider-package',
  'repository',
  'repository-id',
])

/** What is open unless somebody acts is worth less where nobody closed it before than a protection that is taken away. */
export const openByDefault: ReadonlyMap<string, Severity> = new Map([
  ['admin-approved', 'low'],
  ['allowed-hosts', 'medium'],
  ['breaking-change-notice', 'info'],
  ['permissions', 'medium'],
  ['pkce', 'low'],
  ['principals', 'medium'],
  ['refresh-token-lifetime', 'low'],
  ['root-security', 'medium'],
  ['scopes', 'medium'],
  ['server-security', 'medium'],
  ['token-management', 'low'],
  ['url-fetch-whitelist', 'medium'],
])
