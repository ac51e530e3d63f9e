import { FerruleError } from '../../model/errors.ts'
import type { Command } from '../command.ts'
import { formatOf, shared } from '../options.ts'

/** `ferrule explain`. */
export const explain: Command = {
  name: 'explain',
  summary: 'tells what a rule or a scope means, why it matters, what to do',
  usage: 'RULE-OR-SCOPE [options]',
  description:
    'Tells what a rule of Ferrule looks for, or what a scope allows by the catalogue: its weight, what it includes, and the source.',
  positionals: 1,
  options: [{ name: 'format', value: 'FORMAT', description: 'text (default) or json' }, shared.json],
  examples: [
    'ferrule explain untrusted-code',
    'ferrule explain Mail.ReadWrite',
    'ferrule explain "contents: write" --json',
  ],
  async run(call) {
    const [word] = call.positionals
    if (word === undefined) throw new FerruleError('bad-usage', 'ferrule explain needs the name of a rule or a scope.')
    const { explainWord } = await import('../../verbs/explain.ts')
    const explanations = explainWord(word)
    if (explanations.length === 0) {
      throw new FerruleError(
        'unknown-word',
        `${JSON.stringify(word)} is no rule of Ferrule and no scope in its catalogue. A scope that is not there is never taken for harmless.`,
      )
    }
    if (formatOf(call.values, ['text', 'json']) === 'json')
      call.terminal.writeOut(`${JSON.stringify(explanations, null, 2)}\n`)
    else {
      const { renderExplanations } = await import('../../report/explanation.ts')
      call.terminal.writeOut(renderExplanations(explanations, call.terminal.width))
    }
    return 0
  },
}
