/** Puts colour on text that was neutralised before, or leaves it as it is. */
export interface Paint {
  strong(text: string): string
  quiet(text: string): string
  block(text: string): string
  warn(text: string): string
  pass(text: string): string
}

/** Colours of a terminal, when told; never a guess of its own. */
export function paintOf(color: boolean): Paint {
  const inCode = (code: number) => (text: string) => (color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { strong: inCode(1), quiet: inCode(2), block: inCode(31), warn: inCode(33), pass: inCode(32) }
}
