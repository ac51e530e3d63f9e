// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is not known reads like that.
import { describe, expect, it } from 'vitest'
import { at, entries, type Node } from '../../src/read/node.ts'
import { originOf } from '../../src/read/script/evaluation.ts'
import { parseScript } from '../../src/read/script/parse-script.ts'
import { importedPaths, readScript } from '../../src/read/script/script.ts'
import { handParser } from '../../src/read/script/source.ts'
import { surround } from '../../src/read/surroundings.ts'
import { work } from '../hostile/stopwatch.ts'

function surroundingsOf(files: Readonly<Record<string, string>>) {
  const loaded = new Map(Object.entries(files).map(([path, text]) => [path, { path, id: path, text }]))
  for (const file of loaded.values()) handParser(file, parseScript)
  const paths = [...loaded.keys()].sort()
  return surround({ files: paths.map(path => ({ path, id: null, kind: 'file' as const })) }, loaded)
}

function scriptOf(files: Readonly<Record<string, string>>, path = 'main.ts') {
  const around = surroundingsOf(files)
  const file = around.file(path)
  const script = file === undefined ? undefined : readScript(file, around)
  if (file === undefined || script === undefined) throw new Error('There is no script.')
  return { ...script, imports: importedPaths(file, around) }
}

function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'map') return Object.fromEntries(entries(node).map(({ key, value }) => [key, plain(value)]))
  return node.plain && /^(?:true|false|null|-?\d+)$/.test(node.text) ? JSON.parse(node.text) : node.text
}

function resultOf(expression: string, before = '') {
  return plain(scriptOf({ 'main.ts': `${before}\nexport const it = ${expression}` }).get('it'))
}

describe('a source as data', () => {
  it.each([
    ['"pear"', 'pear'],
    ['-3', -3],
    ['[1, true, null, undefined, !0]', [1, true, null, null, true]],
    ['{ a: "x", "b c": [1], [`d`]: 2, e() {}, ...{ f: 3 } }', { a: 'x', 'b c': [1], d: 2, e: '${e()}', f: 3 }],
    ['`one ${two} three`', 'one 2 three'],
    ['"a" + two + "b" + `c`', 'a2bc'],
    ['["x", ...more, "y"].join(" ")', 'x p q y'],
    ['("a b".split(" ") as string[]).concat(more)', ['a', 'b', 'p', 'q']],
    ['{ x: 1 } satisfies Box as const', { x: 1 }],
    ['Object.freeze(<Box>{ x: 1 })', { x: 1 }],
    ['defineBox({ x: box.y.z })', { x: 'deep' }],
    ['two === 2 ? "a" : "b"', '${…}'],
    ['"" || "b"', 'b'],
    ['process.env.HOST || "b"', '${process.env.HOST}'],
    ['`https://${process.env.HOST}/x`', 'https://${process.env.HOST}/x'],
    ['call("secret")', '${call()}'],
    ['changed', '${changed}'],
    ['pushed.join(" ")', '${join()}'],
    ['itself', '${…}'],
    ['{ ...call() }', { '...': '${call()}' }],
    ['1 + 2', '${…}'],
    ['{ __proto__: 1, constructor: 2 }', JSON.parse('{ "__proto__": 1, "constructor": 2 }')],
  ])('%s', (expression, expected) => {
    const before = `
      const two = 2, more = ['p', 'q'], box = { y: { z: 'deep' } }, itself = itself
      let changed = 'x'; changed = 'y'
      const pushed = ['a']; pushed.push('b')`
    expect(resultOf(expression, before)).toEqual(expected)
  })

  it('has classes as what their instances begin with', () => {
    const script = scriptOf({
      'main.ts': `export class Pier extends Quay implements Box {
        name = 'pier'
        static kind = 'x'
        private readonly list: string[] = ['a']
        constructor(given: Box) { const open = { title: 'Open' }; super(open, given); this.late = { ...given, n: open.title } }
        async load(this: Box) { return 1 }
      }`,
    })
    expect(plain(script.get('Pier'))).toEqual({
      '#extends': 'Quay',
      name: 'pier',
      list: ['a'],
      '#super': [{ title: 'Open' }, '${given}'],
      late: { '...': '${given}', n: 'Open' },
      load: '${load()}',
    })
  })

  it('knows exports of every kind', () => {
    const script = scriptOf({
      'main.ts': 'const a = 1; export { a as b }; export default { a }; export class C { x = 1 }',
    })
    expect(script.names.map(name => [name, plain(script.get(name))])).toEqual([
      ['b', 1],
      ['default', { a: 1 }],
      ['C', { x: 1 }],
    ])
    const common = scriptOf(
      { 'main.js': 'exports.a = exports.b = void 0; exports.a = 1; module.exports.c = 2' },
      'main.js',
    )
    expect(common.names.map(name => [name, plain(common.get(name))])).toEqual([
      ['a', 1],
      ['c', 2],
    ])
  })

  it('follows imports inside the tree, and knows where they stand', () => {
    const files = {
      'main.ts': `import { scopes, hosts } from './lib/all.js'
import * as names from './names'
const { version } = require('../package.json')
export default { scopes, first: names.first, host: hosts.api, other: require('./common').deep.x, version,
  gone: missing }
import { missing } from './missing'
import { far } from 'package'`,
      'lib/all.ts': `export * from './scopes'; export { default as hosts } from './hosts'`,
      'lib/scopes.ts': `export const scopes = ['a', 'b']`,
      'lib/hosts.ts': `export default { api: 'https://api.orchard.example' }`,
      'names/index.js': `export const first = 'pear', second = first`,
      'common.js': `module.exports = { deep: { x: 3 } }`,
      'package.json': '{ "version": "1.2.3" }',
    }
    const script = scriptOf(files)
    expect(plain(script.get('default'))).toEqual({
      scopes: ['a', 'b'],
      first: 'pear',
      host: 'https://api.orchard.example',
      other: 3,
      version: '${version}',
      gone: '${missing}',
    })
    const scope = at(script.get('default'), 'scopes', 0)
    expect([scope?.line, scope && originOf(scope)]).toEqual([1, 'lib/scopes.ts'])
    expect(script.imports.sort()).toEqual(['common.js', 'lib/all.ts', 'names/index.js'])
  })

  it('tells the addresses that its functions hold, with constants put in', () => {
    const script = scriptOf({
      'main.ts': `import { base } from './base'
        const link = { documentationUrl: 'https://docs.orchard.example' }
        const api = 'https://api.orchard.example/v1'
        const fallback = process.env.API ?? 'https://fallback.orchard.example'
        // https://comment.orchard.example
        export async function call(z, bundle) {
          await z.request(\`\${base}/pears\`)
          await z.request({ url: \`\${bundle.authData.host}/pears\`, ns: 'http://www.w3.org/2000/svg' })
          await z.request('https://' + bundle.authData.region + '.orchard.example')
          await z.request(\`https://\${region}.orchard.example\`)
          throw new Error('See https://help.orchard.example')
        }`,
      'base.ts': `export const base = 'https://base.orchard.example'`,
    })
    expect(script.addresses().map(({ text, line }) => `${line} ${text}`)).toEqual([
      '3 https://api.orchard.example/v1',
      '4 https://fallback.orchard.example',
      '7 https://base.orchard.example/pears',
      '8 ${bundle.authData.host}/pears',
      '9 https://${bundle.authData.region}.orchard.example',
      '10 https://${…}.orchard.example',
    ])
  })
})

describe('a source that is made to harm', () => {
  const doubling = Array.from({ length: 60 }, (_, index) => `const a${index + 1} = [a${index}, a${index}]`).join('\n')
  const growing = Array.from({ length: 60 }, (_, index) => `const a${index + 1} = a${index} + a${index}`).join('\n')
  it.each([
    ['doubles lists', `const a0 = 'x'\n${doubling}\nexport const it = a60`],
    ['doubles texts', `const a0 = 'x'\n${growing}\nexport const it = a60`],
    ['refers to itself', `const a = { b }, b = [a, a]; export const it = a`],
    ['exports itself', `export * from './main'; export { it } from './main'`],
    ['adds without end', `export const it = ${'"a" + '.repeat(1_000)}"b"; function f() { return it }`],
    ['spends all', `function f() { return ${'"a" + '.repeat(900)} x }\n`.repeat(150)],
  ])('%s', (_, text) => {
    const script = scriptOf({ 'main.ts': text })
    const began = work()
    script.get('it')
    script.addresses()
    expect(work() - began).toBeLessThan(2_000)
  })

  it('does not hide an address behind what costs too much', () => {
    const bomb = `const a0 = 'x'\n${doubling}\nfunction f() { return \`\${a60}\` }\n`
    const script = scriptOf({ 'main.ts': `${bomb}function g() { return 'https://orchard.example' }` })
    expect(script.addresses().map(({ text }) => text)).toContain('${…}')
  })

  it.each([
    [
      'casts in casts',
      `x = ${'<a>('.repeat(40)}b${')'.repeat(40)}`,
      'it takes too long to be parsed: it nests too many casts',
    ],
    ['lists in lists', '['.repeat(100_000), 'it nests too deep to be parsed'],
    ['a sum', `x = ${'a + '.repeat(100_000)}b`, 'it nests too deep to be parsed'],
    ['no source', 'const const = "secret"', 'it cannot be parsed: line 1 is no valid source'],
    ['much of it', ' '.repeat(1_000_001), 'it is larger than a source that is written by hand (1 MB)'],
  ])('is broken: %s', (_, text, reason) => {
    const began = work()
    expect(parseScript(text, 'main.ts')).toMatchObject({ kind: 'broken', reason })
    expect(work() - began).toBeLessThan(2_000)
  })

  it('is parsed in time however large', () => {
    const began = work()
    scriptOf({ 'main.ts': '[{a:1}],'.repeat(120_000).replace(/^/, 'x=[').concat(']') }).addresses()
    expect(work() - began).toBeLessThan(5_000)
  })
})
