import type { Template } from '../../hostile/template.ts'

/** A connector of Airbyte with its manifest. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/metadata.yaml`]: {
      data: {
        name: text,
        definitionId: text,
        connectorType: text,
        dockerRepository: `orchard/${text}`,
        dockerImageTag: text,
        supportLevel: text,
        releaseStage: text,
        allowedHosts: { hosts: [text, `https://pilot:${secret}@harbour.example`, `\${${text}}`] },
        connectorBuildOptions: { baseImage: `registry.example/${text}:${text}` },
        registryOverrides: { cloud: { enabled: true, dockerRepository: text, dockerImageTag: text } },
        releases: { breakingChanges: { [text]: { message: text, upgradeDeadline: text } } },
        tags: [text],
      },
    },
    [`${folder}/manifest.yaml`]: {
      version: text,
      type: 'DeclarativeSource',
      check: { type: 'CheckStream', stream_names: [text] },
      definitions: {
        [text]: {
          type: 'HttpRequester',
          url_base: `https://${text}/x`,
          url: `{{ config['${text}'] or '${secret}' }}`,
          authenticator: { type: 'CustomAuthenticator', class_name: text, api_token: secret },
          request_headers: { Authorization: `Bearer ${secret}`, [text]: text },
        },
        oauth: {
          type: 'OAuthAuthenticator',
          client_secret: secret,
          token_refresh_endpoint: `https://pilot:${secret}@harbour.example/?token=${secret}`,
          scopes: [text],
        },
        stream: { type: 'DeclarativeStream', name: text, $parameters: { required_scopes: text } },
      },
      streams: ['#/definitions/stream'],
      spec: {
        connection_specification: { properties: { [text]: { airbyte_secret: true, default: secret } } },
        advanced_auth: {
          oauth_config_specification: {
            oauth_connector_input_specification: {
              consent_url: `https://harbour.example/consent?scope=${text}`,
              access_token_url: `{% if ${text} %}https://${text}{% endif %}`,
              scope: text,
              scopes: [{ scope: text }],
              optional_scopes: [{ scope: text }],
            },
          },
        },
      },
    },
  }),
}
