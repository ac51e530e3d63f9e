import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'

/** What starts an app or feeds it: events bring data even where no scope changes. */
export function readSlackTriggers(root: Node, file: SourceFile): Trigger[] {
  const events = at(root, 'settings', 'event_subscriptions')
  const features = at(root, 'features')
  const started = [
    ...texts(at(events, 'bot_events')).map(({ text, line }) => ({ event: text, line })),
    ...texts(at(events, 'user_events')).map(({ text, line }) => ({ event: `user ${text}`, line })),
    ...items(at(events, 'metadata_subscriptions')).flatMap(metadata),
    ...named(at(features, 'slash_commands'), 'command', 'command'),
    ...named(at(features, 'shortcuts'), 'callback_id', 'shortcut'),
    ...named(at(features, 'workflow_steps'), 'callback_id', 'workflow step'),
    ...entries(at(root, 'functions')).map(({ key, line }) => ({ event: `function ${key}`, line })),
  ]
  const triggers = new Map<string, Trigger>()
  for (const { event, line } of started)
    if (!triggers.has(event)) triggers.set(event, draftTrigger(event, 'event', file, line))
  const webhooks = at(root, 'settings', 'incoming_webhooks')
  if (flag(at(webhooks, 'incoming_webhooks_enabled')) === true) {
    const line = lineOfKey(webhooks, 'incoming_webhooks_enabled')
    triggers.set('incoming-webhook', draftTrigger('incoming-webhook', 'webhook', file, line))
  }
  return [...triggers.values()]
}

function draftTrigger(event: string, kind: Trigger['kind'], file: SourceFile, line: number): Trigger {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }
}

function named(list: Node | undefined, key: string, what: string): { readonly event: string; readonly line: number }[] {
  return items(list).flatMap(item => {
    const name = filledText(at(item, key))
    return name === undefined ? [] : [{ event: `${what} ${name}`, line: lineOfKey(item, key) }]
  })
}

function metadata(item: Node): { readonly event: string; readonly line: number }[] {
  const type = filledText(at(item, 'event_type'))
  if (type === undefined) return []
  return [
    { event: `metadata ${type} of ${filledText(at(item, 'app_id')) ?? '*'}`, line: lineOfKey(item, 'event_type') },
  ]
}
