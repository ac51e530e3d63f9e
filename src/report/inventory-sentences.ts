import type { Lockfile } from '../model/dependency.ts'
import type { Inventory } from '../model/inventory.ts'
import { count } from './headline.ts'
import { endSentence } from './markdown.ts'
import { placeInText } from './sheet.ts'
import { visibleText } from './visible-text.ts'

/** A line that stays whole, and words below it. */
export interface Entry {
  readonly line: string
  readonly below: string
}

/** Totals of every lockfile. */
export function sayDependencies(lockfiles: readonly Lockfile[]): Entry[] {
  return lockfiles.map(({ file, format, version, dependencies }) => {
    const having = (test: (dependency: Lockfile['dependencies'][number]) => boolean, what: string) => {
      const number = dependencies.filter(test).length
      return number === 0 ? '' : `${number} ${what}`
    }
    const parts = [
      count(dependencies.length, 'package'),
      having(dependency => dependency.direct, 'direct'),
      having(dependency => dependency.dev, 'for development'),
      having(dependency => dependency.installScript, 'with install scripts'),
      having(
        dependency => dependency.source.kind === 'git' || dependency.source.kind === 'tarball',
        'not from a registry',
      ),
      having(dependency => dependency.deprecated !== null, 'deprecated'),
    ]
    return {
      line: `${placeInText(file, null)} (${visibleText(format, 60)} ${visibleText(version, 20)})`,
      below: parts.filter(part => part !== '').join(', '),
    }
  })
}

/** Everything that ends: what connectors declare or the calendar knows, and packages whose publishers gave them up. */
export function sayDeprecations(inventory: Inventory): Entry[] {
  const ofConnectors = inventory.connectors.flatMap(connector =>
    connector.deprecations.map(({ subject, deprecated, retired, message, place }) => {
      const days = [
        deprecated === null ? '' : `deprecated since ${deprecated}`,
        retired === null ? '' : `ends ${retired}`,
      ].filter(day => day !== '')
      const about = `${visibleText(connector.name, 100)}: ${visibleText(subject, 100)}`
      return {
        line: placeInText(place.file, place.line),
        below: `${endSentence([about, ...days].join(', '))} ${visibleText(message ?? '', 300)}`.trim(),
      }
    }),
  )
  const ofPackages = inventory.lockfiles.flatMap(lockfile =>
    lockfile.dependencies.flatMap(({ name, version, deprecated, place }) =>
      deprecated === null
        ? []
        : [
            {
              line: placeInText(place.file, place.line),
              below: `${visibleText(name, 100)} ${visibleText(version, 60)}: ${visibleText(deprecated, 300)}`,
            },
          ],
    ),
  )
  return [...ofConnectors, ...ofPackages]
}
