import type { Template } from '../../hostile/template.ts'

const reference = (text: string) => ({ $ref: text })

/** Descriptions of messages in both versions in use, with references inside and outside of the file. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/three.json`]: {
      asyncapi: '3.0.0',
      id: text,
      info: { title: text, version: text, description: text },
      servers: {
        [text]: {
          host: text,
          protocol: text,
          pathname: text,
          variables: { [text]: { default: text, enum: [text] } },
          security: [
            reference('#/components/securitySchemes/keeper'),
            reference(`#/components/securitySchemes/${text}`),
            { type: text, scheme: text, scopes: [text] },
          ],
        },
        open: { host: `pilot:${secret}@harbour.example,${text}`, protocol: 'kafka' },
        asked: { host: `{${text}}.example`, protocol: 'mqtt', variables: { [text]: { default: text } } },
        registry: {
          host: 'harbour.example',
          bindings: { kafka: { schemaRegistryUrl: `https://pilot:${secret}@${text}/?key=${secret}` } },
        },
        outside: reference(`./${text}.json#/${text}`),
      },
      channels: {
        [text]: {
          address: text,
          deprecated: true,
          'x-sunset': text,
          servers: [reference(`#/servers/${text}`), reference('#/servers/open')],
        },
        outside: reference(text),
      },
      operations: {
        [text]: { action: text, deprecated: true, channel: reference(`#/channels/${text}`) },
        first: {
          action: 'receive',
          channel: reference('#/channels/outside'),
          security: [{ type: 'http', scheme: text }, reference('#/components/securitySchemes/keeper')],
        },
        second: { action: 'send', traits: [reference('#/components/operationTraits/safe')] },
      },
      components: {
        operationTraits: { safe: { security: [{ type: text }] } },
        securitySchemes: {
          [text]: { type: 'httpApiKey', in: text, name: text },
          discovery: { type: 'openIdConnect', openIdConnectUrl: text },
          keeper: {
            type: 'oauth2',
            scopes: [text, 'read'],
            flows: {
              [text]: {},
              authorizationCode: {
                authorizationUrl: text,
                tokenUrl: `https://${text}`,
                availableScopes: { [text]: text, read: text },
              },
            },
          },
        },
      },
    },
    [`${folder}/two.yaml`]: {
      asyncapi: '2.6.0',
      info: { title: text, version: text },
      servers: {
        [text]: { url: text, protocol: text, security: [{ [text]: [text] }] },
        open: { url: `amqps://pilot:${secret}@harbour.example/${secret}`, protocol: 'amqps' },
      },
      channels: {
        [text]: {
          servers: [text],
          publish: { operationId: text, security: [{ [text]: [text] }, { keeper: [text] }] },
          subscribe: { operationId: `${text} 2`, deprecated: true },
        },
        plain: { publish: {}, deprecated: true },
      },
      components: {
        securitySchemes: {
          [text]: { type: 'userPassword' },
          keeper: { type: 'oauth2', flows: { implicit: { authorizationUrl: text, scopes: { [text]: text } } } },
        },
      },
    },
  }),
}
