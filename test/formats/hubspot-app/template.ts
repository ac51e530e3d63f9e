import type { Template } from '../../hostile/template.ts'

/** Projects of HubSpot: parts that say what they are, and an app of older platforms with its webhooks beside it. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/hsproject.json`]: { name: text, srcDir: text, platformVersion: text },
    [`${folder}/app-hsmeta.json`]: {
      uid: text,
      type: 'app',
      config: {
        name: text,
        description: text,
        distribution: text,
        auth: {
          type: text,
          redirectUrls: [text, `https://${text}/back`, `https://pilot:${secret}@harbour.example/?code=${secret}`],
          requiredScopes: [text, 'crm.objects.contacts.read'],
          optionalScopes: [text, `\${${text}}`],
          conditionallyRequiredScopes: [`${text} 2`],
        },
        permittedUrls: { fetch: [text, `https://${text}.example`], iframe: [`http://${text}`], img: [text] },
        support: { supportEmail: text },
      },
    },
    [`${folder}/webhooks-hsmeta.json`]: { uid: text, type: 'webhooks', config: webhooks(text, secret) },
    [`${folder}/function-hsmeta.json`]: {
      uid: text,
      type: 'app-function',
      config: { entrypoint: text, secretKeys: [text], endpoint: { path: text, methods: [text, 'GET'] } },
    },
    [`${folder}/app.json`]: {
      name: text,
      uid: `${text} 2`,
      scopes: [text],
      public: text,
      webhooks: { file: './webhooks.json' },
    },
    [`${folder}/webhooks.json`]: webhooks(text, secret),
    [`${folder}/public-app.json`]: {
      name: text,
      uid: `${text} 3`,
      allowedUrls: [text, `https://harbour.example/?key=${secret}`],
      auth: { redirectUrls: [text], requiredScopes: [text] },
      webhooks: { file: './webhooks.json' },
    },
  }),
}

function webhooks(text: string, secret: string) {
  return {
    settings: { targetUrl: `https://pilot:${secret}@harbour.example/${text}?token=${secret}` },
    subscriptions: {
      crmObjects: [{ subscriptionType: text, objectName: text, propertyName: text, active: true }],
      [text]: [{ subscriptionType: `${text} 2`, active: true }],
    },
  }
}
