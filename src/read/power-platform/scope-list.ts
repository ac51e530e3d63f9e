import { scopeKind } from '../openapi/providers.ts'

/** What a scope is made of, after RFC 6749: no spaces, quotes or backslashes. */
const scopeCharacters = /^[!#-[\]-~]+$/

/**
 * Scopes in one entry of the list. Some files put many into one text, separated by spaces or commas; others have a single name with spaces in
 * it (`View Surveys`). A text is taken apart only where each part looks like a scope.
 */
export function splitScopes(text: string, delimiter: string | undefined): readonly string[] {
  const whole = text.trim()
  if (whole === '') return []
  if (scopeKind(whole) === 'template') return [whole]
  const given = delimiter !== undefined && /^[;|]$/.test(delimiter) ? delimiter : ','
  const parts = whole
    .replaceAll(given, ' ')
    .split(/\s+/)
    .filter(part => part !== '' && part !== ',')
  return parts.every(looksLikeScope) ? [...new Set(parts)] : [whole]
}

function looksLikeScope(part: string): boolean {
  if (!scopeCharacters.test(part)) return false
  // A capitalised word by itself is a word of a name; `Mail.Read`, `FULL_ACCESS`, `ADMIN` and `openid` are not.
  return /[.:/_-]/.test(part) || /^[a-z]/.test(part) || /^[A-Z0-9*]+$/.test(part)
}
