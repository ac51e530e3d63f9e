import type { RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { checkBundle, type Trust } from '../outside/sigstore/check-bundle.ts'
import { readBundleFile } from '../prove/evidence/read-bundle-file.ts'
import { readStatement } from '../prove/evidence/read-statement.ts'

/** A text with bundles, by the name that reports give it; read when its turn comes, so that memory stays flat. */
export interface BundleSource {
  readonly name: string
  read(): Promise<string>
}

/** Checks every bundle of some texts. A text that was found twice counts once: one statement about many artifacts lies beside each of them. */
export async function checkBundleTexts(
  sources: readonly BundleSource[],
  trust: Trust,
): Promise<(SignedBundle | RefusedBundle)[]> {
  const checked: (SignedBundle | RefusedBundle)[] = []
  const known = new Set<string>()
  for (const { name, read } of sources) {
    const text = await read()
    if (known.has(text)) continue
    known.add(text)
    for (const item of readBundleFile(text, name)) {
      checked.push(
        item.kind === 'fault'
          ? { origin: item.origin, cause: 'malformed', reason: item.reason }
          : await checkBundle(item, trust, readStatement),
      )
    }
  }
  return checked
}
