import { atAnyCase, type Node } from '../node.ts'

/** Value of a key that the first version of the format wrote in snake case (`registry_type`), and later ones do not. */
export function eitherCase(node: Node | undefined, key: string): Node | undefined {
  return atAnyCase(node, key) ?? atAnyCase(node, snakeCase(key))
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

/** A value of `{name}` as other formats write it, so that what is put in later is known for that. */
export function withReferences(text: string): string {
  return text.replace(/(?<![$%{])\{([\w.-]{1,200})\}(?!\})/g, '$${$1}')
}
