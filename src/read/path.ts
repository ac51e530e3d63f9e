export { baseOf, folderOf } from '../model/path.ts'

/** Path of something written relative to a folder; undefined where it would leave the tree or is no relative path. */
export function resolveWithin(folder: string, relative: string): string | undefined {
  if (relative.startsWith('/') || relative.includes('\\') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative))
    return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else parts.push(part)
  }
  return parts.join('/')
}

/** Joins a folder and a name. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
