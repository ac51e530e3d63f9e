/**
 * Something that could not be read or is not known.
 * `unreadable`: a file that should have been read; in a changed file it blocks by default.
 * `unknown`: the file was read, and what it leaves open is said.
 */
export interface Gap {
  readonly kind: 'unreadable' | 'unknown'
  readonly file: string
  readonly line: number | null
  /** One sentence without a full stop; text out of files in it is hostile until a report neutralises it. */
  readonly reason: string
}
