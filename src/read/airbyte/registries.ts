import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, lineOfKey, type Node, text } from '../node.ts'

/** Where the connector is offered, and what is offered there in place of what the file says; older files have another key for it. */
export function readRegistries(data: Node | undefined, file: SourceFile): Setting[] {
  const key = at(data, 'registryOverrides') === undefined ? 'registries' : 'registryOverrides'
  const place = placeIn(file, lineOfKey(data, key))
  return ['cloud', 'oss'].flatMap((registry): Setting[] => {
    const override = at(data, key, registry)
    const isOffered = flag(at(override, 'enabled')) ?? false
    const image = filledText(at(override, 'dockerRepository')) ?? filledText(at(data, 'dockerRepository')) ?? ''
    const tag = text(at(override, 'dockerImageTag')) ?? text(at(data, 'dockerImageTag')) ?? ''
    const isOther = at(override, 'dockerRepository') !== undefined || at(override, 'dockerImageTag') !== undefined
    return [
      {
        name: `${registry}-registry`,
        value: isOffered ? 'enabled' : 'disabled',
        // Nothing is less safe for it, but whoever uses it there loses it.
        exposure: isOffered ? 0 : 1,
        weight: registry === 'cloud' ? 'medium' : 'low',
        place,
      },
      // The version of the connector itself is told as such.
      ...(isOther
        ? [{ name: `${registry}-image`, value: `${image}:${tag}`, exposure: 0, weight: 'medium' as const, place }]
        : []),
    ]
  })
}
