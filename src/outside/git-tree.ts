import { FerruleError } from '../model/errors.ts'
import { saySize } from '../model/size.ts'
import type { FileContent, LoadableTree, Tree, TreeFile } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import { type GitOutput, runGit } from './git.ts'
import type { Blob, BlobReader } from './git-blobs.ts'
import { applyDifference, parseListing } from './git-listing.ts'

/** Opens commits of one repository (bare, shallow, partial, a worktree …); their files are loaded through its one blob reader. */
export interface GitTreeOpener {
  open(revision: string): Promise<LoadableTree>
}

/** A commit that was listed. */
interface Listed {
  readonly commit: string
  readonly files: readonly TreeFile[]
  /** The listing this one was made from, and the paths in which they differ. */
  readonly from?: { readonly files: readonly TreeFile[]; readonly paths: readonly string[] }
}

/** The first commit is listed whole; each further one by what it differs in from it, which git tells in no time. */
export function openGitTrees(folder: string, blobs: BlobReader): GitTreeOpener {
  let first: Promise<Listed> | undefined
  return {
    async open(revision) {
      const earlier = first
      const listing =
        earlier === undefined ? listWhole(folder, revision, blobs) : listFrom(earlier, folder, revision, blobs)
      first ??= listing
      const { commit, files, from } = await listing
      const tree: Tree = { source: revision, commit, files }
      return {
        ...tree,
        differencesFrom: other => (from !== undefined && other.files === from.files ? from.paths : undefined),
        async load(paths, maximumBytes) {
          const found = paths.flatMap(path => findFile(tree, path) ?? [])
          const read = await blobs.read(
            found.map(file => file.id ?? ''),
            maximumBytes,
          )
          return new Map(found.map((file, index) => [file.path, contentOf(file, read[index], maximumBytes)]))
        },
      }
    },
  }
}

async function listWhole(folder: string, revision: string, blobs: BlobReader): Promise<Listed> {
  // A full id needs no look-up before it can be listed; whether it is a commit is found out meanwhile.
  const resolving = resolveCommit(folder, revision, blobs)
  const early = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? lsTree(folder, revision) : undefined
  early?.catch(() => undefined)
  const commit = await resolving
  const listing = await (early ?? lsTree(folder, commit))
  if (listing.status !== 0) throw unreadableTree(revision, listing.stderr)
  return { commit, files: parseListing(listing.stdout) }
}

function lsTree(folder: string, commit: string): Promise<GitOutput> {
  return runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
}

/** Where the first commit could not be listed, this one says its own fault. */
async function listFrom(first: Promise<Listed>, folder: string, revision: string, blobs: BlobReader): Promise<Listed> {
  const [commit, from] = await Promise.all([resolveCommit(folder, revision, blobs), first.catch(() => undefined)])
  if (from === undefined) return listWhole(folder, commit, blobs)
  const difference = await runGit(folder, [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    from.commit,
    commit,
  ])
  if (difference.status !== 0) return listWhole(folder, commit, blobs)
  const { files, paths } = applyDifference(from.files, difference.stdout)
  return { commit, files, from: { files: from.files, paths } }
}

function contentOf(file: TreeFile, blob: Blob | undefined, maximumBytes: number): FileContent {
  if (blob === undefined || blob.kind === 'missing') {
    return {
      kind: 'missing',
      reason: 'git does not have its content here; in a partial or damaged clone, fetch it first',
    }
  }
  if (blob.kind === 'large')
    return { kind: 'missing', reason: `it is ${saySize(blob.size)} large, over the limit of ${saySize(maximumBytes)}` }
  if (file.kind === 'link') return { kind: 'link', target: blob.bytes.toString('utf8') }
  return { kind: 'bytes', bytes: blob.bytes, id: file.id ?? '' }
}

/** Full id of the commit a revision names. */
export async function resolveCommit(folder: string, revision: string, blobs: BlobReader): Promise<string> {
  // The blob reader takes one name a line.
  const id = /[\r\n]/.test(revision) ? null : await blobs.resolve(`${revision}^{commit}`)
  if (id !== null) return id
  throw await explainMissing(folder, revision)
}

async function explainMissing(folder: string, revision: string): Promise<FerruleError> {
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository'])
  if (shallow.status !== 0) {
    return new FerruleError(
      'no-repository',
      `There is no git repository in ${folder}. Go to one, name one with -C, or give a folder as ./path.${shallow.stderr === '' ? '' : ` git says: ${shallow.stderr}`}`,
    )
  }
  if (shallow.stdout.toString('latin1').trim() === 'true') {
    return new FerruleError(
      'revision-not-fetched',
      `${revision} is not in this shallow clone. Fetch it first: git fetch --depth=1 origin ${revision.replace(/^origin\//, '')}`,
    )
  }
  return new FerruleError(
    'no-such-revision',
    `${revision === '' ? 'An empty text' : revision} is no commit, branch or tag of this repository. A path must begin with ./, ../ or /.`,
  )
}

function unreadableTree(revision: string, detail: string): FerruleError {
  return new FerruleError(
    'unreadable-tree',
    `The files of ${revision} cannot be listed: ${detail}. In a partial clone, fetch its trees first.`,
  )
}
