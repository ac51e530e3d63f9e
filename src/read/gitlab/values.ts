import { at, entries, filledText, type Node, text } from '../node.ts'

/** What the file itself gives variables and inputs; null where a name is given several values. */
export interface Values {
  readonly variables: ReadonlyMap<string, string | null>
  readonly inputs: ReadonlyMap<string, string>
}

/** Values of the whole file: those of jobs count as well, where no two of them differ. */
export function readValues(header: Node | undefined, content: Node): Values {
  const variables = new Map<string, string | null>()
  const given = [content, ...entries(content).map(entry => entry.value)].flatMap(node =>
    readVariables(at(node, 'variables')),
  )
  for (const { name, value } of given)
    variables.set(name, variables.has(name) && variables.get(name) !== value ? null : value)
  const defaults = entries(at(header, 'spec', 'inputs')).flatMap(({ key, value }) => {
    const standard = text(at(value, 'default'))
    return standard === undefined ? [] : [[key, standard] as const]
  })
  return { variables, inputs: new Map(defaults) }
}

/** A variable that is set, whether with or without a description. */
export function readVariables(node: Node | undefined) {
  return entries(node).flatMap(({ key, line, value: given }) => {
    const value = text(given.kind === 'map' ? at(given, 'value') : given)
    return value === undefined ? [] : [{ name: key, line, value }]
  })
}

/** Texts that variables may lead to, one after the other, before it is given up. */
const maximumSteps = 10

/** Longer texts are not looked through for variables, and longer values are not put in. */
const longest = 2_000
const longestValue = 300

/** The text with everything put in that the file knows. */
export function fillIn(written: string, { variables, inputs }: Values): string {
  let filled = written
  for (let step = 0; step < maximumSteps && filled.length <= longest && isOpen(filled); step++) {
    const next = filled
      .replace(/\$\[\[ *inputs\.([\w-]+) *\]\]/g, (whole, name: string) => short(inputs.get(name)) ?? whole)
      .replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced?: string, bare?: string) => {
        return short(variables.get(braced ?? bare ?? '')) ?? whole
      })
    if (next === filled) break
    filled = next
  }
  return filled
}

function short(value: string | null | undefined): string | undefined {
  return value == null || value.length > longestValue ? undefined : value
}

/** True for a text with something in it that only a run knows. */
export function isOpen(written: string): boolean {
  return /\$[\w{[]/.test(written)
}

/** Text of a node with everything put in that the file knows. */
export function filledValue(node: Node | undefined, values: Values): string | undefined {
  const written = filledText(node)
  return written === undefined ? undefined : fillIn(written, values)
}
