import type { Template } from '../../hostile/template.ts'

const schema =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#'
const guid = '0a1b2c3d-1111-4222-8333-0000000000a1'

/** A solution with its connections, a flow, an app and its variables. */
export const template: Template = {
  files: (text, secret, folder) => {
    const xml = escapeXml(text)
    const host = { connectionName: text, operationId: text, apiId: `/providers/Microsoft.PowerApps/apis/${text}` }
    const call = {
      uri: `https://pilot:${secret}@harbour.example/${text}?sig=${secret}`,
      headers: { Authorization: secret, 'x-api-key': secret, [text]: text },
      queries: { code: secret },
      authentication: { type: text, password: secret, value: secret, scheme: text },
    }
    const reference = {
      runtimeSource: 'embedded',
      connection: { connectionReferenceLogicalName: text },
      api: { name: text },
    }
    const flow = {
      properties: {
        displayName: text,
        connectionReferences: { [text]: reference, own: { source: 'Invoker', id: `/apis/${text}` } },
        definition: {
          $schema: schema,
          parameters: { [text]: { type: 'SecureString', defaultValue: secret } },
          triggers: {
            [text]: { type: 'OpenApiConnectionWebhook', inputs: { host } },
            manual: {
              type: 'Request',
              kind: 'Http',
              inputs: { triggerAuthenticationType: text, triggerAllowedUsers: `${text};${text}` },
            },
            button: { type: 'Request', kind: text },
          },
          actions: {
            [text]: { type: 'OpenApiConnection', inputs: { host, parameters: { dataset: `https://${text}` } } },
            call: { type: 'Http', inputs: call },
            joined: { type: 'Http', inputs: { uri: `@concat('${text}', '${secret}')` } },
            child: { type: 'Workflow', inputs: { host: { workflowReferenceName: text } } },
            other: { type: 'Workflow', inputs: { host: { workflowReferenceName: guid } } },
          },
        },
      },
    }
    const connections = JSON.stringify({
      [text]: { id: `/providers/microsoft.powerapps/apis/${text}`, apiTier: text },
      flows: { id: '/apis/shared_logicflows', parameterHints: { workflowEntityId: { value: text } } },
    })
    return {
      [`${folder}/Other/Solution.xml`]: `<ImportExportXml><SolutionManifest><UniqueName>${xml}</UniqueName>
<Version>${xml}</Version><Publisher><UniqueName>${xml}</UniqueName></Publisher></SolutionManifest></ImportExportXml>`,
      [`${folder}/Other/Customizations.xml`]: `<ImportExportXml><connectionreferences>
${referenceOf(xml, xml)}
<connectionreference connectionreferencelogicalname="${xml}"/>
</connectionreferences></ImportExportXml>`,
      [`${folder}/CanvasApps/baskets.meta.xml`]: `<CanvasApp><Name>${xml}</Name><DisplayName>${xml}</DisplayName>
<Publisher>${xml}</Publisher><BypassConsent>${xml}</BypassConsent><DocumentUri>${xml}</DocumentUri>
<ConnectionReferences>${escapeXml(connections)}</ConnectionReferences></CanvasApp>`,
      [`${folder}/Workflows/Harvest-${guid}.json`]: flow,
      [`${folder}/environmentvariabledefinitions/press/environmentvariabledefinition.xml`]: variable(
        xml,
        `https://pilot:${secret}@harbour.example/${xml}`,
      ),
      [`${folder}/environmentvariabledefinitions/secret/environmentvariabledefinition.xml`]: variable(
        `${xml}secret`,
        secret,
      ),
      [`${folder}/environmentvariabledefinitions/values/environmentvariablevalues.json`]: {
        environmentvariablevalues: {
          environmentvariablevalue: [{ value: `https://${text}` }, { value: `https://harbour.example/?key=${secret}` }],
        },
      },
    }
  },
  more: (file, word, index) =>
    file.endsWith('Customizations.xml')
      ? `<connectionreferences>${referenceOf(`${word}${index}`, 'shared_sql')}</connectionreferences>`
      : file.endsWith('Solution.xml')
        ? `<RootComponent type="29" id="${word}${index}"/>`
        : `<more>${word}${index}</more>`,
}

function escapeXml(text: string): string {
  // Characters that no document of XML may hold are no matter of what is in it.
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
}

function referenceOf(name: string, api: string): string {
  return `<connectionreference connectionreferencelogicalname="${name}"><connectorid>/apis/${api}</connectorid></connectionreference>`
}

function variable(name: string, value: string): string {
  return `<environmentvariabledefinition schemaname="${name}"><defaultvalue>${value}</defaultvalue><type>100000000</type></environmentvariabledefinition>`
}
