import { describe, expect, it } from 'vitest'
import { readHost } from '../../src/read/host.ts'

describe('the host of an address', () => {
  it.each([
    ['https://API.Orchard.example/v1?x=1#y', 'api.orchard.example', 'https', false],
    ['http://orchard.example:80/', 'orchard.example', 'http', false],
    ['https://orchard.example:8443', 'orchard.example:8443', 'https', false],
    ['https://someone:secret@orchard.example/x', 'orchard.example', 'https', false],
    ['https://someone:secret@{region}.orchard.example/x', '{region}.orchard.example', 'https', true],
    ['https://token@orchard.example', 'orchard.example', 'https', false],
    ['https://größe.example', 'xn--gre-6ka8i.example', 'https', false],
    ['orchard.example', 'orchard.example', null, false],
    ['*.orchard.example', '*.orchard.example', null, false],
    ['localhost:3000', 'localhost:3000', null, false],
    ['127.0.0.1', '127.0.0.1', null, false],
    ['https://[::1]:8080/x', '[::1]:8080', 'https', false],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: placeholders of manifests
    ['https://${HOST}/x', '${HOST}', 'https', true],
    ['{{host}}/path', '{{host}}', null, true],
    ['https://<tenant>.orchard.example', '<tenant>.orchard.example', 'https', true],
    ["https://@connectionParameters('site')/api", "@connectionParameters('site')", 'https', true],
    ['wss://orchard.example.', 'orchard.example', 'wss', false],
  ])('%s', (text, host, scheme, template) => {
    expect(readHost(text)).toEqual({ host, scheme, template })
  })

  it.each(['', '/path', '  ', 'mailto:x', 'urn:ietf:wg:oauth:2.0:oob', 'plain words', 'x'.repeat(3_000)])(
    'is not in %j',
    text => {
      expect(readHost(text)).toBeUndefined()
    },
  )

  it('is found in no time in a text made of brackets', () => {
    const started = performance.now()
    for (const bracket of ['{', '{{', '<', '<<', '$(', '[[', '@a(', '${{']) readHost(`https://${bracket.repeat(900)}`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
