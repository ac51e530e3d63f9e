import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/read/json.ts'
import { sayRequirements } from '../../../src/read/openapi/requirements.ts'

function say(security: unknown): string | null {
  const document = parseJson(JSON.stringify(security))
  return sayRequirements(document.kind === 'parsed' ? document.roots[0] : undefined)
}

describe('what an operation asks of its caller', () => {
  it('is the same text however alternatives, schemes and scopes are ordered', () => {
    const written = say([{ key: [], session: ['b', 'a'] }, { other: [] }])
    expect(written).toBe('key+session(a,b)|other')
    expect(say([{ other: [] }, { session: ['a', 'b', 'a'], key: [] }, { other: [] }])).toBe(written)
  })

  it('is nothing for an empty list, and may be nothing where one alternative is empty', () => {
    expect(say([])).toBe('none')
    expect(say([{}])).toBe('none')
    expect(say([{}, { key: [] }])).toBe('key|none')
  })

  it('is not known where nothing is said', () => {
    expect(sayRequirements(undefined)).toBeNull()
    expect(say(null)).toBeNull()
  })

  it('tells one scheme with a misleading name from two schemes, and from no authentication', () => {
    expect(say([{ 'key+session': [] }])).not.toBe(say([{ key: [], session: [] }]))
    expect(say([{ 'key|session': [] }])).not.toBe(say([{ key: [] }, { session: [] }]))
    expect(say([{ key: ['a,b'] }])).not.toBe(say([{ key: ['a', 'b'] }]))
    expect(say([{ none: [] }])).not.toBe(say([]))
  })
})
