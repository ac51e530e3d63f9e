import type { SourceFile } from '../../model/tree.ts'
import type { Parsed } from './syntax.ts'

/** A parser of sources. */
export type ParseScript = (text: string, path: string) => Parsed

const parsers = new WeakMap<SourceFile, ParseScript>()
const parsed = new WeakMap<SourceFile, Parsed>()

/** True for a source of JavaScript or TypeScript, by its name. */
export function isScript(path: string): boolean {
  return /\.[cm]?[jt]s$/i.test(path)
}

/** Gives a loaded source its parser: it is loaded only where there are sources, so that readers, which wait for nothing, cannot fetch it. */
export function handParser(file: SourceFile, parse: ParseScript): void {
  parsers.set(file, parse)
}

/** Syntax of a source, parsed once however many ask. */
export function syntaxOf(file: SourceFile): Parsed {
  let found = parsed.get(file)
  if (found === undefined) {
    const parse = parsers.get(file)
    if (parse === undefined) throw new Error(`No parser was handed over for ${file.path}.`)
    found = parse(file.text, file.path)
    parsed.set(file, found)
  }
  return found
}
