import type { Template } from '../../hostile/template.ts'

const schema =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#'

/** A project of Logic Apps, and a template that declares another workflow. */
export const template: Template = {
  files: (text, secret, folder) => {
    const host = { connection: { referenceName: text, name: `@parameters('$connections')['${text}']['connectionId']` } }
    const call = {
      uri: `https://pilot:${secret}@harbour.example/${text}?sig=${secret}`,
      headers: { Authorization: secret, [text]: text },
      queries: { code: secret },
      authentication: { type: text, password: secret, value: secret, scheme: text },
    }
    const definition = {
      $schema: schema,
      contentVersion: text,
      triggers: { [text]: { type: text, inputs: { host, path: text } }, manual: { type: 'Request', kind: text } },
      actions: {
        [text]: { type: 'Http', inputs: call },
        joined: { type: 'Http', inputs: { uri: `@concat('${text}', '${secret}')` } },
        asked: { type: 'Http', inputs: { uri: text } },
        hook: { type: 'HttpWebhook', inputs: { subscribe: { ...call, uri: `https://${text}` } } },
        sorts: { type: 'JavaScriptCode', inputs: { code: `${text} ${secret}` } },
        counts: { type: 'CSharpScriptCode', inputs: { CodeFile: text } },
      },
    }
    const connection = {
      api: { id: `/managedApis/${text}` },
      serviceProvider: { id: `/serviceProviders/${text}` },
      function: { id: `/sites/${text}/functions/${text}` },
      apiId: text,
      type: text,
      connectionRuntimeUrl: `https://${text}`,
      baseUrl: text,
      triggerUrl: `https://harbour.example/${text}?code=${secret}`,
      subscriptionKey: secret,
      authentication: { type: 'Raw', scheme: text, parameter: secret },
      parameterSetName: text,
      parameterValues: { connectionString: `Endpoint=${text};Password=${secret}`, password: secret, endpoint: text },
    }
    const connections = { [text]: connection, other: { ...connection, authentication: text } }
    const resource = {
      type: 'Microsoft.Logic/workflows',
      name: text,
      properties: {
        definition,
        accessControl: { triggers: { allowedCallerIpAddresses: [{ addressRange: text }] } },
        parameters: { $connections: { value: { [text]: { id: `/managedApis/${text}`, connectionId: text } } } },
      },
    }
    return {
      [`${folder}/connections.json`]: {
        managedApiConnections: connections,
        serviceProviderConnections: connections,
        functionConnections: connections,
        apiManagementConnections: connections,
        agentConnections: connections,
        [`${text}Connections`]: connections,
      },
      [`${folder}/sails/workflow.json`]: { definition, kind: text },
      [`${folder}/host.json`]: {
        extensionBundle: { id: 'Microsoft.Azure.Functions.ExtensionBundle.Workflows', version: text },
      },
      [`${folder}/template.json`]: {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          resource,
          { ...resource, properties: { definition: text } },
          { type: 'Microsoft.Web/connections', name: text, properties: { ...connection, api: { id: text } } },
        ],
      },
    }
  },
}
