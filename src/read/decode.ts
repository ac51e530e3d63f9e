const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Text of a file without byte order mark; undefined where it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
