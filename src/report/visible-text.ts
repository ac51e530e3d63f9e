const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/
// Every space of Unicode, and the braille blank that looks like one.
const spaces = /[\t-\r\u0085\u2800\p{Z}]/gu
// What joins or colours the pictures of an emoji is honest there and nowhere else.
const emojiJoins = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200d\ufe0e\ufe0f]+/gu
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]+/gu
const stackedMarks = /(\p{M}{3})\p{M}+/gu

/**
 * One line of text in which everything can be seen, at most so many code points long. Controls, bidirectional overrides, zero-width and tag
 * characters and lone surrogates become U+FFFD rather than nothing: a name that only looks like another one must not look like it here.
 */
export function visibleText(text: string, maximumLength: number): string {
  return shorten(reveal(cutFar(text, maximumLength)).replace(/ {2,}/g, ' '), maximumLength)
}

/** Lines of text in which everything can be seen, indented as they were, each at most so many code points long. */
export function visibleLines(text: string, maximumLength: number): string[] {
  return text.split(lineEnds).map(line => shorten(reveal(cutFar(line, maximumLength)), maximumLength))
}

/** Cuts a text to so many code points, the last of them an ellipsis. */
export function shorten(text: string, maximumLength: number): string {
  if (text.length <= maximumLength) return text
  const points = [...text]
  return points.length <= maximumLength ? text : `${points.slice(0, Math.max(0, maximumLength - 1)).join('')}…`
}

/** Megabytes are cut before any expression sees them. */
function cutFar(text: string, maximumLength: number): string {
  return text.length > maximumLength * 8 ? `${text.slice(0, maximumLength * 8)}…` : text
}

function reveal(text: string): string {
  return text.replace(spaces, ' ').replace(emojiJoins, '').replace(unseen, '\ufffd').replace(stackedMarks, '$1')
}
