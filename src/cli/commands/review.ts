import { resolve } from 'node:path'
import { FerruleError } from '../../model/errors.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Call, Command } from '../command.ts'
import { deliver, formatOf, limitsOf, shared, textOf } from '../options.ts'

const formats = ['text', 'markdown', 'json'] as const

/** `ferrule review`. */
export const review: Command = {
  name: 'review',
  summary: 'compares two SOURCEs, judges the difference, and says what it adds to the reach',
  usage: '--base SOURCE [--head SOURCE] [options]',
  description:
    'Compares the connectors and dependencies of two SOURCEs and judges the difference by the policy of the base\n(.github/ferrule.yml there, or the default policy). Exit status 1 when the answer is block.',
  positionals: 0,
  options: [
    { name: 'base', value: 'SOURCE', description: 'what to compare with (required)' },
    { name: 'head', value: 'SOURCE', description: 'what to judge (default: the working tree)' },
    { name: 'policy', value: 'FILE', description: 'judges by this file instead of the policy of the base' },
    { name: 'as-of', value: 'DATE', description: 'the day to judge ends of life by, YYYY-MM-DD (default: today)' },
    { name: 'format', value: 'FORMAT', description: 'text (default), markdown or json' },
    shared.json,
    shared.output,
    shared.maximum,
  ],
  examples: [
    'ferrule review --base main',
    'ferrule review --base v1.2.0 --head v1.3.0 --format markdown',
    'ferrule review --base ./before --head ./after --json',
  ],
  async run(call) {
    const format = formatOf(call.values, formats)
    const base = textOf(call.values, 'base')
    if (base === undefined)
      throw new FerruleError('bad-usage', 'ferrule review needs --base SOURCE: what to compare with, such as main.')
    const policy = textOf(call.values, 'policy')
    const { parseDay, review: reviewSources } = await import('../../verbs/review.ts')
    const day = textOf(call.values, 'as-of')
    const verdict = await reviewSources({
      base,
      head: textOf(call.values, 'head') ?? null,
      folder: call.terminal.folder,
      policyFile: policy === undefined ? null : resolve(call.terminal.folder, policy),
      day: day === undefined ? call.terminal.day : parseDay(day),
      limits: await limitsOf(call.values),
      onProgress: message => {
        if (call.terminal.progress) call.terminal.writeError(`ferrule: ${message}\n`)
      },
    })
    await deliver(call, await render(verdict, format, call))
    return verdict.verdict === 'block' ? 1 : 0
  },
}

async function render(verdict: Verdict, format: (typeof formats)[number], call: Call): Promise<string> {
  if (format === 'json') return (await import('../../report/json.ts')).verdictToJson(verdict)
  if (format === 'markdown') return (await import('../../report/summary.ts')).renderSummary(verdict, { links: null })
  const { renderText } = await import('../../report/text.ts')
  return renderText(verdict, {
    color: call.terminal.color && call.values.output === undefined,
    width: call.terminal.width,
  })
}
