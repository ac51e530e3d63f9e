import { accessSetting, type Setting, type Trigger } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'

/** Who may call a script, and as whom it then runs. */
export interface Access {
  readonly triggers: readonly Trigger[]
  readonly settings: readonly Setting[]
  readonly gaps: readonly Gap[]
}

/** Who is let in, the fewest first. */
const circles = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS']

/** Reads how a script can be reached from outside: as a web app, and through the API. */
export function readAccess(root: Node, file: SourceFile): Access {
  const executeAs = filledText(at(root, 'webapp', 'executeAs'))
  const app = readEntrance(root, 'webapp', 'webapp', executeAs, file)
  const api = readEntrance(root, 'executionApi', 'execution-api', undefined, file)
  return {
    triggers: [...app.triggers, ...api.triggers],
    settings: [...app.settings, ...api.settings, ...executeAsSetting(root, executeAs, file)],
    gaps: [...app.gaps, ...api.gaps],
  }
}

function readEntrance(root: Node, key: string, event: string, executeAs: string | undefined, file: SourceFile): Access {
  const node = at(root, key)
  if (node?.kind !== 'map') return { triggers: [], settings: [], gaps: [] }
  const access = filledText(at(node, 'access'))
  const anonymous = access === 'ANYONE_ANONYMOUS'
  const trigger: Trigger = {
    event,
    kind: 'route',
    filter: null,
    authenticated: access === undefined ? null : !anonymous,
    untrusted: anonymous,
    place: placeIn(file, lineOfKey(root, key)),
  }
  const line = lineOfKey(node, 'access')
  const circle = circles.indexOf(access ?? '')
  const gap: Gap = {
    kind: 'unknown',
    file: file.path,
    line,
    reason: `it is not known who may call it: access of ${key} is ${access === undefined ? 'not given' : JSON.stringify(access)}`,
  }
  const setting: Setting = {
    name: accessSetting(event),
    value: access ?? 'unknown',
    // A word that is not known may be the widest of all.
    exposure: circle === -1 ? circles.length - 1 : circle,
    weight: anonymous && executeAs === 'USER_DEPLOYING' ? 'critical' : 'high',
    place: placeIn(file, line),
  }
  return {
    triggers: [trigger],
    settings: access === undefined ? [] : [setting],
    gaps: circle === -1 ? [gap] : [],
  }
}

/** As who opens it, a web app can do what that user can; as who deployed it, what its author can. */
function executeAsSetting(root: Node, executeAs: string | undefined, file: SourceFile): Setting[] {
  if (executeAs === undefined) return []
  const anonymous = filledText(at(root, 'webapp', 'access')) === 'ANYONE_ANONYMOUS'
  return [
    {
      name: 'webapp-execute-as',
      value: executeAs,
      exposure: executeAs === 'USER_ACCESSING' ? 0 : 1,
      weight: anonymous && executeAs === 'USER_DEPLOYING' ? 'critical' : 'high',
      place: placeIn(file, lineOfKey(at(root, 'webapp'), 'executeAs')),
    },
  ]
}
