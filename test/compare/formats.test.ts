import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { review } from '../../src/verbs/review.ts'
import { foldersIn, formatsFolder, storiesOfFormat } from '../formats.ts'
import { toJson } from '../read/fixtures.ts'

// Each folder formats/<format>/changes/<case>/ holds base/ and head/; <case>.json beside it holds every change and finding that must come of it.
describe.each(foldersIn(formatsFolder))('%s', format => {
  it.each(storiesOfFormat(format, 'changes'))('$story', async ({ folder }) => {
    expect(readdirSync(folder).sort()).toEqual(['base', 'head'])
    const verdict = await review({
      base: './base',
      head: './head',
      folder,
      policyFile: null,
      day: '2026-11-25',
      limits: defaultLimits,
    })
    const { changes, findings, gaps } = verdict
    const told = findings.map(({ rule, level, severity, message, file, line }) => ({
      rule,
      level,
      severity,
      message,
      place: { file, line },
    }))
    await expect(toJson({ verdict: verdict.verdict, changes, findings: told, gaps })).toMatchFileSnapshot(
      `${folder}.json`,
    )
  })
})
