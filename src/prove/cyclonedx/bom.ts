import * as Models from '@cyclonedx/cyclonedx-library/Models'

/** How much of what is there a bill names, in the words of CycloneDX. */
export type Aggregate = 'complete' | 'incomplete' | 'unknown'

/** A claim of completeness: of the whole bill, or of the edges that begin at some of its parts. */
export interface Composition {
  readonly aggregate: Aggregate
  readonly dependencies: readonly Models.BomRef[] | null
}

/** Where a component stands in the repository. */
export interface Occurrence {
  readonly location: string
  readonly line: number | null
}

// The library drops fields that its models do not know. These models carry them to the factory's normalizers.

/** A component with the places it is locked or declared at. */
export class LocatedComponent extends Models.Component {
  occurrences: readonly Occurrence[] = []
}

/** A connector as CycloneDX's service. */
export class ConnectorService extends Models.Service {
  endpoints: readonly string[] = []
  /** Null where it is not known. */
  authenticated: boolean | null = null
}

/** A bill that says how complete it is. */
export class ComposedBom extends Models.Bom {
  compositions: readonly Composition[] = []
}
