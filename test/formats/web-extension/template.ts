import type { Template } from '../../hostile/template.ts'

/** Manifests of a browser extension, one of each version. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/manifest.json`]: {
      manifest_version: 3,
      name: text,
      version: text,
      description: text,
      key: text,
      author: text,
      homepage_url: `https://pilot:${secret}@harbour.example/${text}`,
      update_url: `https://pilot:${secret}@harbour.example/${text}?token=${secret}`,
      permissions: ['storage', text, { [text]: [text] }],
      host_permissions: [text, `https://${text}/*`, `https://pilot:${secret}@harbour.example/*?key=${secret}`],
      optional_permissions: [`${text} 2`],
      optional_host_permissions: ['<all_urls>', `*://*.${text}.example/${secret}`],
      background: { service_worker: text, scripts: [text] },
      content_scripts: [{ matches: [`*://${text}.example/*`], js: [text], css: [text], world: text }],
      content_security_policy: { extension_pages: `script-src 'self' ${text} https://${text}; object-src ${text}` },
      externally_connectable: { ids: [text], matches: [text, `https://*.${text}/*`] },
      web_accessible_resources: [{ resources: [text], matches: [text, `https://${text}/*`], extension_ids: [text] }],
      chrome_url_overrides: { newtab: text, [text]: text },
      chrome_settings_overrides: {
        homepage: `https://${text}`,
        search_provider: { name: text, search_url: text, suggest_url: `https://harbour.example/?key=${secret}` },
        startup_pages: [text],
      },
      oauth2: { client_id: text, scopes: [text, `https://www.googleapis.com/auth/${text}`] },
      browser_specific_settings: {
        gecko: { id: text, update_url: text, data_collection_permissions: { required: [text], optional: [text] } },
      },
    },
    [`${folder}/old/manifest.json`]: {
      manifest_version: 2,
      name: text,
      version: text,
      permissions: [text, `http://${text}/*`],
      content_security_policy: `default-src ${text} 'unsafe-eval'`,
      web_accessible_resources: [text],
    },
  }),
}
