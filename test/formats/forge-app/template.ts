import type { Template } from '../../hostile/template.ts'

/** A manifest of a Forge app. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/manifest.yml`]: {
      app: {
        id: `ari:cloud:ecosystem::app/${text}`,
        name: text,
        description: text,
        runtime: { name: text },
        connect: { key: text, remote: text },
        licensing: { enabled: text },
        features: { autoUserConsent: text },
      },
      environment: {
        variables: [
          text,
          { key: 'KEEPER_TOKEN', default: secret },
          { key: `${text}_SECRET`, default: secret },
          { key: text, default: text },
          { key: 'HOST', default: text },
        ],
      },
      permissions: {
        scopes: { [text]: { allowImpersonation: true }, 'read:jira-work': { allowImpersonation: text } },
        external: {
          fetch: {
            backend: [
              text,
              `https://pilot:${secret}@harbour.example/?key=${secret}`,
              `\${HOST}`,
              { remote: text },
              { remote: `${text} 2` },
            ],
            client: [{ address: text, category: text, inScopeEUD: true }, `*.${text}`],
          },
          images: [`https://${text}`],
          fonts: [{ address: text }],
          media: [text],
          styles: [{ address: text }],
          scripts: ['*', `${text}:`],
          configurable: { enabled: text },
        },
        sandbox: [text],
        content: { scripts: [text, `unsafe-eval${text}`, 'unsafe-inline'], styles: [text] },
      },
      remotes: [
        {
          key: text,
          baseUrl: { default: text, [text]: `https://${text}.example` },
          operations: ['storage', text],
          storage: { inScopeEUD: true },
          auth: { appSystemToken: { enabled: true } },
          configurable: { name: text, supportedPatterns: [text] },
        },
      ],
      providers: {
        auth: [
          {
            key: text,
            name: text,
            clientId: text,
            bearerMethod: { type: text },
            integration: text,
            scopes: [text],
            remotes: [text],
            actions: { authorization: { remote: text, path: text }, exchange: { overrides: { body: { secret } } } },
          },
        ],
      },
      modules: {
        webtrigger: [
          { key: text, request: { authentication: text }, response: { type: text } },
          { key: `${text} 2`, response: { type: 'static', outputs: [{ key: text, body: secret }] } },
        ],
        trigger: [
          { key: text, events: [text, { eventType: `${text} 3`, filter: { expression: text } }] },
          { key: text, filter: { expression: text }, events: [`${text} 4`] },
        ],
        scheduledTrigger: [{ key: text, interval: text }],
        apiRoute: [{ key: text, path: text, operation: text }],
        endpoint: [{ key: text, remote: text, auth: { appUserToken: { enabled: true } } }],
        'rovo:mcp': [{ key: text }],
        action: [{ key: text, actionVerb: text }],
        [text]: [{ key: text, unlicensedAccess: [text] }],
      },
      connectModules: { 'jira:webhooks': [{ key: text, event: text, url: text }] },
    },
  }),
}
