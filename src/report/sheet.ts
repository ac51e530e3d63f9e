import { disarmCommand } from './neutralize.ts'
import { type Paint, paintOf } from './paint.ts'
import { visibleText } from './visible-text.ts'
import { wrap } from './wrap.ts'

/** How a text for a terminal is to look. */
export interface TextOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Lines for a terminal as they are written; none is taken for a command where the terminal is the log of a job. */
export interface Sheet {
  readonly paint: Paint
  readonly width: number
  /** Writes words, broken into lines and indented. What is written must be neutralised: colours are put on afterwards. */
  write(text: string, indent: string, paint?: (line: string) => string): void
  /** Writes a line that stays whole, however wide. Writes nothing for nothing. */
  keep(line: string, indent: string, paint?: (line: string) => string): void
  /** Leaves a line empty. */
  space(): void
  text(): string
}

/** An empty sheet. A width that makes no sense is 80; wider lines than 120 are hard to read. */
export function sheetOf({ color, width }: TextOptions): Sheet {
  const lines: string[] = []
  const columns = Number.isFinite(width) && width > 0 ? Math.min(Math.max(Math.floor(width), 40), 120) : 80
  const plain = (line: string) => line
  return {
    paint: paintOf(color),
    width: columns,
    write(text, indent, paint = plain) {
      for (const line of wrap(text, columns, indent)) lines.push(paint(disarmCommand(line)))
    },
    keep(line, indent, paint = plain) {
      if (line !== '') lines.push(paint(disarmCommand(indent + line)))
    },
    space() {
      lines.push('')
    },
    text: () => `${lines.join('\n')}\n`,
  }
}

/** A place as terminals and editors take it: `file:line`. */
export function placeInText(file: string, line: number | null): string {
  const path = visibleText(file, 400)
  return line === null || path === '' ? path : `${path}:${line}`
}
