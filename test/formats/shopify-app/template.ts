import type { Template } from '../../hostile/template.ts'

/** A configuration of a Shopify app. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/shopify.app.toml`]: `
client_id = ${quote(text)}
name = ${quote(text)}
handle = ${quote(text)}
organization_id = ${quote(text)}
application_url = ${quote(`https://pilot:${secret}@harbour.example/${text}?token=${secret}`)}
scopes = ${quote(text)}
${quote(text)} = ${quote(text)}

[access_scopes]
scopes = ${quote(`${text},write_products`)}
optional_scopes = [${quote(text)}, "\${${quote(text).slice(1, -1)}}"]
use_legacy_install_flow = true

[access.admin]
direct_api_mode = ${quote(text)}
embedded_app_direct_api_access = true

[auth]
redirect_urls = [${quote(text)}, ${quote(`https://${text}/back`)}, ${quote(`https://harbour.example/?code=${secret}`)}]

[app_proxy]
url = ${quote(`http://${text}`)}
subpath = ${quote(text)}

[webhooks]
api_version = ${quote(text)}

[[webhooks.subscriptions]]
topics = [${quote(text)}]
compliance_topics = [${quote(text)}]
uri = ${quote(text)}
filter = ${quote(text)}
include_fields = [${quote(text)}]

[[webhooks.subscriptions]]
topics = [${quote(text)}]
uri = ${quote(`arn:${text}`)}
filter = ${quote(`${text} 2`)}

[webhooks.privacy_compliance]
customer_deletion_url = ${quote(text)}

[customer_authentication]
redirect_uris = [${quote(`https://${text}.example/`)}]
`,
  }),
  more: (_file, word, index) =>
    `[[webhooks.subscriptions]]\ntopics = ["${word}/${index}"]\nuri = "/${word}/${index}"\n`,
}

/** A text of TOML: as JSON has it, but for half characters, and for one sign that JSON leaves as it is. */
function quote(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\u007f', '\\u007f')
}
