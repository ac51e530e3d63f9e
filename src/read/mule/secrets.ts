import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Node } from '../node.ts'
import { holdsKey, standsForKey } from '../openapi/key-defaults.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { attribute, attributesOf, type Element, localName } from './attributes.ts'
import { isEncrypted, isOpen, type PropertyFile, resolve } from './properties.ts'

/** Attributes that are secret wherever they stand. */
const secretName =
  /(?:password|passphrase|secret|token|(?:access|account|api|private|secret|storage|subscription|shared)_?key)$/i

/** Secrets that stand in an element, or in the file of properties that it takes them from. */
export function secretsOf(element: Element, properties: readonly PropertyFile[], file: SourceFile): Secret[] {
  const header = headerOf(element)
  const isHeld = (key: string, text: string) =>
    looksLikeSecret(text) ||
    (isSecretPlace(element, key) && isLiteral(text)) ||
    (header === key && isLiteral(text) && holdsKey(key, scalarOf(text)))
  return attributesOf(element).flatMap(found => {
    const key = found.key === 'value' && header !== undefined ? header : found.key
    const literal = resolve(found.text, properties).find(({ text }) => isHeld(key, text))
    if (literal === undefined) return []
    const name = `${localName(element.name)} ${key}`
    return [{ name, kind: 'literal', place: literal.place ?? placeIn(file, found.line) }]
  })
}

/** The key that secrets are encrypted with is one by its element, not by its name. */
function isSecretPlace({ name }: Element, key: string): boolean {
  return secretName.test(key.slice(-60)) || (name === 'secure-properties:config' && key === 'key')
}

/** Name of the header or query parameter that an element sends with every request. */
function headerOf(element: Element): string | undefined {
  return /header|query-param/.test(element.name) ? attribute(element, 'key') : undefined
}

function scalarOf(text: string): Node {
  return { kind: 'scalar', line: 1, text, plain: false, comment: null }
}

/** Values that stand for a secret of a global property: encryption keys are left there again and again. */
export function isSecretProperty(name: string, value: string): boolean {
  return (secretName.test(name.slice(-100)) || /(?:^|[._-])key$/i.test(name.slice(-100))) && isLiteral(value)
}

function isLiteral(text: string): boolean {
  return !isEncrypted(text) && !isOpen(text) && !text.includes('![') && !standsForKey(text) && text.trim() !== ''
}
