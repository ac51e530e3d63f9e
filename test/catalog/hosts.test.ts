import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDropHost, isLocalHost, isTunnelHost, partyOf } from '../../src/catalog/hosts.ts'

describe('the party at a host', () => {
  it.each([
    ['api.orchard.example', 'orchard.example'],
    ['orchard.example', 'orchard.example'],
    ['API.Orchard.Example.', 'orchard.example'],
    ['*.orchard.example', 'orchard.example'],
    ['orchard.example:8443', 'orchard.example'],
    ['www.orchard.co.uk', 'orchard.co.uk'],
    ['{tenant}.orchard.example', 'orchard.example'],
    // Everybody gets a name of his own there.
    ['orchard.github.io', 'orchard.github.io'],
    ['harbour.github.io', 'harbour.github.io'],
    ['orchard.azurewebsites.net', 'orchard.azurewebsites.net'],
    ['d111.cloudfront.net', 'd111.cloudfront.net'],
    ['orchard.sharepoint.com', 'orchard.sharepoint.com'],
    ['orchard.my.salesforce.com', 'orchard.my.salesforce.com'],
    ['orchard.webhook.office.com', 'orchard.webhook.office.com'],
    // Families.
    ['login.microsoftonline.com', 'microsoft.com'],
    ['login.windows.net', 'microsoft.com'],
    ['graph.microsoft.com', 'microsoft.com'],
    ['outlook.office365.com', 'microsoft.com'],
    ['www.googleapis.com', 'google.com'],
    ['oauth2.googleapis.com', 'google.com'],
    ['accounts.google.com', 'google.com'],
    ['hooks.slack.com', 'slack.com'],
    ['api.github.com', 'github.com'],
    ['raw.githubusercontent.com', 'github.com'],
    ['ghcr.io', 'github.com'],
    // At hosts of Google where anybody's code or files stand, Google is not the party.
    ['script.google.com', 'script.google.com'],
    ['orchard.storage.googleapis.com', 'orchard.storage.googleapis.com'],
    // No registrable domain.
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:8080', '192.0.2.7'],
    ['[2001:db8::1]:443', '[2001:db8::1]'],
    ['localhost:3000', 'localhost'],
    ['database', 'database'],
    ['github.io', 'github.io'],
    ['', ''],
  ])('takes %s for %s', (host, party) => {
    expect(partyOf(host)).toBe(party)
  })

  it('is not fooled by a name that only ends like a family, or has one in front', () => {
    expect(partyOf('evilmicrosoft.com')).toBe('evilmicrosoft.com')
    expect(partyOf('login.microsoftonline.com.orchard.example')).toBe('orchard.example')
    expect(partyOf('github.com.orchard.example')).toBe('orchard.example')
  })

  it('never throws and never hangs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), host => {
        partyOf(host)
        isTunnelHost(host)
        isDropHost(host)
        isLocalHost(host)
      }),
    )
    const started = performance.now()
    for (const unit of ['a.', '.', ':', '[', '*.'])
      for (const check of [partyOf, isTunnelHost, isDropHost, isLocalHost]) check(unit.repeat(2_000_000))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('a tunnel', () => {
  it.each([
    'orchard.ngrok-free.app',
    '*.ngrok.io',
    'orchard.trycloudflare.com',
    'x-3000.euw.devtunnels.ms:443',
    'a.loca.lt',
  ])('is seen in %s', host => {
    expect(isTunnelHost(host)).toBe(true)
  })

  it.each(['ngrok.io.orchard.example', 'orchardngrok.io', 'orchard.example', 'cloudflare.com', 'localhost'])(
    'is not seen in %s',
    host => {
      expect(isTunnelHost(host)).toBe(false)
    },
  )
})

describe('a place where anybody may leave things', () => {
  it.each(['pastebin.com', 'WEBHOOK.site:443', 'orchard.oast.fun', 'abc.m.pipedream.net'])('is seen in %s', host => {
    expect(isDropHost(host)).toBe(true)
  })

  it.each(['pipedream.net', 'webhook.site.orchard.example', 'mypastebin.com', 'orchard.example', ''])(
    'is not seen in %s',
    host => {
      expect(isDropHost(host)).toBe(false)
    },
  )
})

describe('the machine itself', () => {
  it.each([
    'localhost',
    'LOCALHOST:3000',
    'app.localhost',
    '127.0.0.1',
    '127.8.9.1:80',
    '[::1]:8080',
    '::1',
    '0.0.0.0',
    'host.docker.internal',
  ])('is %s', host => {
    expect(isLocalHost(host)).toBe(true)
  })

  it.each([
    '127.0.0.1.orchard.example',
    'localhost.orchard.example',
    'notlocalhost',
    '10.0.0.1',
    '192.168.0.1',
    '169.254.169.254',
    'database',
    '',
  ])('is not %s', host => {
    expect(isLocalHost(host)).toBe(false)
  })
})
