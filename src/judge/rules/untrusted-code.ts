import type { Connector } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Severity } from '../../model/severity.ts'
import { inBase, opinionOnConnector, touchedConnectors } from '../opinions.ts'
import type { Opinion, Rule } from '../rule.ts'

/** Code of strangers runs with the rights of the repository. */
export const untrustedCode: Rule = {
  id: 'untrusted-code',
  title: 'Code of strangers runs with the rights of the repository',
  level: 'severity',
  why: 'Anybody can open a pull request whose code then runs beside secrets and a token of this repository, whatever the permissions say.',
  remedy: 'Run the pull request on pull_request, and use a second workflow without its code for what needs rights.',
  judge: given =>
    touchedConnectors(given).flatMap(connector => {
      const before = inBase(given, connector)
      const known = new Set(before === undefined ? [] : dangersOf(before).flatMap(occasionsOf))
      return dangersOf(connector).map(danger =>
        say(connector, danger, occasionsOf(danger).every(occasion => known.has(occasion)) ? 'medium' : 'critical'),
      )
    }),
}

/** Something of strangers that runs, with the events by which they can start it. */
interface Danger {
  /** What it is, whatever the step it stands in is called. */
  readonly piece: string
  /** What it is called in the file. */
  readonly name: string
  readonly sentence: string
  readonly line: number | null
  readonly events: readonly string[]
  readonly covers: NonNullable<Opinion['covers']>
}

function dangersOf(connector: Connector): Danger[] {
  const events = connector.triggers.filter(trigger => trigger.untrusted).map(trigger => trigger.event)
  if (events.length === 0) return []
  const sorted = [...events].sort(compareText)
  const triggers = sorted.map(event => ({ rule: 'trigger-added', value: `trigger-added\n${event}` }))
  const checkouts = connector.code
    .filter(code => code.untrusted)
    .map(({ name, place }) => ({
      piece: `checkout ${name}`,
      name,
      sentence: `takes code of whoever starts it: ${name}`,
      line: place.line,
      events: sorted,
      covers: triggers,
    }))
  const injections = connector.settings
    .filter(setting => setting.name.startsWith('script-injection ') && setting.exposure > 0)
    .map(({ name, value, place }) => ({
      piece: `injection ${value}`,
      name,
      sentence: `puts text of whoever starts it into a script: ${value}`,
      line: place.line,
      events: sorted,
      covers: [...triggers, { rule: 'setting-weakened', value: `setting-changed\n${name}` }],
    }))
  return [...checkouts, ...injections]
}

function occasionsOf(danger: Danger): string[] {
  return danger.events.map(event => `${event}\n${danger.piece}`)
}

function say(connector: Connector, danger: Danger, severity: Severity): Opinion {
  return opinionOnConnector(connector, {
    severity,
    message: `${connector.name} is started by ${danger.events.join(', ')} and ${danger.sentence}.`,
    value: `${danger.events.join('\n')}\n${danger.name}`,
    line: danger.line,
    covers: danger.covers,
  })
}
