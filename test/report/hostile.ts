import fc from 'fast-check'
import { type Change, changeKinds } from '../../src/model/change.ts'
import { describeChange } from '../../src/model/describe-change.ts'
import { severities } from '../../src/model/severity.ts'
import type { Finding, SidedGap, Verdict } from '../../src/model/verdict.ts'

/** What people have tried on comments, logs and terminals. */
const tricks = [
  '<img src=x onerror=alert(1)>',
  '</details></summary>',
  '<!-- ferrule:review:review -->',
  '-->',
  '<script>',
  '&#64;octo-org/security',
  '&lt;b&gt;',
  '@octo',
  ' @octo-org/security ',
  'é@octo',
  '_@octo_',
  '#1',
  'harbour/lantern#12',
  'GH-7',
  'gh-7',
  '4f1c2a90b7d3e5f6a8c9d0e1f2a3b4c5d6e7f809',
  '4f1c2a9',
  'https://evil.example/x',
  'HTTP://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'mailto:a@evil.example',
  'someone@evil.example',
  '[text](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '](',
  '[^1]',
  '[x]: https://evil.example',
  '- [ ] task',
  '**bold**',
  '__bold__',
  '_x_',
  '~~gone~~',
  '`',
  '``',
  '```js',
  '`@octo`',
  '\\',
  '\\`',
  '\\|',
  '|',
  '| --- |',
  ' | x | ',
  '$x$',
  '$`x`$',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
  '${{ secrets.TOKEN }}',
  ':tada:',
  ':+1:',
  '# title',
  '> quote',
  '+ item',
  '1. item',
  '===',
  '---',
  '    code',
  '\n',
  '\r\n',
  '\n\n# title\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u009b31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u{e0041}',
  '\u{e0100}',
  '\ud800',
  '\udc00',
  '\u0301\u0301\u0301\u0301\u0301\u0301',
  '👩\u200d🚀',
  '::error::x',
  '::set-output name=x::y',
  '##[error]x',
  '__proto__',
  'constructor',
  'a'.repeat(700),
]

/** A text that somebody hostile wrote into a file. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...tricks) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('a', 'read', ' ', '1', '.', '/', '-') },
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

const maybe = fc.option(hostileText, { nil: null })
const line = fc.option(fc.nat({ max: 100_000 }), { nil: null })
const subject = fc.record({
  type: fc.constantFrom('connector' as const, 'dependency' as const),
  format: hostileText,
  id: hostileText,
  name: hostileText,
})

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...changeKinds),
  direction: fc.constantFrom('expands' as const, 'narrows' as const, 'neutral' as const),
  severity: fc.constantFrom(...severities),
  subject,
  value: hostileText,
  before: maybe,
  after: maybe,
  file: hostileText,
  line,
  note: maybe,
})

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: hostileText,
  level: fc.constantFrom('block' as const, 'warn' as const, 'note' as const),
  severity: fc.constantFrom(...severities),
  message: hostileText,
  why: hostileText,
  remedy: hostileText,
  subject: fc.option(subject, { nil: null }),
  file: hostileText,
  line,
  fingerprint: hostileText,
  waiver: fc.option(
    fc.record({ fingerprint: hostileText, reason: hostileText, approvedBy: hostileText, expires: hostileText }),
    { nil: null, freq: 4 },
  ),
})

const gap: fc.Arbitrary<SidedGap> = fc.record({
  kind: fc.constantFrom('unreadable' as const, 'unknown' as const),
  side: fc.constantFrom('base' as const, 'head' as const),
  file: hostileText,
  line,
  reason: hostileText,
})

const side = fc.record({ source: hostileText, commit: maybe })

/** A verdict of which every text is hostile; some findings speak of its changes, as rules do. */
export const hostileVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    base: side,
    head: side,
    verdict: fc.constantFrom('pass' as const, 'warn' as const, 'block' as const),
    changes: fc.array(change, { maxLength: 6 }),
    findings: fc.array(finding, { maxLength: 5 }),
    gaps: fc.array(gap, { maxLength: 3 }),
    notices: fc.array(hostileText, { maxLength: 3 }),
    policy: fc.record({ origin: hostileText, digest: fc.constant(null) }),
    likeChanges: fc.boolean(),
  })
  .map(({ likeChanges, ...verdict }) => {
    if (!likeChanges) return verdict
    const findings = verdict.findings.map((given, index) => {
      const spoken = verdict.changes[index]
      if (spoken === undefined) return given
      const { subject: about, file, line: at } = spoken
      return { ...given, message: describeChange(spoken), subject: about, file, line: at }
    })
    return { ...verdict, findings }
  })
