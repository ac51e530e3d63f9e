import type { Template } from '../../hostile/template.ts'

const pair = (key: string, value: string) => ({ key, value, type: 'string' })

/** A collection and an environment of Postman. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/orchard.postman_collection.json`]: {
      info: {
        _postman_id: text,
        name: text,
        description: text,
        version: text,
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      auth: {
        type: 'oauth2',
        oauth2: [
          pair('authUrl', text),
          pair('accessTokenUrl', `https://pilot:${secret}@${text}/?key=${secret}`),
          pair('scope', text),
          pair('grant_type', text),
          pair('clientSecret', secret),
          pair('accessToken', `{{${text}}}`),
          pair(text, text),
        ],
      },
      variable: [pair(text, text), pair('apiKey', secret), { key: 'hidden', value: secret, type: 'secret' }],
      event: [{ listen: text, script: { exec: [text, secret], src: text, packages: { [text]: {} } } }],
      item: [
        {
          name: text,
          auth: { type: text, [text]: [pair('password', secret)] },
          item: [
            {
              name: `${text} deprecated`,
              request: `https://pilot:${secret}@harbour.example/${secret}?token=${secret}`,
            },
            {
              name: 'sent',
              protocolProfileBehavior: { strictSSL: false },
              event: [{ listen: 'prerequest', script: { exec: `${text} ${secret}` } }],
              request: {
                method: text,
                url: { raw: `{{${text}}}/${secret}`, query: [pair('api_key', secret), pair(text, text)] },
                header: [pair('Authorization', `Bearer ${secret}`), pair(text, text)],
                auth: { type: 'apikey', apikey: [pair('value', secret), pair('in', text)] },
                body: { mode: 'urlencoded', urlencoded: [pair('client_secret', secret)], raw: secret },
              },
              response: [{ name: text, body: secret }],
            },
            {
              name: 'apart',
              request: {
                url: { protocol: text, host: [text, 'example'], port: text },
                auth: { type: 'basic', basic: { username: text, password: secret } },
              },
            },
          ],
        },
      ],
    },
    [`${folder}/orchard.postman_environment.json`]: {
      id: text,
      name: text,
      values: [
        { key: text, value: text, enabled: true },
        { key: 'host', value: `https://pilot:${secret}@${text}/` },
        { key: 'password', value: secret },
        { key: 'basket', value: secret, type: 'secret' },
      ],
      _postman_variable_scope: 'environment',
    },
  }),
}
