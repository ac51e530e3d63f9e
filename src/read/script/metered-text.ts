/** A text was looked at more often than reading it can need. */
export class TooManyLooks extends Error {}

/** An ordinary source is looked at five times for each character at most. */
const looksForEach = 40
const looksAtLeast = 20_000

/**
 * A text that counts how often a parser looks at it. A parser of TypeScript tries one reading of `<T>(…)` and then the other, within each
 * other: a few lines of it would keep it busy for years, and a clock has no place here.
 */
export class MeteredText extends String {
  private looks = 0
  private readonly most: number

  constructor(text: string) {
    super(text)
    this.most = looksForEach * text.length + looksAtLeast
  }

  override charCodeAt(index: number): number {
    if (++this.looks > this.most) throw new TooManyLooks()
    return super.charCodeAt(index)
  }
}
