import type { Pin } from '../../model/connector.ts'
import { type Image, readImage } from '../image.ts'
import { resolveWithin } from '../path.ts'

/** What the text behind `uses` names. */
export type Uses =
  | {
      readonly kind: 'repository'
      readonly owner: string
      readonly repository: string
      readonly path: string
      readonly pin: Pin
    }
  | { readonly kind: 'image'; readonly image: Image }
  /** An action or a workflow of the repository itself; `workspace` looks for it where steps may have put something else. */
  | { readonly kind: 'local'; readonly path: string; readonly workspace: boolean }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Reads the text behind `uses` as the runner does: separators of either kind, empty parts left out, one `@`. */
export function readUses(text: string): Uses {
  const written = text.trim()
  if (written.includes('${{')) return { kind: 'unknown', reason: 'is an expression and is known only at run time' }
  if (written.startsWith('docker://')) {
    const image = readImage(written.slice('docker://'.length))
    return image === undefined ? { kind: 'unknown', reason: 'names no image' } : { kind: 'image', image }
  }
  if (written.startsWith('$/')) return readLocal(written.slice(2), false)
  if (/^\.[\\/]/.test(written) || written === '.') return readLocal(written.replaceAll('\\', '/'), true)
  return readRepository(written)
}

/** `./path` is looked for in the workspace, `$/path` in the repository of the file at the commit that runs. */
function readLocal(written: string, workspace: boolean): Uses {
  const path = resolveWithin('', written)
  return path === undefined
    ? { kind: 'unknown', reason: 'leads out of the repository' }
    : { kind: 'local', path, workspace }
}

function readRepository(written: string): Uses {
  const [name = '', ref = '', ...more] = written.split('@')
  const [owner, repository, ...path] = name.split(/[\\/]/).filter(part => part !== '')
  if (!isName(owner) || !isName(repository) || more.length > 0)
    return { kind: 'unknown', reason: 'is not of the form owner/repository@ref' }
  return { kind: 'repository', owner, repository, path: path.join('/'), pin: pinOf(ref) }
}

function isName(part: string | undefined): part is string {
  return part !== undefined && /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)
}

/** How firmly a ref holds: a whole commit, what looks like a version tag, or anything else, which may be a branch. */
export function pinOf(ref: string): Pin {
  if (ref === '') return { kind: 'none', value: null }
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return { kind: 'commit', value: ref }
  return { kind: versionTag.test(ref) ? 'tag' : 'branch', value: ref }
}

const versionTag = /^(?:refs\/tags\/.+|v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+|\.?(?:alpha|beta|rc)\.?\d*)?)$/i

/** True for a text that is a version and nothing else, as comments behind pins are. */
export function looksLikeVersion(text: string): boolean {
  return /^v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+)?$/.test(text)
}
