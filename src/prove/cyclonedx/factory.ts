import type * as Models from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json, type Types } from '@cyclonedx/cyclonedx-library/Serialize'
import { compareText } from '../../model/order.ts'
import { ComposedBom, type Composition, ConnectorService, LocatedComponent, type Occurrence } from './bom.ts'

type Normalized<Name extends 'Bom' | 'Component' | 'Service' | 'Dependency' | 'License'> = {
  Bom: Json.Types.Normalized.Bom
  Component: Json.Types.Normalized.Component
  Service: Json.Types.Normalized.Service
  Dependency: Json.Types.Normalized.Dependency
  License: Json.Types.Normalized.License
}[Name]

/** Writes the fields of CycloneDX that the library does not know, and sorts by code point where it sorts by locale. */
export class FerruleFactory extends Json.Normalize.Factory {
  override makeForBom(): BomNormalizer {
    return new BomNormalizer(this)
  }

  override makeForComponent(): ComponentNormalizer {
    return new ComponentNormalizer(this)
  }

  override makeForService(): ServiceNormalizer {
    return new ServiceNormalizer(this)
  }

  override makeForHash(): HashNormalizer {
    return new HashNormalizer(this)
  }

  override makeForDependencyGraph(): DependencyGraphNormalizer {
    return new DependencyGraphNormalizer(this)
  }
}

class BomNormalizer extends Json.Normalize.BomNormalizer {
  override normalize(bom: Models.Bom, options: Types.NormalizerOptions): Normalized<'Bom'> {
    const normalized = super.normalize(bom, options)
    if (!(bom instanceof ComposedBom)) return normalized
    return { ...normalized, ...{ compositions: bom.compositions.map(normalizeComposition) } }
  }
}

function normalizeComposition({ aggregate, dependencies }: Composition): object {
  if (dependencies === null) return { aggregate }
  return { aggregate, dependencies: dependencies.map(String).sort(compareText) }
}

class ComponentNormalizer extends Json.Normalize.ComponentNormalizer {
  override normalize(
    component: Models.Component,
    options: Types.NormalizerOptions,
  ): Normalized<'Component'> | undefined {
    const normalized = super.normalize(component, options)
    if (normalized === undefined || !(component instanceof LocatedComponent)) return normalized
    if (component.occurrences.length === 0) return normalized
    const evidence: object = { occurrences: component.occurrences.map(normalizeOccurrence) }
    return { ...normalized, evidence }
  }
}

function normalizeOccurrence({ location, line }: Occurrence): object {
  return line === null ? { location } : { location, line }
}

/** Digests were checked when they were read: the library would match each once more against five patterns. */
class HashNormalizer extends Json.Normalize.HashNormalizer {
  override normalize([alg, content]: Models.Hash): Json.Types.Normalized.Hash {
    return { alg, content }
  }
}

class ServiceNormalizer extends Json.Normalize.ServiceNormalizer {
  override normalize(service: Models.Service, options: Types.NormalizerOptions): Normalized<'Service'> {
    const { properties, ...normalized } = super.normalize(service, options)
    if (!(service instanceof ConnectorService)) return super.normalize(service, options)
    const extended = {
      ...normalized,
      endpoints: service.endpoints.length > 0 ? service.endpoints : undefined,
      authenticated: service.authenticated ?? undefined,
      // A connector is a surface to something its owner does not own: using it crosses the boundary.
      'x-trust-boundary': true,
    }
    return properties === undefined ? extended : { ...extended, properties }
  }
}

/** Leaves are written with an empty list: some consumers take a leaf without one for a part whose edges are not known. */
class DependencyGraphNormalizer extends Json.Normalize.DependencyGraphNormalizer {
  override normalize(bom: Models.Bom): Normalized<'Dependency'>[] {
    const root = bom.metadata.component
    const parts = [...(root === undefined ? [] : [root, ...root.components]), ...bom.components, ...bom.services]
    return parts
      .map(part => ({
        ref: String(part.bomRef),
        dependsOn: Array.from(part.dependencies, String).sort(compareText),
      }))
      .sort((left, right) => compareText(left.ref, right.ref))
  }
}
