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
      [`${folder}/press.bicep`]: `
@description(${quote(text)})
param key string = ${quote(text)}

resource bus 'Microsoft.Web/connections@2016-06-01' = {
  name: ${quote(text)}
  properties: {
    displayName: ${quote(text)}
    api: { id: ${quote(`/providers/Microsoft.Web/locations/x/managedApis/${text}`)} }
    parameterValues: {
      connectionString: ${quote(secret)}
      ${quote(text)}: ${quote(text)}
    }
  }
}

resource press 'Microsoft.Logic/workflows@2019-05-01' = {
  name: concat('x', ${quote(text)})
  properties: {
    definition: {
      '$schema': '${schema}'
      triggers: {
        ${quote(text)}: { type: 'Request', kind: ${quote(text)} }
      }
      actions: {
        call: {
          type: 'Http'
          inputs: {
            uri: ${quote(`https://pilot:${secret}@harbour.example/${text}?key=${secret}`)}
            headers: { Authorization: ${quote(secret)} }
          }
        }
      }
    }
  }
}
`,
    }
  },
  more: (file, word, index) =>
    file.endsWith('.bicep')
      ? `resource r${index} 'Microsoft.Web/connections@2016-06-01' = {\n  name: '${word}${index}'\n  properties: {\n    api: { id: '/providers/Microsoft.Web/locations/x/managedApis/${word}' }\n  }\n}\n`
      : '',
}

/** A text of Bicep: nothing is put in, and what cannot be printed is written by its number. */
function quote(text: string): string {
  const written = [...text.replace(/\p{Surrogate}/gu, '\ufffd')].map(sign => {
    if (sign === '\\' || sign === "'" || sign === '$') return `\\${sign}`
    return /[\p{C}\p{Z}]/u.test(sign) && sign !== ' ' ? `\\u{${sign.codePointAt(0)?.toString(16)}}` : sign
  })
  return `'${written.join('')}'`
}
