import type { Change } from '../model/change.ts'
import type { Code, Connector } from '../model/connector.ts'
import { compareUses } from './compare-uses.ts'
import { runsOwnScripts, weighOwnCode } from './own-code.ts'
import { type Background, changeOf, type Pair } from './pair.ts'

/** Compares the code a connector runs, by kind, name and digest; a step that only moved or was renamed is no change. */
export function compareCode(pair: Pair, background: Background): Change[] {
  const { gone, fresh } = withoutMoved(
    differing(pair.before.code, pair.after.code),
    differing(pair.after.code, pair.before.code),
  )
  const earlier = new Set(gone.map(keyOf))
  return [
    ...fresh.map(code => (earlier.has(keyOf(code)) ? changed(pair, code) : added(pair, code))),
    ...compareUses(pair, background),
  ]
}

function differing(code: readonly Code[], other: readonly Code[]): Code[] {
  const same = new Set(other.map(each => keyOf(each) + contentOf(each)))
  return code.filter(each => !same.has(keyOf(each) + contentOf(each)))
}

/** Leaves out what only has another name now: each piece that is gone accounts for one of the same content. */
function withoutMoved(gone: readonly Code[], fresh: readonly Code[]): { gone: readonly Code[]; fresh: Code[] } {
  const byContent = new Map<string, Code[]>()
  for (const code of [...gone].reverse()) {
    const same = byContent.get(contentOf(code))
    if (same === undefined) byContent.set(contentOf(code), [code])
    else same.push(code)
  }
  const moved = new Set<Code>()
  const others = fresh.filter(code => {
    const from = byContent.get(contentOf(code))?.pop()
    if (from !== undefined) moved.add(from)
    return from === undefined
  })
  return { gone: gone.filter(code => !moved.has(code)), fresh: others }
}

function keyOf(code: Code): string {
  return `${code.kind} ${code.name}\n`
}

function contentOf(code: Code): string {
  return `${code.kind} ${code.digest} ${code.untrusted}`
}

function added(pair: Pair, code: Code): Change {
  return changeOf(pair, {
    kind: 'code-added',
    direction: 'expands',
    severity: weighOwnCode(pair.after, code),
    value: sayCode(pair, code),
    after: code.kind,
    place: code.place,
    note: code.untrusted ? 'The code belongs to whoever starts it.' : null,
  })
}

/** Of a container the image says what runs; its name is only where. */
function sayCode(pair: Pair, code: Code): string {
  return code.kind === 'container' && runsOwnScripts(pair.after) ? code.digest : code.name
}

function changed(pair: Pair, code: Code): Change {
  const own = runsOwnScripts(pair.after)
  const [before, after] = [packageOf(pair.before), packageOf(pair.after)]
  // Of a command the package it starts is worth naming: another one is another publisher's code.
  const replaced = code.kind === 'command' && before !== after
  return changeOf(pair, {
    kind: 'code-changed',
    direction: own ? 'neutral' : 'expands',
    severity: own ? 'low' : 'high',
    value: code.name,
    before: replaced ? before : null,
    after: replaced ? after : code.kind,
    place: code.place,
  })
}

/** A package url without its version; the registry it names belongs to what the package is. */
function packageOf(connector: Connector): string | null {
  if (connector.purl === null) return null
  const [path = '', qualifiers = ''] = connector.purl.split('?')
  const registry = /(?:^|&)repository_url=[^&#]*/.exec(qualifiers)?.[0].replace('&', '')
  return path.replace(/(?<=.)@[^@/]*$/, '') + (registry === undefined ? '' : `?${registry}`)
}
