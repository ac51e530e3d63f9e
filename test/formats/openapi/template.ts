import type { Template } from '../../hostile/template.ts'

const reference = (text: string) => ({ $ref: text })

/** Descriptions of an API in both dialects, with references inside and outside of the file. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/openapi.json`]: {
      openapi: '3.1.0',
      info: { title: text, version: text, description: text },
      servers: [
        { url: `https://${text}` },
        { url: `https://pilot:${secret}@harbour.example/?key=${secret}` },
        { url: `https://{${text}}.example`, variables: { [text]: { default: text, enum: [text] } } },
        { url: text },
      ],
      security: [{ [text]: [text] }, { session: [text] }],
      paths: {
        [text]: {
          servers: [{ url: text }],
          get: {
            operationId: text,
            deprecated: true,
            'x-sunset': text,
            security: [{ key: [] }],
            tags: [text],
            summary: text,
          },
          post: {
            operationId: `${text} 2`,
            security: [{}],
            callbacks: { [text]: { [text]: { post: {} }, [`https://${text}`]: { post: {} } } },
          },
          parameters: [
            { name: 'x-api-key', in: 'header', schema: { default: secret } },
            { name: text, in: 'query', schema: { default: text } },
          ],
        },
        [`/${text}`]: reference(text),
        '/outside': reference(`./${text}.json#/${text}`),
        '/inside': reference(`#/paths/${text}`),
      },
      webhooks: { [text]: { post: { deprecated: true } } },
      components: {
        securitySchemes: {
          [text]: { type: 'apiKey', in: 'header', name: text },
          key: { type: text, scheme: text },
          http: { type: 'http', scheme: text },
          discovery: { type: 'openIdConnect', openIdConnectUrl: text },
          session: {
            type: 'oauth2',
            flows: {
              [text]: {},
              authorizationCode: {
                authorizationUrl: text,
                tokenUrl: `https://${text}`,
                refreshUrl: text,
                scopes: { [text]: text, read: text },
              },
            },
          },
        },
      },
    },
    [`${folder}/swagger.yaml`]: {
      swagger: '2.0',
      info: { title: text, version: text },
      host: text,
      basePath: text,
      schemes: [text, 'http'],
      securityDefinitions: {
        [text]: { type: 'basic' },
        key: { type: 'apiKey', in: text, name: text },
        session: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: text,
          tokenUrl: text,
          scopes: { [text]: text },
        },
      },
      parameters: { key: { name: 'api_key', in: 'query', default: secret } },
      paths: { [text]: { get: { operationId: text, security: [{ [text]: [text] }], schemes: [text] } } },
    },
  }),
}
