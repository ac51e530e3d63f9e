import type { Connector } from '../../model/connector.ts'
import { placeIn } from '../connector-draft.ts'
import { scanAddress } from '../mcp/scan-address.ts'
import { at, filledText, itemsOrOne, lineOfKey, type Node, texts } from '../node.ts'
import { addGap, addSecret, type Facts } from './facts.ts'
import {
  draftComponent,
  draftProjectFile,
  draftRemoteFile,
  draftStartedProject,
  draftTemplate,
} from './used-pipelines.ts'
import { filledValue, isOpen, type Values } from './values.ts'

/** Reads what is included from elsewhere; files of the repository itself are named as used. */
export function readIncludes(node: Node | undefined, facts: Facts): void {
  for (const include of itemsOrOne(node)) {
    const whole = include.kind === 'scalar' ? filledValue(include, facts.values) : undefined
    if (whole !== undefined && /^https?:\/\//i.test(whole)) readRemote(include, undefined, facts)
    else if (whole === undefined) readOne(include, facts)
  }
}

function readOne(include: Node, facts: Facts): void {
  const { file, values, connectors } = facts
  const known = (key: string) => filledValue(at(include, key), values)
  const place = (key: string) => placeIn(file, lineOfKey(include, key))
  const [component, project, template] = [known('component'), known('project'), known('template')]
  if (component !== undefined) keep(draftComponent(component, place('component')), component, include, facts)
  if (template !== undefined) connectors.push(draftTemplate(template, place('template')))
  if (at(include, 'remote') !== undefined)
    readRemote(at(include, 'remote'), filledText(at(include, 'integrity')), facts)
  if (project === undefined) return
  const ref = known('ref')
  for (const { text: path } of texts(at(include, 'file'))) {
    const read = isOpen(project) ? undefined : draftProjectFile(project, path, ref, place('project'))
    keep(read, project, include, facts)
  }
}

function keep(read: Connector | undefined, written: string, include: Node, facts: Facts): void {
  const open = isOpen(written.replace(/^\$\{?CI_SERVER_(?:FQDN|HOST)\}?/, ''))
  if (read !== undefined && !open) facts.connectors.push(read)
  else
    addGap(
      facts,
      include.line,
      open ? 'what it includes is known only at run time' : 'what it includes has no form that is known',
    )
}

function readRemote(node: Node | undefined, integrity: string | undefined, facts: Facts): void {
  const written = filledValue(node, facts.values)
  if (node === undefined || written === undefined) return
  const place = placeIn(facts.file, node.line)
  const { text, credentials } = scanAddress(written, place, new Map())
  for (const { name, kind } of credentials) addSecret(facts, `include ${name}`, kind, node.line)
  keep(draftRemoteFile(text, integrity, place), text, node, facts)
}

/** Paths of the repository that a file includes, as written, in its jobs too. */
export function localIncludes(
  content: Node,
  values: Values,
): readonly { readonly path: string; readonly line: number }[] {
  const jobs = content.kind === 'map' ? [...content.entries.values()].map(entry => entry.value) : []
  const includes = [content, ...jobs.map(job => at(job, 'trigger'))].flatMap(node => itemsOrOne(at(node, 'include')))
  return includes.flatMap(include => {
    const written = filledValue(include.kind === 'scalar' ? include : at(include, 'local'), values)
    return written === undefined || /^https?:\/\//i.test(written) ? [] : [{ path: written, line: include.line }]
  })
}

/** Reads the pipeline that a job starts: of another project, or a child made of files. */
export function readTrigger(job: Node, name: string, facts: Facts): void {
  const trigger = at(job, 'trigger')
  if (trigger === undefined) return
  const project = filledValue(trigger.kind === 'map' ? at(trigger, 'project') : trigger, facts.values)
  readIncludes(at(trigger, 'include'), facts)
  const place = placeIn(facts.file, trigger.line)
  if (project !== undefined && isOpen(project))
    addGap(facts, trigger.line, `which pipeline ${name} starts is known only at run time`)
  else if (project !== undefined)
    facts.connectors.push(draftStartedProject(project, filledValue(at(trigger, 'branch'), facts.values), place))
  const forwards = filledText(at(trigger, 'forward', 'pipeline_variables')) === 'true'
  facts.settings.push({
    name: `forwarded-variables ${name}`,
    value: forwards ? 'all of the pipeline' : 'of the file',
    exposure: forwards ? 1 : 0,
    weight: 'medium',
    place,
  })
}
