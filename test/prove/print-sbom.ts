import { writeSbom } from '../../src/prove/sbom.ts'
import { cider, lantern, orchard, rootLockfile } from './inventories.ts'

// Started by sbom.test.ts under other locales and time zones: the names are such that these would sort them differently.
const names = ['z', 'ä', 'a', 'ö', 'Å', 'v', 'w', 'I', 'ı', 'ch', 'cz']
const inventory = {
  ...orchard,
  connectors: names.map(name => ({ ...lantern, id: name, name })),
  lockfiles: [
    {
      ...rootLockfile,
      dependencies: names.map(name => ({ ...cider, name, purl: `pkg:npm/${name}@1`, id: `pkg:npm/${name}` })),
    },
  ],
}
const text = writeSbom(inventory, {
  spec: '1.6',
  name: 'orchard',
  version: null,
  toolVersion: '0.1.0',
  timestamp: '2026-03-29T02:30:00+01:00',
})
process.stdout.write(JSON.stringify({ order: ['z', 'ä'].sort((left, right) => left.localeCompare(right)), text }))
