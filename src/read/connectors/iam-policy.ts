import { readGrants } from '../aws-iam/grants.ts'
import { readStatements } from '../aws-iam/statements.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, lineOfKey } from '../node.ts'
import { baseOf } from '../path.ts'

/** Policy of AWS IAM in a file of its own: what whoever has it may do, or whom it lets in. */
export const iamPolicy: ConnectorFormat = {
  name: 'iam-policy',
  title: 'AWS IAM policy',
  specification: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html',
  names: [],
  content: { names: ['**/*.json'], pattern: /"Statement"\s*:/ },
  read(file) {
    const root = rootOf(file)
    // Other clouds write policies of the same look, in versions of their own.
    if (!/^(?:2012-10-17|2008-10-17)$/.test(filledText(at(root, 'Version')) ?? '2012-10-17')) return null
    const statements = readStatements(root).filter(
      ({ actions, exceptActions }) => actions.length > 0 || exceptActions !== null,
    )
    if (statements.length === 0) return null
    const line = lineOfKey(root, 'Statement')
    const connector = draftConnector({
      format: 'iam-policy',
      // Policies carry no name of their own in the file: the id in some is free text that copies share.
      id: file.path,
      name: baseOf(file.path),
      role: 'grant',
      places: [placeIn(file, line)],
      ...readGrants(statements, [], file, line),
    })
    return { connectors: [connector], gaps: [] }
  },
}
