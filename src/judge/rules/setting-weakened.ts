import { accessSetting } from '../../model/connector.ts'
import { opinionsOnExpansions } from '../opinions.ts'
import type { Case, Opinion, Rule } from '../rule.ts'

/** A protective setting was weakened. */
export const settingWeakened: Rule = {
  id: 'setting-weakened',
  title: 'A protective setting was weakened',
  level: 'severity',
  why: 'A protection that is taken away is missed only when it would have been needed.',
  remedy: 'Keep the protection, or say in the pull request why it cannot stay.',
  // A secret that is handed on has a rule of its own.
  judge: given => {
    const changes = given.changes.filter(change => change.after !== 'handed on')
    const routes = routesOf(given)
    return opinionsOnExpansions({ ...given, changes }, 'setting-changed').map(opinion => {
      const covers = routes.get(opinion.value)
      return covers === undefined ? opinion : { ...opinion, covers }
    })
  },
}

/** Routes that came, by the setting that says who may call them: whom a new route lets in says that there is one. */
function routesOf({ changes }: Case): ReadonlyMap<string, NonNullable<Opinion['covers']>> {
  return new Map(
    changes
      .filter(change => change.kind === 'trigger-added')
      .map(({ value }) => [
        `setting-changed\n${accessSetting(value)}`,
        [{ rule: 'trigger-added', value: `trigger-added\n${value}` }],
      ]),
  )
}
