import { resolve } from 'node:path'
import { FerruleError } from '../../model/errors.ts'
import type { Command } from '../command.ts'
import { deliver, formatOf, limitsOf, shared, textOf } from '../options.ts'

const formats = ['markdown', 'json'] as const

/** `ferrule release-notes`. */
export const releaseNotes: Command = {
  name: 'release-notes',
  summary: 'writes what changed in the reach between two releases, as a section of release notes',
  usage: '--from SOURCE [--to SOURCE] [options]',
  description:
    'Compares two releases and lists scopes, connectors, hosts, deprecations and dependencies that came or went, as\nMarkdown. It only tells: whether the distance is accepted, ferrule review --base SOURCE answers.',
  positionals: 0,
  options: [
    { name: 'from', value: 'SOURCE', description: 'the earlier release: a tag, or its SBOM (required)' },
    { name: 'to', value: 'SOURCE', description: 'the later release (default: the working tree)' },
    { name: 'policy', value: 'FILE', description: 'judges by this file instead of the policy of the earlier release' },
    { name: 'as-of', value: 'DATE', description: 'the day to judge ends of life by, YYYY-MM-DD (default: today)' },
    { name: 'format', value: 'FORMAT', description: 'markdown (default) or json, as review has it' },
    shared.json,
    shared.output,
    shared.maximum,
  ],
  examples: ['ferrule release-notes --from v1.1.0 --to v1.2.0', 'ferrule release-notes --from ./v1.1.0.cdx.json'],
  async run(call) {
    const format = formatOf(call.values, formats)
    const from = textOf(call.values, 'from')
    if (from === undefined)
      throw new FerruleError(
        'bad-usage',
        'ferrule release-notes needs --from SOURCE: the earlier release, such as v1.1.0.',
      )
    const { parseDay, review } = await import('../../verbs/review.ts')
    const [day, policy] = [textOf(call.values, 'as-of'), textOf(call.values, 'policy')]
    const verdict = await review({
      base: from,
      head: textOf(call.values, 'to') ?? null,
      folder: call.terminal.folder,
      policyFile: policy === undefined ? null : resolve(call.terminal.folder, policy),
      day: day === undefined ? call.terminal.day : parseDay(day),
      limits: await limitsOf(call.values),
    })
    if (format === 'json') await deliver(call, (await import('../../report/json.ts')).verdictToJson(verdict))
    else await deliver(call, (await import('../../report/release-notes.ts')).renderReleaseNotes(verdict, ''))
    return 0
  },
}
