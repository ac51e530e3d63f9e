import { type Connector, connectorKey } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { type AccessObject, accessObjects, holdsTemplates, identify, isFilledIn } from '../kubernetes/objects.ts'
import { type Budget, lineOfRules, maximumRights, readRights } from '../kubernetes/rights.ts'
import { readRoleSettings } from '../kubernetes/role-settings.ts'
import { readSubjects, roleOf } from '../kubernetes/subjects.ts'
import { lineOfKey } from '../node.ts'

const format = 'kubernetes-rbac'

/** Roles and bindings of Kubernetes: what may be done with the API of a cluster, and who may. */
export const kubernetesRbac: ConnectorFormat = {
  name: format,
  title: 'Kubernetes role or binding',
  specification: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
  names: [],
  content: {
    names: ['**/*.{yaml,yml,json}'],
    // Charts write the version by a function: there only the kind tells.
    pattern:
      /["']?apiVersion["']?[ \t]*:[ \t]*["']?rbac\.authorization\.k8s\.io\/|^kind:[ \t]*["']?(?:Cluster)?Role(?:Binding)?["']?[ \t]*(?:#.*)?\r?$/m,
  },
  read(file) {
    const document = documentOf(file)
    const objects = document.kind === 'parsed' ? accessObjects(document.roots) : []
    if (objects.length === 0) return null
    const budget: Budget = { left: maximumRights, gaps: [] }
    const connectors = objects.flatMap(object => readObject(object, file, budget))
    return { connectors, gaps: budget.gaps }
  },
}

function readObject(object: AccessObject, file: SourceFile, budget: Budget): Connector[] {
  const { kind, name, node } = object
  const line = lineOfKey(node, 'kind')
  const tell = (told: Gap['kind'], reason: string) => budget.gaps.push({ kind: told, file: file.path, line, reason })
  if (holdsTemplates(node)) {
    tell('unreadable', `a ${kind} in it is templated, so what it says is known only once it is filled in`)
    return []
  }
  if (isFilledIn(name ?? '')) tell('unknown', `the name of a ${kind} in it is templated`)
  const known = {
    format,
    id: name === undefined ? `${file.path}#${kind}` : identify(kind, object.namespace, name),
    name: name ?? kind,
    role: 'grant',
    places: [placeIn(file, line)],
  } as const
  return [kind.endsWith('Binding') ? readBinding(object, known, file, tell) : readRole(object, known, file, budget)]
}

type Known = Parameters<typeof draftConnector>[0]

function readRole(object: AccessObject, known: Known, file: SourceFile, budget: Budget): Connector {
  const scopes = readRights(object, file, budget)
  const place = placeIn(file, lineOfRules(object))
  return draftConnector({
    ...known,
    auth: [{ kind: 'unknown', name: 'rules', provider: 'kubernetes', scopes, place }],
    settings: readRoleSettings(object, file),
  })
}

function readBinding(
  object: AccessObject,
  known: Known,
  file: SourceFile,
  tell: (told: Gap['kind'], reason: string) => void,
): Connector {
  const role = roleOf(object)
  if (role === undefined) tell('unknown', `a ${object.kind} in it names no role`)
  return draftConnector({
    ...known,
    auth: role === undefined ? [] : readSubjects(object, role, file),
    uses: role === undefined ? [] : [connectorKey({ format, id: role })],
  })
}
