// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { describe, expect, it } from 'vitest'
import { isPlaceholder, looksLikeSecret } from '../../../src/read/secret-shapes.ts'

// Put together here, so that no scanner takes this file for a leak.
const random = 'q8Wz3LmN7xYt5RkV1sHb9JcF4dGp2Ae6UoTi'
const digits = '481516234270913568'

describe('a token', () => {
  it.each([
    ['GitHub', `ghp_${random}`],
    ['GitHub, of an app', `ghs_${random}`],
    ['GitHub, fine-grained', `github_pat_${random}${random}`],
    ['GitLab', `glpat-${random}`],
    ['Slack', `xoxb-${digits}-${random}`],
    ['AWS', `AKIA${'Q8WZ3LMN7XYT5RKV'}`],
    ['npm', `npm_${random}`],
    ['OpenAI', `sk-proj-${random}`],
    ['Anthropic', `sk-ant-api03-${random}`],
    ['Stripe', `sk_live_${random}`],
    ['a private key', ['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ')],
    ['a private key of no kind', ['-----BEGIN PRIVATE', 'KEY-----'].join(' ')],
    ['JSON Web Token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0${'.'}${random}`],
    ['a Slack webhook', `https://hooks.slack.com/services/T0AB1CD2E/B0FG3HI4J/${random.slice(0, 24)}`],
  ])('of %s is recognised wherever it stands', (_, token) => {
    expect(looksLikeSecret(token)).toBe(true)
    expect(looksLikeSecret(`curl -H "Authorization: Bearer ${token}" https://orchard.example\n`)).toBe(true)
  })

  it('is recognised behind one that is only filler', () => {
    expect(looksLikeSecret(`ghp_${'x'.repeat(36)} ghp_${random}`)).toBe(true)
  })

  it.each([
    `ghp_${'x'.repeat(36)}`,
    'AKIAXXXXXXXXXXXXXXXX',
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_short',
    'sk-learn and other words',
    'risk-assessment-of-a-very-long-name-that-goes-on',
    'v1.2.3',
    '0123456789abcdef0123456789abcdef01234567',
    '-----BEGIN CERTIFICATE-----',
    '${{ secrets.GITHUB_TOKEN }}',
    '',
  ])('is none in %s', text => expect(looksLikeSecret(text)).toBe(false))
})

describe('a placeholder', () => {
  it.each([
    '',
    '  ',
    '<your key>',
    '${TOKEN}',
    'Bearer ${env:TOKEN}',
    '$TOKEN',
    'Bearer $TOKEN',
    '${{ secrets.X }}',
    '{{ key }}',
    '%API_KEY%',
    '$(Token)',
    'your-api-key',
    'YOUR_TOKEN',
    'yourtoken',
    'changeme',
    'xxxx',
    '***',
    'TODO',
    'api-key-here',
    'op://vault/item/key',
  ])('is %j', text => expect(isPlaceholder(text)).toBe(true))

  it.each(['hunter2', 'pa$word', 'youngest', 'additional', 'x', `ghp_${random}`, '5.5'])('is not %j', text =>
    expect(isPlaceholder(text)).toBe(false),
  )
})
