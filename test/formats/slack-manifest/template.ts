import type { Template } from '../../hostile/template.ts'

/** An app manifest of Slack. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/manifest.json`]: {
      _metadata: { major_version: text },
      display_information: { name: text, description: text, long_description: text, background_color: text },
      features: {
        app_home: { home_tab_enabled: text },
        bot_user: { display_name: text },
        shortcuts: [{ name: text, type: text, callback_id: text, description: text }],
        slash_commands: [
          { command: text, url: `https://pilot:${secret}@harbour.example/${text}?token=${secret}`, description: text },
          { command: `${text} 2`, url: text },
        ],
        unfurl_domains: [text, `${text}.example`],
        workflow_steps: [{ name: text, callback_id: text }],
      },
      functions: { [text]: { title: text, description: text } },
      external_auth_providers: {
        oauth2: {
          [text]: {
            provider_type: text,
            options: { authorization_url: text, token_url: `https://${text}`, client_id: text, client_secret: secret },
          },
        },
      },
      outgoing_domains: [text],
      oauth_config: {
        redirect_urls: [text, `https://${text}/back`, `https://harbour.example/?code=${secret}`],
        scopes: { bot: [text, 'chat:write'], bot_optional: [text], user: [text, `\${${text}}`], user_optional: [text] },
        pkce_enabled: text,
      },
      settings: {
        allowed_ip_address_ranges: [text],
        event_subscriptions: {
          request_url: `http://${text}`,
          bot_events: [text],
          user_events: [text],
          metadata_subscriptions: [{ app_id: text, event_type: text }],
        },
        interactivity: { is_enabled: true, request_url: text, message_menu_options_url: text },
        incoming_webhooks: { incoming_webhooks_enabled: true },
        siws_links: { initiate_uri: [text] },
        socket_mode_enabled: false,
        token_rotation_enabled: text,
        function_runtime: text,
      },
    },
  }),
}
