import type { Code } from '../../model/connector.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { at, filledText, flag, has, lineOfKey, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { addGap, type Context, type Facts } from './facts.ts'
import { findHeadCheckouts, findPaths } from './scripts.ts'
import { isHeadCode, isOpen } from './untrusted-input.ts'
import { askText, type Values } from './values.ts'

/** See https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout/. */
const allowForks = 'allow-unsafe-pr-checkout'

/** Longest ref that is kept as the name of a checkout. */
const maximumName = 200

/** Reads a step that uses a checkout action: whose code it gets, and whether it leaves the token behind. */
export function readCheckout(
  step: Node,
  id: string,
  where: string,
  values: Values,
  context: Context,
  facts: Facts,
): void {
  if (!/checkout/.test(id.slice(id.indexOf('/')))) return
  const given = at(step, 'with')
  const line = lineOfKey(step, 'uses')
  if (id === 'actions/checkout')
    facts.checkouts.push({
      keepsToken: flag(at(given, 'persist-credentials')) !== false,
      takesForks: has(given, allowForks) && flag(at(given, allowForks)) !== false,
      line,
    })
  const ref = filledText(at(given, 'ref'))
  const repository = filledText(at(given, 'repository'))
  const refs = [ref, repository].filter(text => text !== undefined)
  const strange = refs.find(text => askText(values, isHeadCode, text))
  if (strange !== undefined) {
    const key = strange === ref ? 'ref' : 'repository'
    facts.code.push(draftCheckout(strange, context, lineOfKey(given, key)))
    return
  }
  const open = refs.flatMap(text => findPaths(text, values, isOpen))[0]
  if (open === undefined || !context.strangers) return
  const reason = `the checkout of ${where} takes what it checks out from ${open}: whether that is code of whoever starts the workflow is known only at run time`
  addGap(facts, context, lineOfKey(given, ref === undefined ? 'repository' : 'ref'), reason)
}

/** Reads a script that gets the code of a pull request by itself. */
export function readScriptCheckouts(
  script: string,
  line: number,
  values: Values,
  context: Context,
  facts: Facts,
): void {
  for (const ref of findHeadCheckouts(script, values)) facts.code.push(draftCheckout(ref, context, line))
}

function draftCheckout(ref: string, context: Context, line: number): Code {
  const name = looksLikeSecret(ref) ? 'git' : ref.slice(0, maximumName)
  return {
    kind: 'checkout',
    name,
    digest: digestText(name),
    untrusted: true,
    place: placeIn(context.file, line),
  }
}

/** Says for all checkouts together whether one is told to do what `actions/checkout` refuses: take code of a fork beside secrets. */
export function addForkSetting(context: Context, facts: Facts): void {
  const first = facts.checkouts.find(checkout => checkout.takesForks)
  if (first === undefined) return
  const place = placeIn(context.file, first.line)
  facts.settings.push({ name: allowForks, value: 'true', exposure: 1, weight: 'high', place })
}

/** Says for all checkouts together whether one leaves the token in the working copy, where every later step can take it. */
export function addTokenSetting(context: Context, facts: Facts): void {
  const [first] = facts.checkouts
  if (first === undefined) return
  const keeping = facts.checkouts.find(checkout => checkout.keepsToken)
  facts.settings.push({
    name: 'persist-credentials',
    value: keeping === undefined ? 'false' : 'true',
    exposure: keeping === undefined ? 0 : 1,
    weight: 'medium',
    place: placeIn(context.file, (keeping ?? first).line),
  })
}
