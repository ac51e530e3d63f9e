/** Where something stands: a file of the repository (relative, with `/`) and its line, counted from 1, or null where no line is known. */
export interface Place {
  readonly file: string
  readonly line: number | null
}
