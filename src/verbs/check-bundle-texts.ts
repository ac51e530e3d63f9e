import type { RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { checkBundle, type Trust } from '../outside/sigstore/check-bundle.ts'
import { readBundleFile } from '../prove/evidence/read-bundle-file.ts'
import { readStatement } from '../prove/evidence/read-statement.ts'

/** A text and what reports call the place it was found at. */
export interface NamedText {
  readonly file: string
  readonly text: string
}

/** Checks every bundle of some texts. A text that was found twice counts once: one statement about many artifacts lies beside each of them. */
export async function checkBundleTexts(
  texts: readonly NamedText[],
  trust: Trust,
): Promise<(SignedBundle | RefusedBundle)[]> {
  const checked: (SignedBundle | RefusedBundle)[] = []
  const known = new Set<string>()
  for (const { file, text } of texts) {
    if (known.has(text)) continue
    known.add(text)
    for (const item of readBundleFile(text, file)) {
      checked.push(
        item.kind === 'fault'
          ? { origin: item.origin, cause: 'malformed', reason: item.reason }
          : await checkBundle(item, trust, readStatement),
      )
    }
  }
  return checked
}
