import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { isDockerfile } from '../docker/dockerfile-name.ts'
import { addImage, type Facts, noFacts, usesOf } from '../docker/facts.ts'
import { type Instructions, readInstructions } from '../docker/instructions.ts'
import { globalArguments, type Stage, stagesOf } from '../docker/stages.ts'
import { readSteps } from '../docker/steps.ts'
import { unquote } from '../docker/values.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { baseOf } from '../path.ts'

const format = 'dockerfile'

/** Dockerfile: the images that an image is built on or takes files from, what is run and fetched to build it, and as whom it runs. */
export const dockerfile: ConnectorFormat = {
  name: format,
  title: 'Dockerfile',
  specification: 'https://docs.docker.com/reference/dockerfile/',
  names: ['**/Dockerfile', '**/Containerfile', '**/*.{dockerfile,containerfile}'],
  content: { names: ['**/Dockerfile[._-]*', '**/Containerfile[._-]*'], pattern: /^[ \t]*FROM[ \t]+\S/im },
  read(file) {
    if (!isDockerfile(file.path)) return null
    const read = readInstructions(file.text)
    const reason = faultOf(read, file)
    if (reason === null) return readDockerfile(read, file)
    return { connectors: [], gaps: [{ kind: 'unreadable', file: file.path, ...reason }] }
  },
}

function faultOf({ list, fault }: Instructions, file: SourceFile) {
  if (fault !== null) {
    const templated = /\{\{|\{%|<%/.test(file.text)
    return templated
      ? { line: fault.line, reason: 'it is templated, so what it says is known only once it is filled in' }
      : fault
  }
  return list.some(instruction => instruction.name === 'FROM')
    ? null
    : { line: null, reason: 'it begins with no image' }
}

function readDockerfile({ syntax, list }: Instructions, file: SourceFile): Reading {
  const facts = noFacts(format, file)
  const values = globalArguments(list)
  const stages = stagesOf(list, values)
  if (syntax !== null) addImage(facts, syntax.image, syntax.image, 'what reads the file', syntax.line)
  const names = new Set<string>()
  for (const stage of stages) {
    const base = stage.base.toLowerCase()
    if (!names.has(base) && base !== 'scratch')
      addImage(facts, stage.base, stage.written, `stage ${stage.name}`, stage.line)
    readSteps(stage, { stages: names, values }, facts)
    names.add(stage.name.toLowerCase())
  }
  facts.settings.push(readUser(stages, facts))
  const connector = draftConnector({
    format,
    id: file.path,
    name: baseOf(file.path),
    role: 'definition',
    runsCode: true,
    endpoints: distinctEndpoints(facts.endpoints),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: usesOf(facts),
    places: [placeIn(file, stages[0]?.line ?? null)],
  })
  return { connectors: [connector, ...facts.used], gaps: facts.gaps }
}

/** As whom the image runs: set in its last stage, or in one that it is built upon. */
function readUser(stages: readonly Stage[], { file }: Facts): Setting {
  let stage = stages.at(-1)
  for (let left = stages.length; stage !== undefined && left > 0; left--) {
    const set = stage.instructions.findLast(instruction => instruction.name === 'USER')
    if (set !== undefined) {
      const value = unquote(set.text)
      const root = /^(?:root|0)(?::|$)/i.test(value)
      return {
        name: 'user',
        value: root ? 'root' : value,
        exposure: root ? 2 : 0,
        weight: 'medium',
        place: placeIn(file, set.line),
      }
    }
    const base: string = stage.base.toLowerCase()
    stage = stages.slice(0, stages.indexOf(stage)).findLast(earlier => earlier.name.toLowerCase() === base)
  }
  const place = placeIn(file, stages.at(-1)?.line ?? null)
  return { name: 'user', value: 'of the base image', exposure: 1, weight: 'medium', place }
}
