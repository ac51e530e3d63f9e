import type { Command } from '../command.ts'
import { deliver, limitsOf, shared, specOf, textOf } from '../options.ts'

/** `ferrule sbom`. */
export const sbom: Command = {
  name: 'sbom',
  summary: 'writes a CycloneDX SBOM of a SOURCE',
  usage: '[--of SOURCE] [options]',
  description:
    'Writes a CycloneDX JSON SBOM: dependencies as components, connectors as services with their scopes, hosts and owners.\nThe same commit gives the same bytes on every machine.',
  positionals: 0,
  options: [
    { name: 'of', value: 'SOURCE', description: 'what to describe (default: the working tree)' },
    {
      name: 'name',
      value: 'NAME',
      description: 'what the described software is called (default: as its lockfile has it)',
    },
    { name: 'spec', value: 'VERSION', description: 'version of CycloneDX: 1.6 (default) or 1.7' },
    shared.output,
    shared.maximum,
  ],
  examples: ['ferrule sbom --of v1.2.0 --output sbom.cdx.json', 'ferrule sbom --spec 1.7'],
  async run(call) {
    const spec = specOf(call.values)
    const { makeSbom } = await import('../../verbs/sbom.ts')
    const text = await makeSbom({
      of: textOf(call.values, 'of') ?? null,
      folder: call.terminal.folder,
      limits: await limitsOf(call.values),
      spec,
      name: textOf(call.values, 'name') ?? null,
      toolVersion: call.terminal.version,
    })
    await deliver(call, text)
    return 0
  },
}
