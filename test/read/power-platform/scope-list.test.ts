import { describe, expect, it } from 'vitest'
import { splitScopes } from '../../../src/read/power-platform/scope-list.ts'

describe('scopes in one text', () => {
  it.each([
    ['tickets.read offline_access', undefined, ['tickets.read', 'offline_access']],
    ['openid profile email', undefined, ['openid', 'profile', 'email']],
    ['Desk.tickets.ALL,Desk.contacts.READ', undefined, ['Desk.tickets.ALL', 'Desk.contacts.READ']],
    ['a.read, b.read  c.read a.read', undefined, ['a.read', 'b.read', 'c.read']],
    ['a.read;b.read', ';', ['a.read', 'b.read']],
    ['READ WRITE', undefined, ['READ', 'WRITE']],
  ])('takes %j apart', (text, delimiter, scopes) => expect(splitScopes(text, delimiter)).toEqual(scopes))

  it.each([
    'View Surveys',
    'Projects billing',
    'read": "swallowed',
    '{Scope}',
    '<Enter your scopes>',
    "@connectionParameters('a b')",
  ])('leaves %j whole', text => expect(splitScopes(text, undefined)).toEqual([text]))

  it('finds none in an empty text', () => expect(splitScopes('  ', undefined)).toEqual([]))
})
