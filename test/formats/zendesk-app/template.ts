import type { Template } from '../../hostile/template.ts'

/** A Zendesk app of the second framework, and one of the first. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/manifest.json`]: {
      name: text,
      author: { name: text, email: text, url: text },
      private: text,
      signedUrls: text,
      location: {
        support: { ticket_sidebar: `https://pilot:${secret}@${text}/?token=${secret}`, [text]: { url: text } },
        [text]: { [text]: `https://${text}` },
        chat: text,
      },
      domainWhitelist: [text, `https://pilot:${secret}@harbour.example/`, `${text}.example`],
      parameters: [
        { name: text, type: text, secure: true, default: text, scopes: [text] },
        { name: 'token', type: 'text', default: secret },
        { name: 'harbour', type: 'password', default: secret },
      ],
      oauth: {
        client_id: text,
        client_secret: secret,
        authorize_uri: `https://pilot:${secret}@${text}/x?key=${secret}`,
        access_token_uri: text,
        scope: `${text} tickets:read`,
      },
      version: text,
      frameworkVersion: text === '' ? '2.0' : `2.0${text}`,
    },
    [`${folder}/first/manifest.json`]: { location: [text, 'nav_bar'], frameworkVersion: '1.0', author: { name: text } },
  }),
}
