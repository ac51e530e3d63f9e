/**
 * True where a pattern of the policy names a text: `*` stands for any run of characters, everything else for itself, whatever the case.
 * Linear in both lengths, so that no pattern and no text can make it slow.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return matchesCase(pattern.toLowerCase(), text.toLowerCase())
}

/** As {@link matchesPattern}, where upper and lower case are different things, as in refs. */
export function matchesCase(pattern: string, value: string): boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  if (parts.length === 1) return value === first
  const last = parts.at(-1) ?? ''
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false
  let position = first.length
  const end = value.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = value.indexOf(part, position)
    if (found === -1 || found + part.length > end) return false
    position = found + part.length
  }
  return true
}
