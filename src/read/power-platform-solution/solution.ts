import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { elementText } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, type Node } from '../node.ts'

/** Reads the manifest of a solution: who publishes it, and which version of it this is. */
export function readSolution(manifest: Node, file: SourceFile): Reading {
  const id = elementText(at(manifest, 'UniqueName')) ?? file.path
  return {
    connectors: [
      draftConnector({
        format: 'power-platform-solution',
        id,
        role: 'definition',
        version: elementText(at(manifest, 'Version')) ?? null,
        publisher: elementText(at(manifest, 'Publisher', 'UniqueName')) ?? null,
        places: [placeIn(file, manifest.line)],
      }),
    ],
    gaps: [],
  }
}
