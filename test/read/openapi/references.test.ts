import { describe, expect, it } from 'vitest'
import { openFolder } from '../../../src/outside/disk.ts'
import { defaultLimits } from '../../../src/verbs/limits.ts'
import { readTree } from '../../../src/verbs/read-source.ts'
import { formatsFolder } from '../../formats.ts'
import { readTexts } from './read-text.ts'

const head = 'openapi: 3.0.0\ninfo: { title: Crates, version: "1" }\n'

describe('references of a description', () => {
  it('are followed when a fragment is all that changed', async () => {
    const folder = `${formatsFolder}openapi/read/many-files`
    const read = async (changed: ReadonlySet<string> | null) =>
      (
        await readTree(await openFolder('fixture', folder), {
          ignore: [],
          changed,
          limits: defaultLimits,
          owners: [],
        })
      ).connectors
    const whole = await read(null)
    expect(whole).toHaveLength(1)
    expect(await read(new Set(['spec/paths/create-crate.yaml']))).toEqual(whole)
    expect(await read(new Set(['shared/security.json']))).toEqual(whole)
  })

  it('show a change in the file where it stands', () => {
    const { connectors } = readTexts({
      'openapi.yaml': `${head}paths:\n  /a:\n    $ref: 'parts/a.yaml#/item'\n`,
      'parts/a.yaml': 'item:\n  post:\n    operationId: MakeCrate\n',
    })
    expect(connectors[0]?.operations[0]?.place).toEqual({ file: 'parts/a.yaml', line: 2 })
  })

  it('understand escapes, lists and operations beside a reference', () => {
    const { connectors, gaps } = readTexts({
      'openapi.yaml': `${head}paths:\n  /a:\n    $ref: '#/x-parts/~1odd~0key%20name/1'\n    get: { operationId: Own }\nx-parts:\n  /odd~key name:\n    - {}\n    - get: { operationId: Hidden }\n      put: { operationId: Beside }\n`,
    })
    expect(gaps).toEqual([])
    expect(connectors[0]?.operations.map(operation => operation.id)).toEqual(['Own', 'Beside'])
  })

  it('name the host of a remote document and nothing else of its address', () => {
    const { gaps } = readTexts({
      'openapi.yaml': `${head}paths:\n  /a: { $ref: 'https://reader:word@specs.example/secret/path?token=abc#/x' }\n`,
    })
    expect(gaps).toEqual([
      {
        kind: 'unknown',
        file: 'openapi.yaml',
        line: 4,
        reason: 'it refers to a document at "specs.example", which is not read',
      },
    ])
  })

  it('end, however long they are and wherever they lead', () => {
    const paths = Array.from({ length: 500 }, (_, index) => `  /p${index}: { $ref: '#/paths/~1p${(index + 1) % 500}' }`)
    const { connectors, gaps } = readTexts({ 'openapi.yaml': `${head}paths:\n${paths.join('\n')}\n` })
    expect(connectors[0]?.operations).toEqual([])
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.every(gap => gap.kind === 'unreadable')).toBe(true)
  })

  it('are not followed to what only describes data', () => {
    const { gaps } = readTexts({
      'openapi.yaml': `${head}paths:\n  /a:\n    get:\n      operationId: A\n      responses: { '200': { $ref: missing.yaml } }\n      parameters: [{ $ref: gone.yaml }]\n`,
    })
    expect(gaps).toEqual([])
  })
})
