import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, items, lineOfKey, type Node } from '../node.ts'
import { readApiExtensions } from './message-extensions.ts'

/** What feeds an app: what people write to its bot, what they hand to a message extension, and what happens in Office. */
export function readTeamsTriggers(root: Node, file: SourceFile): Trigger[] {
  const started = [
    ...items(at(root, 'bots')).flatMap(ofBot),
    ...items(at(root, 'composeExtensions')).flatMap(ofMessageExtension),
    ...readApiExtensions(root).map(({ operation, line }) => ({
      event: `message extension ${operation}`,
      line,
    })),
    ...items(at(root, 'copilotAgents', 'customEngineAgents')).map(({ line }) => ({
      event: 'questions to Copilot',
      line,
    })),
    ...items(at(root, 'extensions')).flatMap(ofOffice),
  ].map(({ event, line }) => draftTrigger(event, 'event', line, file))
  const inbound = [
    ...(at(root, 'graphConnector')?.kind === 'map' ? [{ event: 'Graph connector', key: 'graphConnector' }] : []),
    ...(items(at(root, 'connectors')).length > 0 ? [{ event: 'Office 365 connector', key: 'connectors' }] : []),
  ].map(({ event, key }) => draftTrigger(event, 'webhook', lineOfKey(root, key), file))
  const triggers = new Map<string, Trigger>()
  for (const trigger of [...started, ...inbound]) if (!triggers.has(trigger.event)) triggers.set(trigger.event, trigger)
  return [...triggers.values()]
}

interface Start {
  readonly event: string
  readonly line: number
}

/** A bot that only notifies is told nothing. */
function ofBot(bot: Node): Start[] {
  const calls = ['supportsCalling', 'supportsVideo'].find(key => flag(at(bot, key)) === true)
  return [
    ...(flag(at(bot, 'isNotificationOnly')) === true
      ? []
      : [{ event: 'messages to the bot', line: lineOfKey(bot, 'isNotificationOnly') }]),
    ...(flag(at(bot, 'supportsFiles')) === true
      ? [{ event: 'files to the bot', line: lineOfKey(bot, 'supportsFiles') }]
      : []),
    ...(calls === undefined ? [] : [{ event: 'calls to the bot', line: lineOfKey(bot, calls) }]),
  ]
}

/** Links are handed over as soon as somebody writes one, without anybody asking for it. */
function ofMessageExtension(node: Node): Start[] {
  const links = items(at(node, 'messageHandlers')).length > 0
  return [
    ...(filledText(at(node, 'botId')) === undefined
      ? []
      : [{ event: 'message extension', line: lineOfKey(node, 'botId') }]),
    ...(links ? [{ event: 'links in messages', line: lineOfKey(node, 'messageHandlers') }] : []),
  ]
}

function ofOffice(node: Node): Start[] {
  return items(at(node, 'autoRunEvents'))
    .flatMap(each => items(at(each, 'events')))
    .flatMap(event => {
      const type = filledText(at(event, 'type'))
      return type === undefined ? [] : [{ event: `Office ${type}`, line: lineOfKey(event, 'type') }]
    })
}

function draftTrigger(event: string, kind: Trigger['kind'], line: number, file: SourceFile): Trigger {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }
}
