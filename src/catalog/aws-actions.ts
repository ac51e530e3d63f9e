/** Longer than any action of AWS, with or without wildcards. */
const longest = 200

/** An action taken apart: `s3:GetObject`. */
export interface AwsAction {
  readonly service: string
  readonly name: string
}

/** Takes an action apart, a pattern as well; undefined for what is none. */
export function parseAwsAction(text: string): AwsAction | undefined {
  if (text.length > longest) return undefined
  if (text === '*') return { service: '*', name: '*' }
  const [, service, name] = /^([a-z0-9*?-]+):([a-z0-9*?_]+)$/i.exec(text) ?? []
  return service === undefined || name === undefined ? undefined : { service: service.toLowerCase(), name }
}

/** Every pattern with its one wildcard at the end that is known to include an action: `s3:*` and `s3:Get*` include `s3:GetObject`. */
export function widerActions(text: string): readonly string[] {
  const action = parseAwsAction(text)
  if (action === undefined || text === '*') return []
  const { service, name } = action
  const wider = [...name].map((_, index) => `${service}:${name.slice(0, index)}*`)
  return ['*', '*:*', ...wider].filter(pattern => pattern !== text)
}

/** Whether a pattern may stand for an action; letters count alike in either case. */
export function matchesAction(pattern: AwsAction, action: AwsAction): boolean {
  return matches(pattern.service, action.service) && matches(pattern.name.toLowerCase(), action.name.toLowerCase())
}

/** Wildcards without a regular expression: hostile patterns would make one slow. */
function matches(pattern: string, text: string): boolean {
  let [at, star, mark] = [0, -1, 0]
  let index = 0
  while (index < text.length) {
    if (pattern[at] === '*') [star, mark] = [at++, index]
    else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at++
      index++
    } else if (star !== -1) {
      at = star + 1
      index = ++mark
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
