import { sortBy } from '../../src/model/order.ts'
import type { FileContent, LoadableTree } from '../../src/model/tree.ts'
import { type Content, render } from './template.ts'

/** A tree whose files are in memory, under any path that git can hold and a disk cannot. */
export function memoryTree(source: string, files: Readonly<Record<string, Content>>): LoadableTree {
  const texts = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(render(content))]))
  return {
    source,
    commit: null,
    files: sortBy(
      [...texts.keys()].map(path => ({ path, id: null, kind: 'file' as const })),
      file => file.path,
    ),
    load: async (paths, maximumBytes) =>
      new Map(
        paths.flatMap(path => {
          const bytes = texts.get(path)
          return bytes === undefined ? [] : [[path, contentOf(path, bytes, maximumBytes)] as const]
        }),
      ),
  }
}

function contentOf(path: string, bytes: Buffer, maximumBytes: number): FileContent {
  if (bytes.length > maximumBytes) return { kind: 'missing', reason: 'it is over the limit' }
  return { kind: 'bytes', bytes, id: `${path} ${bytes.length} ${bytes.toString('latin1').slice(0, 100)}` }
}
