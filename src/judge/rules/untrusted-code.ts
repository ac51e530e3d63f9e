import type { Connector } from '../../model/connector.ts'
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
      const old = new Set(before === undefined ? [] : combinations(before).map(opinion => opinion.value))
      return combinations(connector).map(opinion =>
        old.has(opinion.value) ? { ...opinion, severity: 'medium' as const } : opinion,
      )
    }),
}

function combinations(connector: Connector): Opinion[] {
  const triggers = connector.triggers.filter(trigger => trigger.untrusted)
  if (triggers.length === 0) return []
  const events = triggers.map(trigger => trigger.event).join(', ')
  const covers = triggers.map(trigger => ({ rule: 'trigger-added', value: `trigger-added\n${trigger.event}` }))
  const checkouts = connector.code
    .filter(code => code.untrusted)
    .map(code =>
      opinionOnConnector(connector, {
        severity: 'critical',
        message: `${connector.name} is started by ${events} and takes code of whoever starts it: ${code.name}.`,
        value: `${triggers.map(trigger => trigger.event).join('\n')}\n${code.name}`,
        line: code.place.line,
        covers,
      }),
    )
  const injections = connector.settings
    .filter(setting => setting.name.startsWith('script-injection ') && setting.exposure > 0)
    .map(setting =>
      opinionOnConnector(connector, {
        severity: 'critical',
        message: `${connector.name} is started by ${events} and puts text of whoever starts it into a script: ${setting.value}.`,
        value: `${triggers.map(trigger => trigger.event).join('\n')}\n${setting.name}`,
        line: setting.place.line,
        covers,
      }),
    )
  return [...checkouts, ...injections]
}
