import { FerruleError } from '../model/errors.ts'
import { sortBy } from '../model/order.ts'
import { saySize } from '../model/size.ts'
import type { FileContent, LoadableTree, TreeFile } from '../model/tree.ts'
import { runGit } from './git.ts'
import { openBlobs } from './git-blobs.ts'

/** Lists a commit of a repository (bare, shallow, partial, a worktree …); files are loaded through one `cat-file --batch`. */
export async function openGitTree(folder: string, revision: string): Promise<LoadableTree> {
  const commit = await resolveCommit(folder, revision)
  const listing = await runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (listing.status !== 0) throw unreadableTree(revision, listing.stderr)
  const files = parseListing(listing.stdout)
  const byPath = new Map(files.map(file => [file.path, file]))
  const blobs = openBlobs(folder)
  return {
    source: revision,
    commit,
    files,
    async load(paths, maximumBytes) {
      const found = paths.flatMap(path => byPath.get(path) ?? [])
      const contents = new Map<string, FileContent>()
      const read = await blobs.read(
        found.map(file => file.id ?? ''),
        maximumBytes,
      )
      found.forEach((file, index) => {
        const blob = read[index]
        if (blob === undefined || blob.kind === 'missing') {
          contents.set(file.path, {
            kind: 'missing',
            reason: 'git does not have its content here; in a partial or damaged clone, fetch it first',
          })
        } else if (blob.kind === 'large') {
          contents.set(file.path, {
            kind: 'missing',
            reason: `it is ${saySize(blob.size)} large, over the limit of ${saySize(maximumBytes)}`,
          })
        } else if (file.kind === 'link') {
          contents.set(file.path, { kind: 'link', target: blob.bytes.toString('utf8') })
        } else contents.set(file.path, { kind: 'bytes', bytes: blob.bytes, id: file.id ?? '' })
      })
      return contents
    },
    close: () => blobs.close(),
  }
}

/** Full id of the commit a revision names. */
export async function resolveCommit(folder: string, revision: string): Promise<string> {
  const inside = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (inside.status === 0) return inside.stdout.toString('latin1').trim()
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
    const isId = /^[0-9a-f]{7,64}$/.test(revision)
    return new FerruleError(
      'revision-not-fetched',
      `${revision} is not in this shallow clone. Fetch it first: git fetch --depth=1 origin ${isId ? revision : `${revision.replace(/^origin\//, '')}`}`,
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
  const whole = text.includes('\ufffd') ? undefined : text
  let start = 0
  if (whole !== undefined) {
    for (let end = whole.indexOf('\0'); end !== -1; start = end + 1, end = whole.indexOf('\0', start))
      files.push(parseEntry(whole, start, end))
  } else {
    for (let end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
      const entry = decodePath(output.subarray(start, end))
      files.push(parseEntry(entry, 0, entry.length))
    }
  }
  return whole === undefined ? sortBy(files, file => file.path) : files // git lists in code point order already
}

function parseEntry(text: string, start: number, end: number): TreeFile {
  const tab = text.indexOf('\t', start)
  const mode = text.slice(start, start + 6)
  const id = text.slice(text.lastIndexOf(' ', tab) + 1, tab)
  return {
    path: text.slice(tab + 1, end),
    id,
    kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file',
  }
}

/** UTF-8 where it is; else each odd byte as `\xNN`, so that two different paths never look the same. */
function decodePath(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd')) return text
  return [...bytes].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('')
}
