import type { Template } from '../../hostile/template.ts'

/** Manifests of ChatGPT plugins with each way to sign in. */
export const template: Template = {
  files: (text, secret, folder) =>
    Object.fromEntries(
      ['oauth', 'service_http', text].map(type => [
        `${folder}/${type === text ? 'other' : type}/.well-known/ai-plugin.json`,
        {
          schema_version: 'v1',
          name_for_model: `${text} ${type}`,
          name_for_human: text,
          description_for_model: text,
          auth: {
            type,
            client_url: `https://pilot:${secret}@${text}/?key=${secret}`,
            authorization_url: `https://${text}/token`,
            authorization_type: text,
            scope: `${text} lights.read`,
            api_key: secret,
            verification_tokens: { [text]: secret },
          },
          api: { type: text, url: type === text ? text : `https://pilot:${secret}@${text}.example/?token=${secret}` },
          logo_url: text,
        },
      ]),
    ),
}
