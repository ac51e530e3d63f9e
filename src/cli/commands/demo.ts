import type { Command } from '../command.ts'
import { formatOf } from '../options.ts'

/** `ferrule demo`. */
export const demo: Command = {
  name: 'demo',
  summary: 'reviews a small repository with a risky change, made for it in a temporary folder',
  usage: '[options]',
  description:
    'Makes a small git repository in a temporary folder: an app with a Slack manifest, a workflow, an MCP server and a lockfile.\nThe last commit calls itself a cleanup. Then it reviews that commit. Nothing is installed; the folder is removed again.',
  positionals: 0,
  options: [
    { name: 'format', value: 'FORMAT', description: 'text (default), markdown (the comment) or json' },
    { name: 'keep', value: null, description: 'keeps the folder and says where it is' },
  ],
  examples: ['ferrule demo', 'ferrule demo --keep'],
  async run(call) {
    const format = formatOf(call.values, ['text', 'markdown', 'json'])
    const { playDemo } = await import('../../verbs/demo.ts')
    const { folder, verdict } = await playDemo({ day: call.terminal.day, keep: call.values.keep === true })
    call.terminal.writeError(
      'A commit named "Tidy up the build" changes four files of a small app. What does it add to the reach?\n\n',
    )
    if (format === 'json') call.terminal.writeOut((await import('../../report/json.ts')).verdictToJson(verdict))
    else if (format === 'markdown') {
      const { renderComment } = await import('../../report/comment.ts')
      call.terminal.writeOut(renderComment(verdict, { links: null, marker: '', summaryUrl: null }))
    } else {
      const { renderText } = await import('../../report/text.ts')
      call.terminal.writeOut(renderText(verdict, { color: call.terminal.color, width: call.terminal.width }))
    }
    if (folder !== null) {
      call.terminal.writeError(
        `\nThe repository is in ${folder}. Try:\n  ferrule -C ${folder} inventory --of HEAD\n  ferrule -C ${folder} review --base HEAD~1 --head HEAD --format markdown\n`,
      )
    }
    return 0
  },
}
