import type { Auth, Connector, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { type Facts, noFacts, usesOf } from '../gitlab/facts.ts'
import { readIncludes } from '../gitlab/includes.ts'
import { isPipeline, jobsOf, readDefaults, readJob, readLiterals } from '../gitlab/jobs.ts'
import { localFiles, partsOf } from '../gitlab/local-files.ts'
import { readValues } from '../gitlab/values.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import { baseOf } from '../path.ts'

const format = 'gitlab-ci'

/** Pipeline of GitLab: what it runs and in which images, what it includes from elsewhere, and whom its jobs may be. */
export const gitlabCi: ConnectorFormat = {
  name: format,
  title: 'GitLab CI/CD pipeline',
  specification: 'https://docs.gitlab.com/ci/yaml/',
  names: [
    '**/.gitlab-ci.{yml,yaml}',
    '**/*.gitlab-ci.{yml,yaml}',
    '.gitlab/ci/**/*.{yml,yaml}',
    '.gitlab-ci/**/*.{yml,yaml}',
  ],
  // What a component asks of those who include it stands before it, in a document of its own.
  content: { names: ['**/*.{yml,yaml}'], pattern: /^spec:[ \t]*(?:#.*)?\r?\n[ \t]+inputs:/m },
  gathers: true,
  related: (file, around) => localFiles(file, around).flatMap(found => ('path' in found ? [found.path] : [])),
  read(file, around) {
    const { header, content } = partsOf(file)
    const named = /(?:^|\.)gitlab-ci\.ya?ml$/i.test(baseOf(file.path))
    if (content?.kind !== 'map' || !isPipeline(content)) return named ? unreadable(file, content) : null
    if (!named && header === undefined && !/^\.gitlab(?:-ci|\/ci)\//i.test(file.path)) return null
    return readWithIncluded(file, around)
  },
}

function unreadable(file: SourceFile, content: Node | undefined): Reading {
  const reason = 'it is no pipeline: it has no jobs and includes nothing'
  return { connectors: [], gaps: [{ kind: 'unreadable', file: file.path, line: content?.line ?? null, reason }] }
}

/** Files that are a part of the pipeline by being included are read with it, whatever their names. */
function readWithIncluded(start: SourceFile, around: Surroundings): Reading {
  const connectors: Connector[] = []
  const gaps: Gap[] = []
  const seen = new Set([start.path])
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const document = documentOf(file)
    if (document.kind === 'broken') {
      gaps.push({
        kind: 'unreadable',
        file: file.path,
        line: document.line,
        reason: `${document.reason}; it is included in a GitLab CI/CD pipeline`,
      })
      continue
    }
    const uses: string[] = []
    for (const found of localFiles(file, around)) {
      if ('reason' in found) gaps.push({ kind: 'unknown', file: file.path, ...found })
      else {
        uses.push(`${format}:${found.path}`)
        const next = seen.has(found.path) ? undefined : around.file(found.path)
        seen.add(found.path)
        if (next !== undefined) waiting.push(next)
      }
    }
    const read = readFile(file, uses)
    // One by one: a file may hold more than a call takes arguments.
    for (const connector of read.connectors) connectors.push(connector)
    for (const gap of read.gaps) gaps.push(gap)
  }
  return { connectors, gaps }
}

function readFile(file: SourceFile, uses: readonly string[]): Reading {
  const { header, content } = partsOf(file)
  if (content?.kind !== 'map') return { connectors: [], gaps: [] }
  const facts = noFacts(file, readValues(header, content))
  facts.uses.push(...uses)
  readIncludes(at(content, 'include'), facts)
  readLiterals(at(content, 'variables'), facts)
  for (const rule of items(at(content, 'workflow', 'rules'))) readLiterals(at(rule, 'variables'), facts)
  readDefaults(content, facts)
  const standard = at(content, 'default')
  if (standard !== undefined) readJob({ name: 'default', line: standard.line, node: standard }, facts)
  for (const job of jobsOf(content)) readJob(job, facts)
  facts.settings.push(readTrace(content, facts))
  const connector = draftConnector({
    format,
    id: file.path,
    name: filledText(at(content, 'workflow', 'name')) ?? baseOf(file.path),
    role: 'definition',
    runsCode: true,
    auth: readTokens(facts),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: usesOf(facts),
    places: [placeIn(file, content.line)],
  })
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps }
}

function readTokens({ scopes }: Facts): Auth[] {
  const [first] = scopes
  const distinct = [...new Map(scopes.map(scope => [scope.value, scope])).values()]
  return first === undefined
    ? []
    : [{ kind: 'oidc', name: 'id_tokens', provider: 'gitlab', scopes: distinct, place: first.place }]
}

/** A trace of everything a job does shows every secret it has to whoever may see its log. */
function readTrace(content: Node, { file }: Facts): Setting {
  const places = [content, ...jobsOf(content).map(job => job.node)].flatMap(node => {
    const variables = at(node, 'variables')
    const value = at(variables, 'CI_DEBUG_TRACE')
    const on = /^(?:true|1|yes)$/i.test(filledText(value?.kind === 'map' ? at(value, 'value') : value) ?? '')
    return on ? [placeIn(file, lineOfKey(variables, 'CI_DEBUG_TRACE'))] : []
  })
  const [place = placeIn(file, content.line)] = places
  return {
    name: 'debug-trace',
    value: places.length === 0 ? 'off' : 'on',
    exposure: places.length === 0 ? 0 : 1,
    weight: 'high',
    place,
  }
}
