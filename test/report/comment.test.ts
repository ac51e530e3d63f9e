import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommentContext, commentLimit, commentMarker, renderComment } from '../../src/report/comment.ts'
import { faultsOf } from './check-markdown.ts'
import { crowded } from './crowded.ts'
import { hostileText, hostileVerdict } from './hostile.ts'
import { changeOf, links } from './verdict-parts.ts'
import * as verdicts from './verdicts.ts'

const context: CommentContext = {
  marker: commentMarker('review'),
  links: links,
  summaryUrl: 'https://github.example/orchard/market/actions/runs/1',
}

describe('the comment on a pull request', () => {
  const stories = {
    blocked: verdicts.blocked,
    warned: verdicts.warned,
    narrowed: verdicts.narrowed,
    untouched: verdicts.untouched,
    'gaps-only': verdicts.gapsOnly,
    dependencies: verdicts.dependencies,
    waived: verdicts.waived,
    crowded: crowded(),
  }
  it.each(Object.entries(stories))('reads well when a change is %s', async (name, verdict) => {
    const comment = renderComment(verdict, context)
    expect(faultsOf(comment)).toEqual([])
    await expect(comment).toMatchFileSnapshot(`snapshots/comment-${name}.md`)
  })

  it('begins with its marker, and has none where nobody looks for it', () => {
    expect(renderComment(verdicts.untouched, context).split('\n')[0]).toBe('<!-- ferrule:review:review -->')
    expect(renderComment(verdicts.untouched, { ...context, marker: '' })).toMatch(
      /^### ✅ Nothing in this pull request/,
    )
  })

  it('shows places without links where it knows no repository', () => {
    const comment = renderComment(verdicts.warned, { marker: '', links: null, summaryUrl: null })
    expect(comment).toContain('· `slack/manifest.json:25`')
    expect(comment).not.toContain('](')
  })

  it('tells what a change is in the headline, and what is known of it below', () => {
    const [headline] = renderComment(verdicts.warned, { ...context, marker: '' }).split('\n')
    expect(headline).toBe('### ⚠️ Needs a look: Orchard bot asks for `users:read` (bot)')
  })

  it('keeps two connectors of one name apart by their identity', () => {
    const twin = { ...verdicts.warned.findings[0]?.subject, id: 'slack/second.json' } as never
    const [finding] = verdicts.warned.findings
    const comment = renderComment(
      { ...verdicts.warned, findings: [...verdicts.warned.findings, { ...finding, subject: twin } as never] },
      context,
    )
    expect(comment).toContain('#### Orchard bot · `slack-manifest` · `slack/manifest.json`')
    expect(comment).toContain('#### Orchard bot · `slack-manifest` · `slack/second.json`')
  })

  it('shows what blocks before what warns, even where the policy takes a grave finding lightly', () => {
    const findings = verdicts.blocked.findings.map(finding => ({
      ...finding,
      level: finding.severity === 'medium' ? ('block' as const) : ('warn' as const),
    }))
    const comment = renderComment({ ...verdicts.blocked, findings }, context)
    expect(comment.split('\n')[1]).toContain('Blocked: `lantern-search` is new')
    expect(comment.indexOf('**Warns:** is started by')).toBeGreaterThan(comment.lastIndexOf('**Blocks:**'))
  })

  it('tells what neither side knows once, and claims no more than the files tell', () => {
    const gap = { kind: 'unknown', file: 'appsscript.json', line: null, reason: 'it lists no scopes' } as const
    const comment = renderComment(
      {
        ...verdicts.untouched,
        gaps: [
          { ...gap, side: 'base' },
          { ...gap, side: 'head' },
        ],
      },
      { ...context, marker: '' },
    )
    expect(comment).toMatch(/^### ✅ Nothing in this pull request changes .*, as far as its files tell\n/)
    expect(comment.match(/it lists no scopes/g)).toHaveLength(1)
  })

  it('links nothing that is gone: the head has no such file', () => {
    const gone = changeOf(
      { type: 'connector', format: 'slack-manifest', id: 'old/manifest.json', name: 'Old bot' },
      { kind: 'connector-removed', direction: 'narrows', severity: 'info', value: 'old/manifest.json' },
    )
    const comment = renderComment({ ...verdicts.untouched, changes: [gone] }, context)
    expect(comment).toContain('| Old bot | is gone | `old/manifest.json` |')
  })
})

describe('what a comment tells of more than it can hold', () => {
  it('names all of 160 findings that block among 500 changes', () => {
    const comment = renderComment(crowded(), context)
    for (let index = 0; index < 160; index++) expect(comment).toContain(`\`Ledger${index}.ReadWrite.All\``)
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(commentLimit)
  })

  it('gives up folded rows before warnings, and warnings before findings that block', () => {
    const many = renderComment(crowded(40, 40, 2000), context)
    expect(many).toContain('Shelf39.Read')
    expect(many).toMatch(/… and \d+ more, see the \[full report\]/)
    const more = renderComment(crowded(300, 900, 10), context)
    expect(more).toMatch(/… and \d+ more that warn, see the \[full report\]/)
    expect(more).toContain('Not shown here: all changes of dependencies (10)')
    expect(more.match(/\*\*Blocks:\*\*/g)).toHaveLength(300)
  })

  it('counts what not even the shortest comment holds', () => {
    const comment = renderComment(crowded(5000, 10, 10), context)
    const told = comment.match(/\*\*Blocks:\*\*/g)?.length ?? 0
    expect(told).toBeGreaterThan(500)
    expect(comment).toContain('**5000 findings block, 10 warn.**')
    expect(comment).toContain(`… and ${5000 - told} more that block and 10 more that warn`)
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(commentLimit)
    expect(faultsOf(comment)).toEqual([])
  })

  it('is never longer than GitHub takes, however long the texts are', () => {
    const long = '<&*`|@x '.repeat(5000)
    const verdict = crowded(300, 100, 100)
    const findings = verdict.findings.map(finding => ({
      ...finding,
      message: long,
      why: long,
      remedy: long,
      rule: long,
    }))
    const comment = renderComment({ ...verdict, findings, notices: [long, long] }, context)
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(commentLimit)
    expect(faultsOf(comment)).toEqual([])
  })
})

describe('a hostile pull request', () => {
  it('cannot make the comment do anything but show its text', () => {
    fc.assert(
      fc.property(hostileVerdict, verdict => {
        const comment = renderComment(verdict, context)
        expect(faultsOf(comment)).toEqual([])
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(commentLimit)
      }),
      { numRuns: 300 },
    )
  })

  it('cannot leave the marker, whatever the key is', () => {
    fc.assert(
      fc.property(hostileText, key => {
        expect(commentMarker(key)).toMatch(/^<!-- ferrule:review:[^<>\s]* -->$/)
        expect(commentMarker(key).slice(4, -3)).not.toContain('--')
      }),
    )
  })
})
