import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums'
import { type License, LicenseExpression, NamedLicense, SpdxLicense } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import { plainText } from './text.ts'

const declared = { acknowledgement: LicenseAcknowledgement.Declared }
const licenses = new Json.Normalize.Factory(Spec1dot6).makeForLicense()

/** A lockfile's license as its publisher declared it: an SPDX id, an SPDX expression, or else a name. */
export function declareLicense(text: string): License {
  if (isSpdxId(text)) return new SpdxLicense(text, declared)
  if (!isSpdxExpression(text)) return new NamedLicense(plainText(text), declared)
  const expression = new LicenseExpression(text)
  expression.acknowledgement = LicenseAcknowledgement.Declared
  return expression
}

/** The library knows the list of SPDX, and shows it only in what it writes. */
function isSpdxId(text: string): boolean {
  if (!/^[A-Za-z0-9.+-]{1,100}$/.test(text)) return false
  const normalized = licenses.normalize(new SpdxLicense(text), {})
  return 'license' in normalized && 'id' in normalized.license
}

/** True for an expression of the SPDX grammar whose ids SPDX knows; deeper than 50 brackets is nobody's license. */
function isSpdxExpression(text: string): boolean {
  if (text.length > 10_000) return false
  let depth = 0
  let before: 'start' | 'id' | 'and' | 'with' | 'exception' = 'start'
  for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
    const wantsId: boolean = before === 'start' || before === 'and'
    if (token === '(') {
      if (!wantsId || ++depth > 50) return false
    } else if (token === ')') {
      if (wantsId || before === 'with' || --depth < 0) return false
      before = 'exception'
    } else if (token === 'AND' || token === 'OR') {
      if (wantsId || before === 'with') return false
      before = 'and'
    } else if (token === 'WITH') {
      if (before !== 'id') return false
      before = 'with'
    } else if (before === 'with' && isSpdxId(token)) before = 'exception'
    else if (wantsId && isTerm(token)) before = 'id'
    else return false
  }
  return depth === 0 && (before === 'id' || before === 'exception')
}

function isTerm(token: string): boolean {
  return (
    isSpdxId(token) ||
    (token.endsWith('+') && isSpdxId(token.slice(0, -1))) ||
    /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(token)
  )
}
