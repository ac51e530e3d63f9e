/** Splits a command line into words as a shell would, without expanding anything; quotes and backslashes are taken off. */
export function splitCommand(line: string): string[] {
  const words: string[] = []
  let word = ''
  let started = false
  let quote = ''
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index)
    if (quote !== '') {
      if (letter === quote) quote = ''
      else if (letter === '\\' && quote === '"' && /["\\$`]/.test(line.charAt(index + 1))) word += line.charAt(++index)
      else word += letter
    } else if (letter === '"' || letter === "'") {
      quote = letter
      started = true
    } else if (letter === '\\' && /[\s"'\\]/.test(line.charAt(index + 1))) word += line.charAt(++index)
    else if (/\s/.test(letter)) {
      if (started || word !== '') words.push(word)
      word = ''
      started = false
    } else word += letter
  }
  if (started || word !== '') words.push(word)
  return words
}

/** True where a shell would do more with a line than start one program. */
export function isScript(line: string): boolean {
  return /[|&;<>`\n]|\$\(/.test(line)
}
