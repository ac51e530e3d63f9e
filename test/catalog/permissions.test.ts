import { describe, expect, it } from 'vitest'
import microsoft from '../../src/catalog/data/microsoft-graph.json' with { type: 'json' }
import { nameMicrosoftPermission, nameMicrosoftResource } from '../../src/catalog/permissions.ts'

const graph = '00000003-0000-0000-c000-000000000000'

describe('naming a Microsoft permission', () => {
  it('names the same permission by its two GUIDs, one as a scope and one as a role', () => {
    const mail = { name: 'Mail.Read', resource: 'Microsoft Graph' }
    expect(nameMicrosoftPermission(graph, '570282fd-fa5c-430d-a7fd-fc8dc98a9dca', 'Scope')).toEqual(mail)
    expect(nameMicrosoftPermission(graph, '810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Role')).toEqual(mail)
    expect(nameMicrosoftPermission(graph, '810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Scope')).toBeNull()
  })

  it('names the ids of a real review: group members in, groups out', () => {
    const name = (id: string, type: 'Scope' | 'Role') => nameMicrosoftPermission(graph, id, type)?.name
    expect(name('5f8c59db-677d-491f-a6b8-5f174b11ec1d', 'Scope')).toBe('Group.Read.All')
    expect(name('bc024368-1153-4739-b217-4326f2e966d0', 'Scope')).toBe('GroupMember.Read.All')
    expect(name('5b567255-7703-4780-807c-7be8301ae99b', 'Role')).toBe('Group.Read.All')
    expect(name('98830695-27a2-44f7-8c18-0c3ebc9698f6', 'Role')).toBe('GroupMember.Read.All')
  })

  it('reads a GUID in capitals, and the names older manifests give', () => {
    expect(nameMicrosoftPermission(graph.toUpperCase(), 'DF85F4D6-205C-4AC5-A5EA-6BF408DBA283', 'Scope')?.name).toBe(
      'Files.Read.All',
    )
    expect(nameMicrosoftPermission('Microsoft Graph', 'User.Read', 'Scope')?.name).toBe('User.Read')
    expect(nameMicrosoftPermission('Microsoft Graph', 'User.Read', 'Role')).toBeNull()
  })

  it('knows nothing of another resource, of an unknown GUID or of hostile text', () => {
    expect(nameMicrosoftPermission('00000002-0000-0ff1-ce00-000000000000', 'Mail.Read', 'Role')).toBeNull()
    expect(nameMicrosoftPermission(graph, '11111111-2222-3333-4444-555555555555', 'Scope')).toBeNull()
    for (const hostile of ['__proto__', '', '-', '\0', 'x'.repeat(5_000_000)]) {
      expect(nameMicrosoftPermission(graph, hostile, 'Scope')).toBeNull()
      expect(nameMicrosoftPermission(hostile, 'User.Read', 'Scope')).toBeNull()
    }
  })

  it('names resources whose permissions it does not know', () => {
    expect(nameMicrosoftResource('00000002-0000-0ff1-ce00-000000000000')).toBe('Office 365 Exchange Online')
    expect(nameMicrosoftResource('11111111-2222-3333-4444-555555555555')).toBeNull()
  })

  it('finds every GUID of the data again under its own name, or under the one that shares it', () => {
    let found = 0
    for (const [name, row] of Object.entries(microsoft.scopes))
      for (const scheme of row.split('; ')) {
        const [type, , , ids = '-'] = scheme.split(' ')
        for (const id of ids.split(',').filter(each => each !== '-')) {
          const named = nameMicrosoftPermission(graph, id, type === 'role' ? 'Role' : 'Scope')
          expect([id, named?.name === name || name === 'CloudApp-Disc.Read.All']).toEqual([id, true])
          found++
        }
      }
    expect(found).toBeGreaterThan(1_400)
  })
})
