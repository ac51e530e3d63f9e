import { compareText } from '../../model/order.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { digestScript } from '../github/scripts.ts'
import { withheld } from '../mcp/credential.ts'
import { scanAddress } from '../mcp/scan-address.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { addImage, addSecret, type Facts } from './facts.ts'
import { type Instruction, wordsOf } from './instructions.ts'
import { assignmentsOf, type Stage } from './stages.ts'
import { type BuildValues, fillArguments, unquote } from './values.ts'

/** What a stage is done in: names of those before it, and what its arguments are set to. */
export interface Around {
  readonly stages: ReadonlySet<string>
  readonly values: BuildValues
}

/** Reads everything that is done in a stage. */
export function readSteps(stage: Stage, around: Around, facts: Facts): void {
  let runs = 0
  for (const step of stage.instructions) {
    readSources(step, stage, around, facts)
    if (step.name === 'RUN') readRun(step, `stage ${stage.name} RUN ${++runs}`, facts)
    if (step.name === 'ADD') readAdd(step, around, facts)
    if (step.name === 'ARG' || step.name === 'ENV') readVariables(step, facts)
    if (commands.has(step.name)) readCommand(step, `stage ${stage.name} ${step.name}`, facts)
  }
}

const commands: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL'])

function readCommand({ text, flags, line }: Instruction, name: string, { code, file }: Facts): void {
  const digest = digestScript([...flags, text].join(' '), undefined)
  code.push({ kind: 'command', name, digest, untrusted: false, place: placeIn(file, line) })
}

/** Images that something is taken from: `COPY --from=image`, `RUN --mount=type=bind,from=image`. */
function readSources({ flags, line }: Instruction, stage: Stage, { stages, values }: Around, facts: Facts): void {
  for (const flag of flags) {
    const from = /^--from=(.+)$/s.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/s.exec(flag)?.[1]
    if (from === undefined) continue
    const filled = fillArguments(unquote(from), values)
    if (!stages.has(filled.toLowerCase()) && !/^\d+$/.test(filled))
      addImage(facts, filled, from, `a copy into stage ${stage.name}`, line)
  }
}

function readRun({ text, flags, line }: Instruction, name: string, facts: Facts): void {
  const place = placeIn(facts.file, line)
  facts.code.push({
    kind: 'script',
    name,
    digest: digestScript([...flags, text].join(' '), undefined),
    untrusted: false,
    place,
  })
  if (looksLikeSecret(text)) addSecret(facts, name, 'literal', line)
  for (const flag of flags) {
    const [, type] = /^--mount=(?:.*,)?type=(secret|ssh)\b/s.exec(flag) ?? []
    const id = /[=,]id=([^,]+)/.exec(flag)?.[1] ?? /[=,]env=([^,]+)/.exec(flag)?.[1]
    if (type !== undefined) addSecret(facts, `mounted ${id ?? type}`, 'reference', line)
    if (flag === '--network=host' || flag === '--security=insecure')
      facts.settings.push({
        name: `${flag.slice(2).replace('=', ' ')} ${name}`,
        value: 'on',
        exposure: 1,
        weight: 'high',
        place,
      })
  }
  readDownloads(text, name, line, facts)
}

/** Programs that fetch what they are given the address of. */
const fetches = /\b(?:curl|wget|git|pip3?|npm|yarn|pnpm|apk|gem|cargo|go|helm|iwr|Invoke-WebRequest)\b/i
const shell = /^\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\/\S*\/)?(?:ba|da|z)?sh\b|^\s*(?:sudo\s+)?(?:python3?|node|perl|ruby)\b/

/** Hosts that a script fetches from, and what it fetches and runs without having looked at it. */
function readDownloads(text: string, name: string, line: number, facts: Facts): void {
  if (!fetches.test(text)) return
  const place = placeIn(facts.file, line)
  const hosts = new Set<string>()
  for (const found of text.matchAll(/\b[a-z]{3,6}:\/\/[^\s"'`|;&()<>]+/gi)) {
    const { text: address, credentials } = scanAddress(found[0], place, new Map())
    for (const credential of credentials) addSecret(facts, `${name} ${credential.name}`, credential.kind, line)
    const endpoint = draftEndpoint(address.replaceAll(withheld, ''), 'download', place)
    if (endpoint === undefined || endpoint.template) continue
    facts.endpoints.push(endpoint)
    hosts.add(endpoint.host)
  }
  const pipes = text.split('|')
  const runs = pipes.some((part, index) => /\b(?:curl|wget)\b/.test(pipes[index - 1] ?? '') && shell.test(part))
  if (!runs) return
  const value = [...hosts].sort(compareText).join(', ') || 'unknown'
  facts.settings.push({ name: `piped-to-shell ${value}`, value, exposure: 1, weight: 'high', place })
}

/** Files from elsewhere, held by a digest or by nothing. */
function readAdd({ text, flags, line }: Instruction, { values }: Around, facts: Facts): void {
  const place = placeIn(facts.file, line)
  const checksum = flags.find(flag => flag.startsWith('--checksum='))?.slice('--checksum='.length)
  for (const word of wordsOf(text).map(unquote).slice(0, -1)) {
    const remote =
      /^git@([^:/]+):/.exec(word)?.[1] ??
      (/^(?:https?|git|ssh):\/\//i.test(word) ? fillArguments(word, values) : undefined)
    if (remote === undefined) continue
    const { text: address, credentials } = scanAddress(remote, place, new Map())
    for (const credential of credentials) addSecret(facts, `ADD ${credential.name}`, credential.kind, line)
    const endpoint = draftEndpoint(address, 'download', place)
    facts.endpoints.push(endpoint)
    if (endpoint === undefined) continue
    const file = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
    facts.settings.push({
      name: `checksum ${[...new Set([endpoint.host, file])].join(' ')}`.trimEnd(),
      value: checksum ?? 'none',
      exposure: checksum === undefined ? 1 : 0,
      weight: 'medium',
      place,
    })
  }
}

/** Secrets that are set for a build or for what runs; an argument that sounds like one is kept in the history of the image. */
function readVariables(step: Instruction, facts: Facts): void {
  for (const { name, value } of assignmentsOf(step)) {
    const kind = judgeValue(name, value ?? `$${name}`, new Map())
    if (kind !== null) addSecret(facts, `${step.name} ${name}`, kind, step.line)
  }
}
