import type { Command } from '../command.ts'
import { deliver, formatOf, limitsOf, shared, textOf } from '../options.ts'

/** `ferrule inventory`. */
export const inventory: Command = {
  name: 'inventory',
  summary: 'lists the connectors and dependencies of a SOURCE',
  usage: '[--of SOURCE] [options]',
  description:
    'Lists connectors with their versions, scopes, hosts, owners and ends of life, and the dependencies of every lockfile.',
  positionals: 0,
  options: [
    { name: 'of', value: 'SOURCE', description: 'what to look at (default: the working tree)' },
    { name: 'format', value: 'FORMAT', description: 'table (default) or json' },
    shared.json,
    shared.output,
    shared.maximum,
  ],
  examples: ['ferrule inventory', 'ferrule inventory --of v1.2.0 --json'],
  async run(call) {
    const format = formatOf(call.values, ['table', 'json'])
    const { takeInventory } = await import('../../verbs/inventory.ts')
    const found = await takeInventory({
      of: textOf(call.values, 'of') ?? null,
      folder: call.terminal.folder,
      limits: await limitsOf(call.values),
    })
    if (format === 'json') {
      const { inventoryToJson } = await import('../../report/json.ts')
      await deliver(call, inventoryToJson(found))
    } else {
      const { renderInventory } = await import('../../report/inventory-table.ts')
      await deliver(
        call,
        renderInventory(found, {
          color: call.terminal.color && call.values.output === undefined,
          width: call.terminal.width,
        }),
      )
    }
    return 0
  },
}
