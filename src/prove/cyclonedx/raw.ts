/** What is wrong with an SBOM, in a sentence without a full stop; {@link readSbom} makes of it an error that names the SBOM. */
export class BadSbom extends Error {
  override readonly name = 'BadSbom'
}

/** A JSON object as it came: nothing of it is believed before it is looked at. */
export type Raw = Readonly<Record<string, unknown>>

/** True for a JSON object. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field of an object's own; null is as good as absent. */
function fieldOf(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? (raw[key] ?? undefined) : undefined
}

/** A text, or undefined where there is none. */
export function textOf(raw: Raw, key: string): string | undefined {
  const value = fieldOf(raw, key)
  if (value !== undefined && typeof value !== 'string') throw new BadSbom(`a "${key}" in it is not a text`)
  return value
}

/** A truth value, or undefined where there is none. */
export function flagOf(raw: Raw, key: string): boolean | undefined {
  const value = fieldOf(raw, key)
  if (value !== undefined && typeof value !== 'boolean') throw new BadSbom(`a "${key}" in it is neither true nor false`)
  return value
}

/** An object, or undefined where there is none. */
export function objectOf(raw: Raw, key: string): Raw | undefined {
  const value = fieldOf(raw, key)
  if (value !== undefined && !isRaw(value)) throw new BadSbom(`a "${key}" in it is not an object`)
  return value
}

/** The objects of a list; none where there is no list. */
export function objectsOf(raw: Raw, key: string): readonly Raw[] {
  const value = listOf(raw, key)
  if (!value.every(isRaw)) throw new BadSbom(`a "${key}" in it holds something that is not an object`)
  return value
}

/** The texts of a list; none where there is no list. */
export function textsOf(raw: Raw, key: string): readonly string[] {
  const value = listOf(raw, key)
  if (!value.every(item => typeof item === 'string'))
    throw new BadSbom(`a "${key}" in it holds something that is not a text`)
  return value
}

function listOf(raw: Raw, key: string): readonly unknown[] {
  const value = fieldOf(raw, key) ?? []
  if (!Array.isArray(value)) throw new BadSbom(`a "${key}" in it is not a list`)
  return value
}

/** Text out of an SBOM, quoted and short enough for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    character => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
