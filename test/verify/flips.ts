/** Changed values of one leaf, each with what was done. */
export type Flips = Generator<readonly [how: string, value: unknown]>

/** How many places of a run of bytes are tried. */
const places = 4

function flip(bytes: Buffer, index: number, bits = 1): string {
  const changed = Buffer.from(bytes)
  changed[index] = (changed[index] ?? 0) ^ bits
  return changed.toString('base64')
}

/** A bit changed here and there from one place up to before another. */
function* flipsBetween(bytes: Buffer, start: number, end: number): Flips {
  const step = Math.max(1, Math.floor((end - start) / places))
  for (let index = start; index < end; index += step) yield [`byte ${index} changed`, flip(bytes, index)]
}

/** A bit changed from the beginning to the end, a byte less, and one more. */
export function* flipsOfBytes(bytes: Buffer): Flips {
  yield* flipsBetween(bytes, 0, bytes.length)
  yield ['last byte changed', flip(bytes, bytes.length - 1)]
  yield ['cut', bytes.subarray(0, -1).toString('base64')]
  yield ['extended', Buffer.concat([bytes, Buffer.of(0)]).toString('base64')]
}

const ecdsaWithSha384 = Buffer.from('06082a8648ce3d040303', 'hex')

/** Of a certificate everything is signed but the signature, which begins with how many bits of its last byte do not count. */
export function* flipsOfCertificate(bytes: Buffer): Flips {
  const unused = bytes.lastIndexOf(ecdsaWithSha384) + ecdsaWithSha384.length + 2
  yield* flipsBetween(bytes, 0, unused)
  yield ['another count of unused bits in its signature', flip(bytes, unused)]
  yield* flipsBetween(bytes, unused + 1, bytes.length)
  yield ['cut', bytes.subarray(0, -1).toString('base64')]
  yield ['extended', Buffer.concat([bytes, Buffer.of(0)]).toString('base64')]
}

const timestampInfo = Buffer.from('060b2a864886f70d0109100104', 'hex')
const messageDigest = Buffer.from('06092a864886f70d010904312204', 'hex')

/** A timestamp signs its info through the digest in its attributes; what only wraps those is encoding. */
export function* flipsOfTimestamp(bytes: Buffer): Flips {
  // Behind its type and two wrappings of two bytes each.
  const info = bytes.indexOf(timestampInfo) + timestampInfo.length + 4
  const digest = bytes.indexOf(messageDigest) + messageDigest.length + 1
  yield ['another tag of its outermost wrapping', flip(bytes, 0)]
  yield* flipsBetween(bytes, info, info + (bytes[info + 1] ?? 0) + 2)
  yield* flipsBetween(bytes, digest, digest + 32)
  // The shortest signature there is fills the last 60 bytes.
  yield* flipsBetween(bytes, bytes.length - 60, bytes.length)
  yield ['cut', bytes.subarray(0, -1).toString('base64')]
  yield ['extended', Buffer.concat([bytes, Buffer.of(0)]).toString('base64')]
}

/** A checkpoint is a note and, behind its dash and name, the bytes that sign it. */
export function* flipsOfCheckpoint(envelope: string): Flips {
  const signatureAt = envelope.lastIndexOf(' ') + 1
  for (let index = 0; index < signatureAt; index += 13)
    yield [`character ${index} changed`, `${envelope.slice(0, index)}~${envelope.slice(index + 1)}`]
  const bytes = Buffer.from(envelope.slice(signatureAt), 'base64')
  for (const [how, signature] of flipsBetween(bytes, 0, bytes.length))
    yield [`signature's ${how}`, `${envelope.slice(0, signatureAt)}${signature}\n`]
  yield ['cut', envelope.slice(0, -1)]
  yield ['extended', `${envelope}x`]
}
