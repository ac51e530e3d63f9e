import { standsForKey } from './openapi/key-defaults.ts'

/** True for an address with a password in front of its host that stands for nothing else: `amqps://keeper:…@harbour.example`. */
export function holdsPassword(address: string): boolean {
  const password = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#@:]*:([^/?#@]+)@/i.exec(address.slice(0, 2_000))?.[1]
  return password !== undefined && !standsForKey(password)
}
