import { FerruleError } from '../model/errors.ts'
import { sortBy } from '../model/order.ts'
import { saySize } from '../model/size.ts'
import type { FileContent, LoadableTree, Tree, TreeFile } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import { runGit } from './git.ts'
import type { Blob, BlobReader } from './git-blobs.ts'

/** Lists a commit of a repository (bare, shallow, partial, a worktree …); its files are loaded through the repository's one blob reader. */
export async function openGitTree(folder: string, revision: string, blobs: BlobReader): Promise<LoadableTree> {
  const commit = await resolveCommit(folder, revision, blobs)
  const listing = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (listing.status !== 0) throw unreadableTree(revision, listing.stderr)
  const tree: Tree = { source: revision, commit, files: parseListing(listing.stdout) }
  return {
    ...tree,
    async load(paths, maximumBytes) {
      const found = paths.flatMap(path => findFile(tree, path) ?? [])
      const read = await blobs.read(
        found.map(file => file.id ?? ''),
        maximumBytes,
      )
      return new Map(found.map((file, index) => [file.path, contentOf(file, read[index], maximumBytes)]))
    },
  }
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
    `${revision} is no commit, branch or tag of this repository. A path must begin with ./, ../ or /.`,
  )
}

function unreadableTree(revision: string, detail: string): FerruleError {
  return new FerruleError(
    'unreadable-tree',
    `The files of ${revision} cannot be listed: ${detail}. In a partial clone, fetch its trees first.`,
  )
}

/** Takes `ls-tree -r -z` apart. Paths are bytes: what is not UTF-8 is kept apart by its escaped bytes. */
function parseListing(output: Buffer): TreeFile[] {
  const files: TreeFile[] = []
  const text = output.toString('utf8')
  if (!text.includes('\ufffd')) {
    for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start))
      files.push(parseEntry(text, start, end))
    return files // git lists in code point order already.
  }
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    const entry = decodePath(output.subarray(start, end))
    files.push(parseEntry(entry, 0, entry.length))
  }
  return sortBy(files, file => file.path)
}

/** `100644 blob 0123…\tpath`: the mode has six characters, the type starts at the eighth. */
function parseEntry(text: string, start: number, end: number): TreeFile {
  const idStart = text.indexOf(' ', start + 7) + 1
  const tab = text.indexOf('\t', idStart)
  const kind = text.startsWith('12', start) ? 'link' : text.startsWith('16', start) ? 'submodule' : 'file'
  return { path: text.slice(tab + 1, end), id: text.slice(idStart, tab), kind }
}

/** UTF-8 where it is; else each odd byte as `\xNN`, so that two different paths never look the same. */
function decodePath(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd')) return text
  return [...bytes].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('')
}
