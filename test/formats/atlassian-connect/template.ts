import type { Template } from '../../hostile/template.ts'

/** A descriptor of a Connect app. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/atlassian-connect.json`]: {
      key: text,
      name: text,
      description: text,
      apiVersion: text,
      vendor: { name: text, url: text },
      baseUrl: `https://pilot:${secret}@harbour.example/${text}?token=${secret}`,
      regionBaseUrls: { [text]: text, EU: `https://${text}` },
      authentication: { type: text },
      apiMigrations: { 'signed-install': text },
      enableLicensing: text,
      scopes: [text, 'READ', `{{${text}}}`],
      lifecycle: { installed: text, [text]: text },
      modules: {
        webhooks: [
          { event: text, url: text, filter: text },
          { event: `${text} 2`, url: `https://${text}.example` },
        ],
        [text]: { key: text, url: `http://${text}`, icon: { url: text } },
        webPanels: [
          { key: text, url: `https://harbour.example/?key=${secret}` },
          { target: { type: text, url: `{{${text}}}/x` } },
        ],
        dialogs: [{ endpoint: `\${${text}}`, options: { header: { value: text } } }],
        configurePage: { key: text, url: text },
      },
    },
  }),
}
