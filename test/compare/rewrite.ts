import { createHash } from 'node:crypto'
import { type Node, parseTree } from 'jsonc-parser'
import sax, { type Tag } from 'sax'
import { sortBy } from '../../src/model/order.ts'

/** How a file is written again. */
export interface Style {
  readonly seed: number
  readonly indent: string
  readonly comment: string
}

/** Writes a file another way that means the same: keys and attributes in another order, other white space, line ends, a byte order mark, comments. */
export function rewrite(path: string, text: string, style: Style): string {
  const bare = text.replace(/^\ufeff/, '')
  if (/\.ya?ml$/.test(path)) return rewriteYaml(bare, style)
  if (/^\s*<[?!A-Za-z]/.test(bare)) return rewriteXml(bare, style)
  if (/\.(?:json|jsonc|code-workspace)$/.test(path)) return rewriteJson(bare, style) ?? text
  const comment = commentOf(path, style)
  return comment === undefined ? text : `\ufeff${bare.replace(/\r?\n/g, '\r\n')}\r\n${comment}\r\n`
}

/** A line at the end of a file that says nothing in its language; undefined where the language is not known. */
function commentOf(path: string, style: Style): string | undefined {
  const words = style.comment.replace(/^# ?/, '')
  if (/\.(?:[cm]?[jt]sx?|bicep)$/.test(path)) return `// ${words}`
  if (/(?:\.(?:toml|hcl|tf|graphqls?|properties|rb)|(?:^|[./])(?:docker|container)file(?:\.\w+)?)$/i.test(path))
    return `# ${words}`
  return undefined
}

function rewriteJson(text: string, style: Style): string | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true })
  return root === undefined ? undefined : writeJson(root, text, style, '\n')
}

/** Keys in another order and other white space; what is no list or map stays as it is written. */
function writeJson(node: Node, text: string, style: Style, margin: string): string {
  const inner = style.indent === '' ? '' : margin + style.indent
  const list = (items: readonly string[]) => inner + items.join(`,${inner}`) + (style.indent === '' ? '' : margin)
  const children = node.children ?? []
  if (node.type === 'array')
    return `[${list(children.map(child => writeJson(child, text, style, margin + style.indent)))}]`
  if (node.type !== 'object') return text.slice(node.offset, node.offset + node.length)
  const entries = children.map(({ children: [key, value] = [] }) => {
    const [name, content] = [key, value].map(part =>
      part === undefined ? '' : writeJson(part, text, style, margin + style.indent),
    )
    return `${name}: ${content}`
  })
  return `{${list(shuffle(entries, style))}}`
}

/** A byte order mark, CRLF, and comments before the keys at the margin: within a block scalar they would be content. */
function rewriteYaml(text: string, style: Style): string {
  const lines = text.split(/\r?\n/)
  const commented = lines.flatMap(line => (/^["'\w][^#]*:(?:\s|$)/.test(line) ? [style.comment, line] : [line]))
  return `\ufeff${commented.join('\r\n')}`
}

interface Element {
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly children: Element[]
  text: string
}

/** Attributes in another order, comments and white space between elements; where an element has both text and elements, they stay together. */
function rewriteXml(text: string, style: Style): string {
  const open: Element[] = [{ name: '', attributes: [], children: [], text: '' }]
  const parser = sax.parser(true)
  parser.onopentag = tag => {
    const { name, attributes } = tag as Tag
    const element: Element = { name, attributes: Object.entries(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.onclosetag = () => open.pop()
  const add = (more: string): void => {
    const around = open.at(-1)
    if (around !== undefined) around.text += more
  }
  parser.ontext = add
  parser.oncdata = add
  parser.write(text).close()
  const [root] = open[0]?.children ?? []
  if (root === undefined) return text
  return `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${writeXml(root, style, '\r\n')}\r\n`
}

function writeXml({ name, attributes, children, text }: Element, style: Style, margin: string): string {
  const words = style.comment.replaceAll('-', ' ')
  const written = attributes.map(([key, value]) => ` ${key}='${escapeXml(value)}'`)
  const tag = `${name}${shuffle(written, style).join('')}`
  const own = escapeXml(text)
  if (children.length === 0) return text.trim() === '' ? `<${tag}></${name}>` : `<${tag}>${own}</${name}>`
  const inner = margin + style.indent
  const parts = children.map(child => `<!-- ${words} -->${inner}${writeXml(child, style, inner)}`)
  return `<${tag}>${text.trim() === '' ? '' : own}${inner}${parts.join(inner)}${margin}</${name}>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>'"]/g, sign => `&#${sign.codePointAt(0)};`)
}

function shuffle(entries: readonly string[], style: Style): string[] {
  return sortBy(entries, entry => createHash('sha1').update(`${style.seed} ${entry}`).digest('hex'))
}
