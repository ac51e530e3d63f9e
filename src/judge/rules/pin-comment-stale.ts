import { inBase, opinionOnConnector } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A pinned commit changed and the version beside it did not. */
export const pinCommentStale: Rule = {
  id: 'pin-comment-stale',
  title: 'A pinned commit changed and the version beside it did not',
  level: 'severity',
  why: 'Reviewers read the comment, machines run the commit: one of them is wrong.',
  remedy: 'Compare the commit with the tag of that version, and correct the comment or the commit.',
  judge: given =>
    given.head.connectors.flatMap(connector => {
      const before = inBase(given, connector)
      const changed =
        before?.pin?.kind === 'commit' && connector.pin?.kind === 'commit' && before.pin.value !== connector.pin.value
      if (!changed || connector.pinComment === null || connector.pinComment !== before.pinComment) return []
      return [
        opinionOnConnector(connector, {
          severity: 'medium',
          message: `${connector.name} is pinned to another commit, and the comment beside it still says ${connector.pinComment}.`,
          value: connector.pin?.value ?? '',
        }),
      ]
    }),
}
