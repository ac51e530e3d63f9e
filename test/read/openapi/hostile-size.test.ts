import { describe, expect, it } from 'vitest'
import { openapi } from '../../../src/read/connectors/openapi.ts'
import { powerPlatformConnector } from '../../../src/read/connectors/power-platform-connector.ts'
import { documentOf } from '../../../src/read/document.ts'
import { surround } from '../../../src/read/surroundings.ts'

const head = '"openapi":"3.1.0","info":{"title":"x","version":"1"}'
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(',')

// Texts of a few megabytes, each made to be slow where something is read again and again.
const texts: Readonly<Record<string, string>> = {
  'operations with one id': `{${head},"paths":{${many(15_000, i => `"/p${i}":{"get":{"operationId":"o${i % 5}","security":[{"k":["s${i}"]},{}]}}`)}}}`,
  'a chain of references': `{${head},"paths":{${many(30_000, i => `"/p${i}":{"$ref":"#/paths/~1p${i + 1}"}`)}}}`,
  'references to files': `{${head},"paths":{${many(30_000, i => `"/p${i}":{"$ref":"./f${i}.yaml"}`)}}}`,
  'servers of variables': `{${head},"paths":{},"servers":[${many(2_000, () => `{"url":"https://${'{a}'.repeat(600)}"}`)}]}`,
  'a host of braces': `{"swagger":"2.0","info":{"title":"${'(deprecated '.repeat(100_000)}"},"host":"${'{'.repeat(200_000)}","paths":{}}`,
  'words of references': `{${head},"x":"${'$ref:    '.repeat(200_000)}","paths":{}}`,
}

describe('a description made to be slow', () => {
  it.each(Object.keys(texts))('is read in time: %s', name => {
    for (const [format, path] of [
      [openapi, 'x.json'],
      [powerPlatformConnector, 'apiDefinition.swagger.json'],
    ] as const) {
      const file = { path, id: name, text: texts[name] ?? '' }
      const around = surround({ files: [{ path, id: name, kind: 'file' }] }, new Map([[path, file]]))
      documentOf(file)
      const start = performance.now()
      format.related?.(file, around)
      format.read(file, around)
      // Far above what it takes, far below what reading anything twice per item would.
      expect(performance.now() - start).toBeLessThan(4_000)
    }
  })
})
