import type { Place } from './place.ts'
import type { Severity } from './severity.ts'

/** `definition`: you publish it. `usage`: you call it. `grant`: you hand out access. */
export type Role = 'definition' | 'usage' | 'grant'

/** How firmly a version is held, firmest first: see {@link pinKinds}. */
export type PinKind = 'commit' | 'digest' | 'exact' | 'tag' | 'branch' | 'none'

/** All kinds of pin, the firmest first. */
export const pinKinds: readonly PinKind[] = ['commit', 'digest', 'exact', 'tag', 'branch', 'none']

/** How a usage holds the version of what it calls. */
export interface Pin {
  readonly kind: PinKind
  /** As written: a commit, a digest, a tag, a branch; null for none. */
  readonly value: string | null
}

/** The words of CycloneDX 2.0's `authenticationType`, and `unknown`. */
export type AuthKind =
  | 'none'
  | 'api-key'
  | 'basic'
  | 'bearer'
  | 'certificate'
  | 'digest'
  | 'hmac'
  | 'jwt'
  | 'mtls'
  | 'oauth1'
  | 'oauth2'
  | 'oidc'
  | 'session-cookie'
  | 'unknown'

/** A permission as the provider spells it. */
export interface Scope {
  readonly value: string
  /** Who holds it: `bot`, `user`, `delegated`, `application` …; null where the format knows no difference. */
  readonly principal: string | null
  /** True where it is asked for only when needed. */
  readonly optional: boolean
  /** `catch-all`: whatever was ever granted (`.default`, `*`). `template`: known only at run time. */
  readonly kind: 'literal' | 'template' | 'catch-all'
  readonly place: Place
}

/** One way to authenticate; several in a connector are alternatives. */
export interface Auth {
  readonly kind: AuthKind
  /** Its stable name in the file. */
  readonly name: string
  /** The catalogue its scopes are looked up in (`slack`, `google`, `microsoft-graph`, `github-workflow` …); null where none is known. */
  readonly provider: string | null
  readonly scopes: readonly Scope[]
  readonly place: Place
}

/** A host the connector talks to (`outbound`) or is reached at (`inbound`). */
export interface Endpoint {
  /** Host in lower case with its port if not the default, a pattern (`*.example.com`), or the template as written. */
  readonly host: string
  /** `https`, `http`, `wss` …; null where the file does not say. */
  readonly scheme: string | null
  /** True where the host is not in the file: it comes from a setting or from the user. */
  readonly template: boolean
  readonly direction: 'outbound' | 'inbound'
  /** What it is for: `api`, `authorization`, `token`, `redirect`, `webhook`, `fetch` … Changing it within one host is no change of reach. */
  readonly purpose: string
  readonly place: Place
}

/** Something that lets the outside start the connector, or that feeds it. */
export interface Trigger {
  /** The event, webhook or inbound route as the provider spells it: its identity. */
  readonly event: string
  readonly kind: 'event' | 'schedule' | 'webhook' | 'route' | 'manual'
  /** What narrows it (branches, paths), as one text in a fixed order; null where nothing does. */
  readonly filter: string | null
  /** Whether who starts it must authenticate; null where that does not apply or is not known. */
  readonly authenticated: boolean | null
  /** True where people without any right in the project can start it with what it was given: secrets, write rights. */
  readonly untrusted: boolean
  readonly place: Place
}

/** An operation that others may call, or that this connector calls. */
export interface Operation {
  /** Operation id, or method and path. */
  readonly id: string
  /** Authentication asked for, as kinds joined by `+` and alternatives by `|`; `none` where none is; null where unknown. */
  readonly auth: string | null
  readonly writes: boolean
  readonly deprecated: boolean
  readonly place: Place
}

/** A piece of code that runs: its identity is kind and name, its content is the digest. */
export interface Code {
  readonly kind: 'script' | 'command' | 'container' | 'hook' | 'checkout' | 'library'
  readonly name: string
  /** Digest of the code itself, or the reference that names it; never the code. */
  readonly digest: string
  /** True where the code belongs to whoever triggers it, such as a checkout of a pull request's head. */
  readonly untrusted: boolean
  readonly place: Place
}

/** A protective setting, always given with its effective value, so that a default that is spelled out is no change. */
export interface Setting {
  readonly name: string
  readonly value: string
  /** 0 protects best; a higher number is more exposed. A change to a higher one expands. */
  readonly exposure: number
  /** How grave a step to more exposure is. */
  readonly weight: Severity
  readonly place: Place
}

/** Name of the setting that says who may start a connector by an inbound route, in formats that have more answers than yes and no. */
export function accessSetting(event: string): string {
  return `${event}-access`
}

/** Begins the name of the setting that says what the token of one job may do; the scopes of the workflow are the union of them. */
export const tokenOfJob = 'token of '

/** Names of the settings that say what the package of a server is told: words one behind the other, `none` where there are none. */
export const plainArguments = 'arguments'
export const protectiveArguments = 'protective-arguments'

/** Begins the subject of a deprecation that is about those who use an earlier version: `versions before 2.0.0`; the connector itself goes on. */
export const earlierVersions = 'versions before '

/** A sign that something ends. */
export interface Deprecation {
  /** `flag` in a field, `text` in a name, `tier`, or `calendar` of the provider. */
  readonly signal: 'flag' | 'text' | 'tier' | 'calendar'
  /** What ends: `connector`, `operation FindLead`, `runtime node16` … Its identity. */
  readonly subject: string
  /** Row of the lifecycle catalogue for a calendar; else null. */
  readonly lifecycle: string | null
  /** Days as YYYY-MM-DD, where known: advised against from, and gone from. */
  readonly deprecated: string | null
  readonly retired: string | null
  /** Whether the catalogue row is sure enough to block on; true for what the file itself says. */
  readonly certain: boolean
  readonly message: string | null
  readonly place: Place
}

/** A secret that stands in a file or is handed on: by place, never by value. */
export interface Secret {
  readonly name: string
  /** `literal`: its value is in the file. `reference`: it is named and comes from elsewhere. */
  readonly kind: 'literal' | 'reference'
  readonly place: Place
}

/** A surface to something we do not own, as declared in files. */
export interface Connector {
  readonly format: string
  /** Stable identity within the format; never a title. */
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly version: string | null
  readonly pin: Pin | null
  /** Version a comment beside a pin claims (`# v4.1.0`), or null. */
  readonly pinComment: string | null
  readonly publisher: string | null
  readonly owner: string | null
  readonly tier: string | null
  /** Package url where the connector is also a package, without what is not known. */
  readonly purl: string | null
  /** True where using it runs code of its publisher. */
  readonly runsCode: boolean
  readonly auth: readonly Auth[]
  readonly endpoints: readonly Endpoint[]
  readonly triggers: readonly Trigger[]
  readonly operations: readonly Operation[]
  readonly code: readonly Code[]
  readonly settings: readonly Setting[]
  readonly deprecations: readonly Deprecation[]
  readonly secrets: readonly Secret[]
  /** Keys (`format:id`) of connectors it uses. */
  readonly uses: readonly string[]
  /** Every place it is declared at; the first is where reports point. */
  readonly places: readonly Place[]
}

/** Key of a connector in an inventory: `format:id`. */
export function connectorKey(connector: Pick<Connector, 'format' | 'id'>): string {
  return `${connector.format}:${connector.id}`
}

/** All scopes of a connector, of every way to authenticate. */
export function scopesOf(connector: Connector): readonly Scope[] {
  return connector.auth.flatMap(auth => auth.scopes)
}
