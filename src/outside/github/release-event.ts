import { FerruleError } from '../../model/errors.ts'
import { readPayload } from './event.ts'
import type { Runner } from './runner.ts'

/** What is released: a tag and the commit it names. */
export interface ReleasedTag {
  readonly tag: string
  readonly commit: string
}

/**
 * Reads which tag a run releases.
 * @throws FerruleError `not-a-tag`
 */
export async function readReleasedTag(runner: Runner): Promise<ReleasedTag> {
  const { eventName, ref, commit } = runner
  const payload = eventName === 'release' ? await readPayload(runner) : null
  const named = (payload as { readonly release?: { readonly tag_name?: unknown } } | null)?.release?.tag_name
  const tag = typeof named === 'string' ? named : (/^refs\/tags\/(.+)$/.exec(ref ?? '')?.[1] ?? '')
  if (!isTag(tag) || commit === null)
    throw new FerruleError(
      'not-a-tag',
      `A release is made of a tag, and this run is of ${ref ?? 'no ref'}. Run it on push: tags, or on release.`,
    )
  return { tag, commit }
}

/** What git allows in a name of a tag, so that one can stand in a refspec. https://git-scm.com/docs/git-check-ref-format */
function isTag(name: string): boolean {
  return name !== '' && !name.includes('..') && !name.startsWith('-') && !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)
}
