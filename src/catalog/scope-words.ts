/** Longer names are cut before they are split: no scope has more words than that, and hostile text may be megabytes. */
const longest = 10_000

/** Words whose reading is grave by the contract: mail, files, messages, secrets, security data. */
const contentWords = new Set([
  'alert',
  'alerts',
  'attachments',
  'audit',
  'auditlog',
  'auditlogs',
  'authentication',
  'chat',
  'chats',
  'conversation',
  'conversations',
  'credential',
  'credentials',
  'devstorage',
  'document',
  'documents',
  'drive',
  'ediscovery',
  'file',
  'files',
  'gmail',
  'inbox',
  'incident',
  'keep',
  'key',
  'keys',
  'mail',
  'mailbox',
  'mails',
  'message',
  'messages',
  'note',
  'notes',
  'password',
  'passwords',
  'recording',
  'recordings',
  'risk',
  'risky',
  'secret',
  'secrets',
  'security',
  'sites',
  'storage',
  'threat',
  'token',
  'tokens',
  'transcript',
  'transcripts',
  'vault',
  'vulnerability',
])

/** Words beside which the others mean how something is set up or counted, not what is in it. */
const aboutContent = new Set(['basic', 'settings', 'usage'])

/** The words of a name in lower case: split at signs, at digits and inside camel case. */
export function splitWords(name: string): readonly string[] {
  const words = name.slice(0, longest).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  const whole = name.slice(0, longest).match(/[A-Za-z]+/g) ?? []
  return [...words, ...whole].map(word => word.toLowerCase())
}

/** Whether words of a scope name what must not be read lightly: mail, files, messages, secrets, security data. */
export function readsContent(words: readonly string[]): boolean {
  return words.some(word => contentWords.has(word)) && !words.some(word => aboutContent.has(word))
}
