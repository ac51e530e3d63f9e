import type { Template } from '../../hostile/template.ts'

/** A Stripe app, and a variant of it for one's own machine. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/stripe-app.json`]: {
      id: text,
      version: text,
      name: text,
      distribution_type: text,
      stripe_api_access_type: text,
      sandbox_install_compatible: text,
      allowed_redirect_uris: [text, `https://pilot:${secret}@${text}/?token=${secret}`],
      permissions: [{ permission: text, purpose: text }, { permission: 'charge_write' }, `${text} 2`],
      connect_permissions: [{ permission: text, purpose: text }],
      ui_extension: {
        content_security_policy: {
          'connect-src': [`https://pilot:${secret}@harbour.example/?key=${secret}`, `https://${text}/`],
          'image-src': [text],
        },
      },
      post_install_action: { type: text, url: `https://${text}.example/?token=${secret}` },
      constants: { [text]: text, API_KEY: secret, ORCHARD: `token ${secret}` },
    },
    [`${folder}/stripe-app.local.json`]: { extends: './stripe-app.json', constants: { [text]: secret } },
    [`${folder}/stripe-app.other.json`]: { extends: text, id: `${text} 3` },
  }),
}
