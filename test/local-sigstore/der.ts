/** Distinguished encoding (X.690) of the few ASN.1 types that certificates and timestamps are made of. */

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const bytes = Buffer.from(size.toString(16).padStart(size > 0xffff ? 6 : size > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

/** One element: tag, length, contents. */
export function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

/** SEQUENCE. */
export function sequence(...contents: readonly Buffer[]): Buffer {
  return element(0x30, ...contents)
}

/** SET OF, its elements in the order that DER asks for. */
export function setOf(...contents: readonly Buffer[]): Buffer {
  return element(0x31, ...[...contents].sort(Buffer.compare))
}

/** A constructed element with a context tag. */
export function context(number: number, ...contents: readonly Buffer[]): Buffer {
  return element(0xa0 | number, ...contents)
}

/** INTEGER that is not negative, from a number or big-endian bytes. */
export function integer(value: number | bigint | Buffer): Buffer {
  const digits = Buffer.isBuffer(value) ? value.toString('hex') : value.toString(16)
  const shortest = digits.replace(/^0+(?=.)/, '')
  const bytes = Buffer.from(shortest.length % 2 === 0 ? shortest : `0${shortest}`, 'hex')
  return element(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

/** OBJECT IDENTIFIER. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(arcBytes)]))
}

function arcBytes(arc: number): number[] {
  const bytes = [arc & 0x7f]
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left & 0x7f) | 0x80)
  return bytes
}

/** OCTET STRING. */
export function octets(value: Buffer): Buffer {
  return element(0x04, value)
}

/** BIT STRING; `unused` bits of the last byte do not count. */
export function bits(value: Buffer, unused = 0): Buffer {
  return element(0x03, Buffer.from([unused]), value)
}

/** BOOLEAN true; DER leaves a default false out. */
export const isTrue: Buffer = element(0x01, Buffer.from([0xff]))

/** NULL. */
export const nothing: Buffer = element(0x05)

/** UTF8String. */
export function utf8(value: string): Buffer {
  return element(0x0c, Buffer.from(value, 'utf8'))
}

/** GeneralizedTime in whole seconds: fractions must not end in zeros, and sigstore-js reads only three digits of them. */
export function generalizedTime(date: Date): Buffer {
  return element(0x18, Buffer.from(`${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`, 'ascii'))
}

/** UTCTime, which RFC 5280 asks for until 2049. */
export function utcTime(date: Date): Buffer {
  return element(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-T:]/g, '')}Z`, 'ascii'))
}
