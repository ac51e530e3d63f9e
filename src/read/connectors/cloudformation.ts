import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readGrants } from '../aws-iam/grants.ts'
import type { Statement } from '../aws-iam/statements.ts'
import { readParameterSecrets } from '../cloudformation/parameters.ts'
import { policiesOf, type Resource, resourcesOf, statementsOf, triggersOf } from '../cloudformation/resources.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, entries, has, type Node } from '../node.ts'
import { baseOf } from '../path.ts'

const name = 'cloudformation'

/** Template of CloudFormation or SAM: what its roles may do, whom its policies let in, and functions that are open to all. */
export const cloudformation: ConnectorFormat = {
  name,
  title: 'CloudFormation template',
  specification: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html',
  names: [],
  content: {
    names: ['**/*.{json,yml,yaml,template}'],
    pattern: /AWSTemplateFormatVersion|AWS::Serverless-\d|["']?Type["']?\s*:\s*["']?AWS::[A-Z]\w*::/,
  },
  read(file) {
    const root = rootOf(file)
    const resources = resourcesOf(root)
    if (resources.length === 0 && !has(root, 'AWSTemplateFormatVersion')) return null
    const conditions = namesOf(root, 'Conditions')
    const own = new Set([...conditions, ...namesOf(root, 'Parameters'), ...namesOf(root, 'Resources')])
    return {
      connectors: [
        ...readTemplate(root, file),
        ...resources.flatMap(resource => readResource(resource, statementsOf(resource, conditions), own, file)),
      ],
      gaps: readGaps(root, file),
    }
  },
}

function namesOf(root: Node | undefined, key: string): ReadonlySet<string> {
  return new Set(entries(at(root, key)).map(entry => entry.key))
}

/** The template itself says something only where a secret stands in it. */
function readTemplate(root: Node | undefined, file: SourceFile): Connector[] {
  const secrets = readParameterSecrets(root, file)
  if (secrets.length === 0) return []
  const places = [placeIn(file, root?.line ?? null)]
  return [draftConnector({ format: name, id: file.path, name: baseOf(file.path), role: 'definition', places, secrets })]
}

/** A resource is known by its name in the template: stacks have names elsewhere. */
function readResource(
  resource: Resource,
  statements: readonly Statement[],
  own: ReadonlySet<string>,
  file: SourceFile,
): Connector[] {
  const policies = policiesOf(resource, own)
  const triggers = triggersOf(resource, file)
  const grants = statements.length + policies.length > 0
  if (!grants && triggers.length === 0) return []
  return [
    draftConnector({
      format: name,
      id: `${file.path}#${resource.name}`,
      name: resource.name,
      role: 'grant',
      places: [placeIn(file, resource.line)],
      triggers,
      ...(grants ? readGrants(statements, policies, file, resource.line) : {}),
    }),
  ]
}

/** What is made of something else while it is deployed. */
function readGaps(root: Node | undefined, file: SourceFile): Gap[] {
  const made = [root, at(root, 'Resources')].flatMap(node =>
    entries(node).filter(({ key }) => key === 'Fn::Transform' || key.startsWith('Fn::ForEach')),
  )
  return made.slice(0, 1).map(({ line }) => {
    const reason = 'a part of it is made while it is deployed, and is not read'
    return { kind: 'unknown', file: file.path, line, reason }
  })
}
