import type { Template } from '../../hostile/template.ts'

/** A workflow of n8n. */
export const template: Template = {
  files: (text, secret, folder) => {
    const node = (type: string, parameters: object) => ({
      id: text,
      name: `${text} ${type}`,
      type,
      typeVersion: 1,
      webhookId: text,
      parameters,
      credentials: { [text]: { id: text, name: text }, slackApi: text },
    })
    const header = {
      parameters: [
        { name: 'Authorization', value: secret },
        { name: text, value: text },
      ],
    }
    return {
      [`${folder}/flow.json`]: {
        id: text,
        name: text,
        active: true,
        nodes: [
          node('n8n-nodes-base.httpRequest', { url: text, headerParameters: header }),
          node('n8n-nodes-base.httpRequest', { url: `https://pilot:${secret}@harbour.example/?token=${secret}` }),
          node('n8n-nodes-base.httpRequest', {
            url: `={{ ${text} + '/x' }}`,
            authentication: 'predefinedCredentialType',
            nodeCredentialType: text,
          }),
          node('n8n-nodes-base.httpRequest', { url: `=https://{{ ${text} }}/x` }),
          node('n8n-nodes-base.webhook', { path: text, httpMethod: text, authentication: text }),
          node('n8n-nodes-base.code', { jsCode: `${text}\nconst key = '${secret}'\nfetch('https://${text}')` }),
          node('n8n-nodes-base.executeCommand', { command: `${text} ${secret}` }),
          node('n8n-nodes-base.executeWorkflow', { mode: text, workflowUrl: `https://${text}` }),
          node(`n8n-nodes-${text}.${text}`, { baseUrl: text, [text]: text }),
          node(text, { [text]: text }),
        ],
        connections: { [text]: {} },
        settings: { callerPolicy: text },
        pinData: { [text]: [{ json: { [text]: secret } }] },
      },
    }
  },
}
