/** True where a text fits a pattern in which `*` stands for any characters, none included; never more than pattern times text. */
export function matchesWildcard(pattern: string, text: string): boolean {
  let [at, from] = [0, 0]
  let star = -1
  let retry = 0
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = at++
      retry = from
    } else if (at < pattern.length && pattern[at] === text[from]) {
      at++
      from++
    } else if (star === -1) return false
    else {
      at = star + 1
      from = ++retry
    }
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
