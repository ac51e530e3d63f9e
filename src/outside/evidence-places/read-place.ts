import { FerruleError } from '../../model/errors.ts'
import type { Place } from './place.ts'

// Owner and name as GitHub allows them; a name of dots alone would lead elsewhere in an address.
const repository = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/(?!\.{1,2}(?:@|$))([A-Za-z0-9._-]{1,100})$/
// https://docs.npmjs.com/cli/configuring-npm/package-json#name, and a version as the registry stores it.
const npmPackage =
  /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*)@([0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]*)$/
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
const ociImage =
  /^((?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)@(sha256:[0-9a-f]{64})$/

const spellings = {
  github: 'github:OWNER/NAME',
  release: 'release:OWNER/NAME@TAG',
  npm: 'npm:NAME@VERSION',
  oci: 'oci:HOST/NAME@sha256:HEX',
} as const

/**
 * Reads the word of a place.
 * @throws FerruleError `bad-usage` that says how places are spelled
 */
export function readPlace(word: string): Place {
  const colon = word.indexOf(':')
  const [kind, rest] = [word.slice(0, Math.max(colon, 0)), word.slice(colon + 1)]
  if (!Object.hasOwn(spellings, kind))
    throw new FerruleError(
      'bad-usage',
      `--from ${JSON.stringify(word)} is no place. Places: ${Object.values(spellings).join(', ')}.`,
    )
  const spelled = kind as keyof typeof spellings
  const place = word.length > 1_000 ? undefined : readers[spelled](word, rest)
  if (place === undefined)
    throw new FerruleError(
      'bad-usage',
      `--from ${JSON.stringify(word.slice(0, 200))} is not spelled ${spellings[spelled]}.`,
    )
  return place
}

const readers: Readonly<Record<keyof typeof spellings, (word: string, rest: string) => Place | undefined>> = {
  github(word, rest) {
    const [, owner, repo] = repository.exec(rest) ?? []
    return owner === undefined || repo === undefined ? undefined : { kind: 'github', word, repository: { owner, repo } }
  },
  release(word, rest) {
    const at = rest.indexOf('@')
    const [, owner, repo] = repository.exec(rest.slice(0, Math.max(at, 0))) ?? []
    const tag = rest.slice(at + 1)
    if (owner === undefined || repo === undefined || !isTag(tag)) return undefined
    return { kind: 'release', word, repository: { owner, repo }, tag }
  },
  npm(word, rest) {
    const [, name, version] = npmPackage.exec(rest) ?? []
    return name === undefined || version === undefined ? undefined : { kind: 'npm', word, name, version }
  },
  oci(word, rest) {
    const [, host, name, digest] = ociImage.exec(rest) ?? []
    if (host === undefined || name === undefined || digest === undefined || !URL.canParse(`https://${host}`))
      return undefined
    return { kind: 'oci', word, host, name, digest }
  },
}

/** A tag as git allows it, near enough: an address is made of it. https://git-scm.com/docs/git-check-ref-format */
function isTag(tag: string): boolean {
  return tag !== '' && !/[\s\x00-\x1f\x7f~^:?*[\\]|\.\.|^[/.]|\/$/.test(tag)
}
