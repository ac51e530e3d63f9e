import type { Template } from '../../hostile/template.ts'

/** A connector of the Power Platform: its description, its properties, its script. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/certified-connectors/lantern/apiDefinition.swagger.json`]: {
      swagger: '2.0',
      info: { title: text, version: text, description: text, 'x-ms-api-annotation': { status: text } },
      host: text,
      basePath: text,
      schemes: ['https', text],
      securityDefinitions: {
        [text]: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: text,
          tokenUrl: text,
          scopes: { [text]: text },
        },
      },
      paths: {
        [text]: {
          get: {
            operationId: text,
            summary: `${text} (deprecated)`,
            description: text,
            'x-ms-trigger': text,
            parameters: [{ name: 'x-functions-key', in: 'header', default: secret }],
          },
          post: {
            operationId: `${text} 2`,
            deprecated: true,
            'x-ms-api-annotation': { status: 'deprecated', replacement: { api: text, operationId: text } },
          },
          'x-ms-notification-content': { description: text },
        },
      },
      'x-ms-connector-metadata': [{ propertyName: text, propertyValue: text }],
    },
    [`${folder}/certified-connectors/lantern/apiProperties.json`]: {
      properties: {
        connectionParameters: {
          [text]: { type: 'securestring', uiDefinition: { displayName: text } },
          token: {
            type: 'oauthSetting',
            oAuthSettings: {
              identityProvider: text,
              clientId: text,
              clientSecret: secret,
              scopes: [text, 'read,write'],
              redirectUrl: text,
              properties: { AzureActiveDirectoryResourceId: text, IsOnbehalfofLoginSupported: true },
              customParameters: {
                loginUri: { value: text },
                authorizationUrlTemplate: { value: `https://{${text}}.example` },
                tokenUrl: { value: `https://pilot:${secret}@harbour.example/token?code=${secret}` },
                refreshUrl: { value: `https://${text}` },
                resourceUri: { value: text },
                scopeListDelimiter: { value: text },
              },
            },
          },
        },
        connectionParameterSets: {
          values: [
            { name: text, parameters: { [text]: { type: 'clientCertificate' } } },
            { name: `${text} 2`, parameters: {} },
          ],
        },
        policyTemplateInstances: [
          {
            templateId: 'dynamichosturl',
            title: text,
            parameters: { 'x-ms-apimTemplateParameter.urlTemplate': `https://${text}` },
          },
          {
            templateId: 'routerequesttoendpoint',
            parameters: { 'x-ms-apimTemplateParameter.newPath': `https://@headers('${text}')` },
          },
          {
            templateId: 'setheader',
            parameters: {
              'x-ms-apimTemplateParameter.name': `x-api-key ${text}`,
              'x-ms-apimTemplateParameter.value': secret,
            },
          },
          { templateId: text, parameters: { [text]: text } },
        ],
        capabilities: [text],
        scriptOperations: [text],
        publisher: text,
        stackOwner: text,
      },
    },
    [`${folder}/certified-connectors/lantern/script.csx`]: `${text}\n// ${secret}`,
  }),
}
