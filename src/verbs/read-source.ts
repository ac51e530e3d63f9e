import type { Gap } from '../model/gap.ts'
import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree, SourceFile } from '../model/tree.ts'
import { type Claim, claimPath } from '../read/claims.ts'
import { decodeText } from '../read/decode.ts'
import { readInventory } from '../read/inventory.ts'
import { codeownersPaths, type OwnerRules } from '../read/owners.ts'
import { folderOf, resolveWithin } from '../read/path.ts'
import { type Selection, selectAlike, selectClaims } from '../read/select.ts'
import { surround } from '../read/surroundings.ts'
import type { ReadLimits } from './limits.ts'

/** How a tree is read. */
export interface ReadOptions extends Selection {
  readonly limits: ReadLimits
  readonly owners: OwnerRules['annotations']
}

/** Files may refer to files that refer to files: this many rounds, and files, are followed. */
const maximumRounds = 16
const maximumRelated = 2_000

/** Reads the inventory of a tree: chooses files by name, loads them in one go, follows what they refer to, and hands all to the readers. */
export async function readTree(tree: LoadableTree, options: ReadOptions): Promise<Inventory> {
  return readClaims(tree, selectClaims(tree, options), options)
}

/** Reads two sides of a review; what did not change is on both, so it is chosen once. */
export async function readBoth(
  base: LoadableTree,
  head: LoadableTree,
  options: ReadOptions,
): Promise<[Inventory, Inventory]> {
  const claims = selectClaims(head, options)
  return Promise.all([readClaims(base, selectAlike(base, claims, options), options), readClaims(head, claims, options)])
}

async function readClaims(tree: LoadableTree, claims: readonly Claim[], options: ReadOptions): Promise<Inventory> {
  const loader = new Loader(tree, options.limits)
  await loader.load(claims.map(claim => claim.path))
  const owners = await loader.load(codeownersPaths.filter(path => loader.around.has(path)))
  await followRelated(claims, loader)
  return readInventory({
    tree,
    claims,
    around: loader.around,
    gaps: [...loader.gaps, ...submoduleGaps(tree, options)],
    owners: { codeowners: owners[0]?.text ?? null, annotations: options.owners },
  })
}

async function followRelated(claims: readonly Claim[], loader: Loader): Promise<void> {
  const followers = claims.filter(claim => claim.formats.some(format => format.related !== undefined))
  let fresh = followers.flatMap(claim => {
    const file = loader.around.file(claim.path)
    return file === undefined ? [] : claim.formats.map(format => ({ file, format }))
  })
  let followed = 0
  for (let round = 0; fresh.length > 0 && round < maximumRounds; round++) {
    const wanted = new Map<string, (typeof fresh)[number]['format']>()
    for (const { file, format } of fresh) {
      for (const path of format.related?.(file, loader.around) ?? []) {
        if (!loader.has(path) && loader.around.has(path) && !wanted.has(path)) wanted.set(path, format)
      }
    }
    followed += wanted.size
    if (followed > maximumRelated) {
      const [first = ''] = wanted.keys()
      loader.gap(
        first,
        `documents refer to more than ${maximumRelated} other files; this and those behind it are not read`,
      )
      return
    }
    const files = await loader.load([...wanted.keys()])
    fresh = files.flatMap(file => {
      const format = wanted.get(file.path)
      return format === undefined ? [] : [{ file, format }]
    })
  }
}

/** Loads files of one tree once and keeps their text; what cannot be loaded becomes a gap. */
class Loader {
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
    const lockfiles = fresh.filter(path => claimPath(path)?.lockfile != null)
    const others = fresh.filter(path => claimPath(path)?.lockfile == null)
    return [
      ...(await this.loadUpTo(others, this.limits.fileBytes)),
      ...(await this.loadUpTo(lockfiles, this.limits.lockfileBytes)),
    ]
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

function submoduleGaps(tree: LoadableTree, selection: Selection): Gap[] {
  return tree.files
    .filter(file => file.kind === 'submodule' && (selection.changed === null || selection.changed.has(file.path)))
    .map(file => ({
      kind: 'unknown',
      file: file.path,
      line: null,
      reason: 'it is a submodule: what is in it is another repository and is not read',
    }))
}
