import type { Place } from './place.ts'

/** Where a locked package comes from. */
export interface DependencySource {
  readonly kind: 'registry' | 'git' | 'tarball' | 'file' | 'workspace' | 'unknown'
  /** Address without credentials, as the lockfile has it; null where it has none. */
  readonly url: string | null
}

/** A locked package: one name at one version of one source in one lockfile, however often it is installed. */
export interface Dependency {
  /** Package url with version. */
  readonly purl: string
  /** Package url without version: the identity two lockfiles are compared by. */
  readonly id: string
  readonly name: string
  readonly version: string
  /** Digests as the lockfile writes them (`sha512-…`), sorted; empty where it has none. */
  readonly integrity: readonly string[]
  readonly source: DependencySource
  /** SPDX expression or the text in its place; null where the lockfile has none. */
  readonly license: string | null
  /** The publisher's deprecation message; null where it is not deprecated. */
  readonly deprecated: string | null
  readonly installScript: boolean
  /** Digest of a patch of the repository's own that changes it when it is installed, as the lockfile writes it; null for none. */
  readonly patch: string | null
  readonly dev: boolean
  readonly optional: boolean
  readonly peer: boolean
  /** True where a project of the repository asks for it itself. */
  readonly direct: boolean
  /** Other names it is installed under. */
  readonly aliases: readonly string[]
  /** Package urls (of the same lockfile) it resolves to, sorted. */
  readonly dependsOn: readonly string[]
  readonly place: Place
}

/** A project of the repository that a lockfile was made for: the root, or a workspace. */
export interface Project {
  /** Folder relative to the lockfile; `.` for the root. */
  readonly path: string
  readonly name: string | null
  readonly version: string | null
  /** Package urls of its direct dependencies, sorted. */
  readonly dependsOn: readonly string[]
  /** Paths of workspaces of the same lockfile it depends on, sorted. */
  readonly workspaces: readonly string[]
}

/** A lockfile and all that it locks. */
export interface Lockfile {
  readonly file: string
  /** Name of the lockfile format: `package-lock`, `pnpm-lock`. */
  readonly format: string
  /** Version of the lockfile format as written. */
  readonly version: string
  readonly projects: readonly Project[]
  readonly dependencies: readonly Dependency[]
}
