import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, as `sha256:HEX`: tells whether a piece of code is the same, where its author may wish it to look the same. */
export function digestText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
