import type { Content, Template } from '../../hostile/template.ts'

/** An app of Make with its files. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/makecomapp.json`]: {
      fileVersion: 1,
      generalCodeFiles: { base: 'base.iml.json', common: 'common.json' },
      components: {
        connection: {
          [text]: {
            label: text,
            connectionType: 'oauth',
            codeFiles: {
              communication: 'connection.iml.json',
              params: 'params.iml.json',
              defaultScope: 'scope.iml.json',
              common: text,
            },
          },
        },
        webhook: { [text]: { label: text, webhookType: text, codeFiles: { attach: 'request.iml.json' } } },
        module: {
          [text]: {
            label: text,
            moduleType: 'universal',
            connection: text,
            codeFiles: { communication: 'request.iml.json', scope: 'scope.iml.json' },
          },
          [`${text} 2`]: { moduleType: 'trigger', altConnection: text, codeFiles: { communication: text } },
        },
        rpc: { [text]: { connection: text, codeFiles: { communication: 'request.iml.json' } } },
        function: { [text]: { codeFiles: { code: text } } },
      },
      origins: [{ label: text, baseUrl: `https://${text}/api`, appId: text, appVersion: text, apikeyFile: text }],
    },
    [`${folder}/base.iml.json`]: {
      baseUrl: `{{ifempty(connection.${text}, 'https://pilot:${secret}@harbour.example')}}`,
      headers: { authorization: `Bearer ${secret}`, [text]: text },
      log: { sanitize: [text] },
    },
    [`${folder}/common.json`]: { clientSecret: secret, [text]: text },
    [`${folder}/connection.iml.json`]: {
      authorize: { url: `https://${text}/authorize`, qs: { scope: text } },
      token: { url: `https://pilot:${secret}@harbour.example/?token=${secret}`, body: { client_secret: secret } },
      [text]: { url: text },
    },
    [`${folder}/params.iml.json`]: list({ name: text, type: 'password' }),
    [`${folder}/scope.iml.json`]: list(text),
    [`${folder}/request.iml.json`]: list(
      { url: text, pagination: { url: `{{${text}}}` } },
      { url: `https://${text}.harbour.example/x`, headers: { 'x-api-key': secret } },
    ),
  }),
}

/** A file that is a list, which JSON may be. */
function list(...items: readonly unknown[]): Content {
  return items as unknown as Content
}
