import type { Gap } from '../model/gap.ts'
import type { LoadableTree, SourceFile } from '../model/tree.ts'
import { claimPath, isLockfile } from '../read/claims.ts'
import { decodeText } from '../read/decode.ts'
import { codeownersPaths } from '../read/owners.ts'
import { folderOf, resolveWithin } from '../read/path.ts'
import { handParser, isScript } from '../read/script/source.ts'
import { surround } from '../read/surroundings.ts'
import type { ReadLimits } from './limits.ts'

/** Loads files of one tree once and keeps their text; what cannot be loaded becomes a gap. */
export class Loader {
  readonly gaps: Gap[] = []
  readonly around
  readonly source: string
  private readonly files = new Map<string, SourceFile>()
  private readonly asked = new Set<string>()
  private readonly tree: LoadableTree
  private readonly limits: ReadLimits

  constructor(tree: LoadableTree, limits: ReadLimits) {
    this.tree = tree
    this.source = tree.source
    this.limits = limits
    this.around = surround(tree, this.files)
  }

  has(path: string): boolean {
    return this.asked.has(path)
  }

  /** Loads paths that are not loaded yet and returns the files that could be. */
  async load(paths: readonly string[]): Promise<SourceFile[]> {
    const fresh = paths.filter(path => !this.asked.has(path))
    for (const path of fresh) this.asked.add(path)
    const lockfiles = fresh.filter(path => isLockfile(path))
    const others = fresh.filter(path => !isLockfile(path))
    const loaded = [
      ...(await this.loadUpTo(others, this.limits.fileBytes)),
      ...(await this.loadUpTo(lockfiles, this.limits.lockfileBytes)),
    ]
    await handParsers(loaded)
    return loaded
  }

  private async loadUpTo(paths: readonly string[], maximumBytes: number): Promise<SourceFile[]> {
    if (paths.length === 0) return []
    const loaded: SourceFile[] = []
    const contents = await this.tree.load(paths, maximumBytes)
    const links: { readonly path: string; readonly target: string }[] = []
    for (const path of paths) {
      const content = contents.get(path)
      if (content === undefined) continue
      if (content.kind === 'missing') this.gap(path, content.reason)
      else if (content.kind === 'link') links.push({ path, target: content.target })
      else this.keep(path, content, loaded)
    }
    for (const { path, target } of links) await this.follow(path, target, maximumBytes, loaded)
    return loaded
  }

  /** A link inside the tree is read at its target, once; one that leads out is not followed. */
  private async follow(path: string, target: string, maximumBytes: number, loaded: SourceFile[]): Promise<void> {
    const resolved = resolveWithin(folderOf(path), target)
    if (resolved === undefined || !this.around.has(resolved))
      return this.gap(path, 'it is a link to something outside the tree')
    if (claimPath(resolved) !== undefined) return // Read under its own name.
    const content = (await this.tree.load([resolved], maximumBytes)).get(resolved)
    if (content?.kind === 'bytes') this.keep(path, content, loaded)
    else this.gap(path, 'it is a link that leads to no file')
  }

  private keep(path: string, content: { readonly bytes: Uint8Array; readonly id: string }, loaded: SourceFile[]): void {
    const text = decodeText(content.bytes)
    if (text === undefined) {
      this.gap(path, 'it is not UTF-8 text')
      return
    }
    const file = { path, id: content.id, text }
    this.files.set(path, file)
    loaded.push(file)
  }

  /** Remembers that a file could not be read. */
  gap(file: string, reason: string): void {
    this.gaps.push({ kind: 'unreadable', file, line: null, reason })
  }
}

/** The parser of sources is large: it is fetched when the first source was loaded. */
async function handParsers(files: readonly SourceFile[]): Promise<void> {
  const scripts = files.filter(file => isScript(file.path))
  if (scripts.length === 0) return
  const { parseScript } = await import('../read/script/parse-script.ts')
  for (const file of scripts) handParser(file, parseScript)
}

/** Text of the file that names the owners of a tree; null where it has none. */
export async function readOwnersFile(loader: Loader): Promise<string | null> {
  const found = await loader.load(codeownersPaths.filter(path => loader.around.has(path)))
  return found[0]?.text ?? null
}
