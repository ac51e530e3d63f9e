import type { SourceFile } from '../model/tree.ts'
import { parseHcl } from './hcl.ts'
import { parseJson } from './json.ts'
import type { Node } from './node.ts'
import type { Document } from './parsed.ts'
import { parseProperties } from './properties.ts'
import { isScript, syntaxOf } from './script/source.ts'
import { parseToml } from './toml.ts'
import { parseXml } from './xml.ts'
import { parseYaml } from './yaml.ts'

const parsed = new WeakMap<SourceFile, Document>()

/**
 * Parses a file by its name, HCL, JSON (with comments and trailing commas), TOML, XML, properties of Java or YAML, once however many formats ask. A source of
 * JavaScript or TypeScript has no roots: what it says depends on the files it imports, and `readScript` tells it.
 */
export function documentOf(file: SourceFile): Document {
  let document = parsed.get(file)
  if (document === undefined) {
    document = parse(file)
    parsed.set(file, document)
  }
  return document
}

/** First document of a file, or undefined where it is broken or empty. */
export function rootOf(file: SourceFile): Node | undefined {
  const document = documentOf(file)
  return document.kind === 'parsed' ? document.roots[0] : undefined
}

function parse(file: SourceFile): Document {
  if (isScript(file.path)) {
    const script = syntaxOf(file)
    return script.kind === 'broken' ? script : { kind: 'parsed', roots: [], duplicates: [] }
  }
  if (/\.(json|jsonc|imljson|code-workspace)$/i.test(file.path)) return parseJson(file.text)
  if (/\.(tf|tofu|hcl)$/i.test(file.path)) return parseHcl(file.text)
  if (isXml(file)) return parseXml(file.text)
  if (/\.properties$/i.test(file.path)) return parseProperties(file.text)
  return /\.toml$/i.test(file.path) ? parseToml(file.text) : parseYaml(file.text)
}

/** XML goes by many names, and begins like nothing else does. */
function isXml(file: SourceFile): boolean {
  return /\.(xml|bpmn)$/i.test(file.path) || /^\s*<[?!A-Za-z]/.test(file.text)
}
