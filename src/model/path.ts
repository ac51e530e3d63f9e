/** Folder of a path with `/`; `''` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** Last part of a path with `/`. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
