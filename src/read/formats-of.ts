import type { SourceFile } from '../model/tree.ts'
import type { Claim } from './claims.ts'
import type { ConnectorFormat, KnownFormat, Readers } from './format.ts'

const known = new WeakMap<SourceFile, readonly KnownFormat[]>()

/** The formats that a claimed file is by its name, and behind them those it is by what its text says. */
export function formatsOf(claim: Claim, file: SourceFile): readonly KnownFormat[] {
  let formats = known.get(file)
  if (formats === undefined) {
    const isNamed = (format: KnownFormat) => claim.certain.has(format.name)
    formats = [
      ...claim.formats.filter(isNamed),
      ...claim.formats.filter(format => !isNamed(format) && format.content?.pattern.test(file.text) === true),
    ]
    known.set(file, formats)
  }
  return formats
}

/** The reader of a format, which was loaded before. */
export function readerOf(format: KnownFormat, readers: Readers): ConnectorFormat {
  const reader = readers.get(format.name)
  if (reader === undefined) throw new Error(`The reader of ${format.name} was not loaded.`)
  return reader
}
