import type { SourceFile } from '../model/tree.ts'
import { parseBicep } from './bicep.ts'
import { isDockerfile } from './docker/dockerfile-name.ts'
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
 * Parses a file by its name, Bicep, HCL, JSON (with comments and trailing commas), properties of Java, TOML, XML or YAML, once however many formats
 * ask. A source of JavaScript or TypeScript has no roots: what it says depends on the files it imports, and `readScript` tells it. Nor has a
 * Dockerfile, which is no tree but a list of instructions.
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

const withoutRoots: Document = { kind: 'parsed', roots: [], duplicates: [] }

/** Languages by what a file is called; what none of them takes is YAML. */
const languages: readonly (readonly [RegExp, (text: string) => Document])[] = [
  [/\.(?:json|jsonc|imljson|code-workspace)$/i, parseJson],
  [/\.(?:tf|tofu|hcl)$/i, parseHcl],
  [/\.bicep$/i, parseBicep],
  [/\.(?:xml|bpmn)$/i, parseXml],
  [/\.properties$/i, parseProperties],
  [/\.toml$/i, parseToml],
]

function parse(file: SourceFile): Document {
  if (isScript(file.path)) {
    const script = syntaxOf(file)
    return script.kind === 'broken' ? script : withoutRoots
  }
  if (isDockerfile(file.path)) return withoutRoots
  const language = languages.find(([name]) => name.test(file.path))
  if (language !== undefined) return language[1](file.text)
  // A template of CloudFormation is in either language, whatever its name.
  if (/\.template$/i.test(file.path) && /^\s*\{/.test(file.text)) return parseJson(file.text)
  // XML goes by many names, and begins like nothing else does.
  return /^\s*<[?!A-Za-z]/.test(file.text) ? parseXml(file.text) : parseYaml(file.text)
}
