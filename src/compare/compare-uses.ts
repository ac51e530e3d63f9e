import type { Change } from '../model/change.ts'
import type { Connector } from '../model/connector.ts'
import type { Place } from '../model/place.ts'
import { placeOf } from './draft-change.ts'
import { holdsPower, runsOwnScripts } from './own-code.ts'
import { type Background, changeOf, isPlatformPublisher, type Pair } from './pair.ts'

/**
 * Tells what a workflow or an action begins to use that the repository used or defined elsewhere already: it runs with other rights here.
 * What is new altogether is a connector of its own, and told as one.
 */
export function compareUses(pair: Pair, background: Background): Change[] {
  if (pair.added || !runsOwnScripts(pair.after)) return []
  const before = new Set(pair.before.uses)
  return pair.after.uses
    .filter(key => !before.has(key) && !background.arrived.has(key) && !isContainer(pair.after, key))
    .map(key => begun(pair, key, background.now.get(key)))
}

function begun(pair: Pair, key: string, used: Connector | undefined): Change {
  return changeOf(pair, {
    kind: 'code-added',
    direction: 'expands',
    severity: holdsPower(pair.after) && !isPlatformPublisher(used?.publisher ?? null) ? 'medium' : 'low',
    value: used?.name ?? key.slice(key.indexOf(':') + 1),
    after: key.includes(':docker://') ? 'container' : /\.ya?ml$/.test(key) ? 'workflow' : 'action',
    place: placeOfUse(pair.after, used),
    note: 'The repository has it already; here it runs with other rights.',
  })
}

/** The image of a job is told as the container that runs there. */
function isContainer(user: Connector, key: string): boolean {
  const image = /:docker:\/\/(.+)$/.exec(key)?.[1]
  return image !== undefined && user.code.some(code => code.kind === 'container' && code.digest.includes(image))
}

/** Where it is called; what the repository itself defines knows only where that is. */
function placeOfUse(user: Connector, used: Connector | undefined): Place {
  const { file } = placeOf(user)
  const place = used?.role === 'usage' ? used.places.find(candidate => candidate.file === file) : undefined
  return place ?? { file, line: null }
}
