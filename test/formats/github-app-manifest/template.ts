import type { Template } from '../../hostile/template.ts'

/** A manifest of a GitHub App. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/app.yml`]: {
      name: text,
      url: `https://pilot:${secret}@harbour.example/${text}`,
      description: text,
      hook_attributes: { url: `https://pilot:${secret}@${text}/?token=${secret}`, active: text, secret },
      redirect_url: text,
      callback_urls: [text, `https://${text}/back`, `https://harbour.example/?code=${secret}`],
      setup_url: `http://${text}`,
      public: text,
      default_permissions: { contents: 'read', [text]: 'write', [`${text} 2`]: text },
      default_events: [text, 'push'],
      request_oauth_on_install: text,
    },
    [`${folder}/app-manifest.json`]: {
      name: text,
      default_permissions: { [text]: 'admin' },
      default_events: [text],
    },
  }),
}
