import type { Change } from '../model/change.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** What started a connector and no longer does: it has no line any more, and is shown in the file it stood in, or where that is now. */
export function triggerRemoved(pair: Pair, event: string, file: string): Change {
  const shown = file === pair.before.places[0]?.file ? placeOf(pair.after).file : file
  return changeOf(pair, {
    kind: 'trigger-removed',
    direction: 'narrows',
    value: event,
    before: event,
    place: { file: shown, line: null },
  })
}
