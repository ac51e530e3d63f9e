import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/model/connector.ts'
import type { Gap } from '../../src/model/gap.ts'
import { action, orchard, signIn } from './connectors.ts'
import { tell } from './told.ts'

describe('what belongs to a connector that moved', () => {
  const script = (folder: string) =>
    orchard({
      format: 'apps-script',
      id: folder,
      auth: [signIn('google', ['https://www.googleapis.com/auth/drive.readonly'])],
      places: [{ file: `${folder}/appsscript.json`, line: 1 }],
    })
  const library = (id: string, file: string, known: Partial<Connector> = {}) =>
    action({ format: 'apps-script', id, publisher: null, places: [{ file, line: 5 }], ...known })

  it('moves with it', () => {
    expect(
      tell(
        [
          { ...script('.'), places: [{ file: 'appsscript.json', line: 1 }] },
          library('./library/ledger', 'appsscript.json'),
        ],
        [script('harvest'), library('harvest/library/ledger', 'harvest/appsscript.json')],
      ),
    ).toEqual([
      'neutral connector-moved harvest/appsscript.json (info)',
      'neutral connector-moved harvest/appsscript.json (info)',
    ])
  })

  it('is new where it was not there before', () => {
    expect(
      tell(
        [
          { ...script('.'), places: [{ file: 'appsscript.json', line: 1 }] },
          library('./library/ledger', 'appsscript.json'),
        ],
        [script('harvest'), library('harvest/library/scales', 'harvest/appsscript.json')],
      ),
    ).toEqual([
      'narrows connector-removed ./library/ledger (info)',
      'neutral connector-moved harvest/appsscript.json (info)',
      'expands connector-added harvest/library/scales (high)',
    ])
  })
})

describe('an action that is used at several versions', () => {
  const used = (kind: 'commit' | 'tag', value: string, ...files: readonly string[]) =>
    action({ id: 'harbour/ship', version: value, pin: { kind, value }, places: files.map(file => ({ file, line: 9 })) })

  it('is held less firmly when one use gives its commit up for a tag that another use has', () => {
    expect(
      tell(
        [used('commit', 'aaaa', 'ci.yml'), used('tag', 'v2', 'night.yml')],
        [used('tag', 'v2', 'ci.yml', 'night.yml')],
      ),
    ).toContain('expands pin-loosened v2 (medium)')
  })

  it('is only used once less when the file is gone', () => {
    expect(
      tell([used('commit', 'aaaa', 'ci.yml'), used('tag', 'v2', 'night.yml')], [used('tag', 'v2', 'night.yml')]),
    ).toEqual([])
  })
})

describe('a file that cannot be read in the head', () => {
  const gap = (file: string): Gap => ({ kind: 'unreadable', file, line: 4, reason: 'it is not YAML' })

  it('takes nothing away: nobody knows what is in it', () => {
    expect(tell([orchard()], [])).toEqual(['narrows connector-removed manifest.yml (info)'])
    expect(tell([orchard()], [], [gap('manifest.yml')])).toEqual([])
  })

  it('keeps an action that a file beside it gave up', () => {
    const used = action({ id: 'harbour/ship', places: ['ci.yml', 'night.yml'].map(file => ({ file, line: 9 })) })
    expect(tell([used], [], [gap('night.yml')])).toEqual([])
    expect(tell([used], [], [gap('other.yml')])).toEqual(['narrows connector-removed harbour/ship (info)'])
  })

  it('hides no expansion', () => {
    const more = orchard({ auth: [signIn('slack', ['admin'])], publisher: null })
    expect(tell([orchard({ publisher: 'Orchard' })], [more], [gap('manifest.yml')])).toEqual([
      'expands scope-added admin (critical)',
    ])
  })
})
