import type { Template } from '../../hostile/template.ts'

/** An agent of Copilot and the plugin it calls. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/declarativeAgent.json`]: {
      $schema: 'https://developer.microsoft.com/json-schemas/copilot/declarative-agent/v1.8/schema.json',
      version: text,
      id: text,
      name: text,
      description: text,
      instructions: secret,
      sensitivity_label: { id: text },
      worker_agents: [{ id: text }, { file: text }],
      editorial_answers: { url: `https://pilot:${secret}@harbour.example/${text}?token=${secret}` },
      user_overrides: [{ path: text, allowed_actions: [text] }],
      capabilities: [
        { name: text },
        { name: 'OneDriveAndSharePoint', items_by_url: [{ url: text }, { url: `https://${text}/x?token=${secret}` }] },
        { name: 'GraphConnectors', connections: [{ connection_id: text }] },
        { name: 'WebSearch', sites: [{ url: `http://${text}` }, { url: `{{${text}}}` }] },
        { name: 'Dataverse', knowledge_sources: [{ host_name: text, tables: [{ table_name: text }] }] },
        { name: 'TeamsMessages', urls: [{ url: `https://pilot:${secret}@harbour.example/${text}?token=${secret}` }] },
        { name: 'Email', shared_mailbox: text, group_mailboxes: [text], folders: [{ folder_id: text }] },
        { name: 'Meetings', items_by_id: [{ id: text }] },
        { name: 'People', include_related_content: text },
      ],
      conversation_starters: [{ title: text, text }],
      actions: [
        { id: text, file: 'ai-plugin.json' },
        { id: text, file: text },
      ],
    },
    [`${folder}/ai-plugin.json`]: {
      schema_version: 'v2.4',
      name_for_human: text,
      namespace: text,
      description_for_human: text,
      functions: [
        {
          name: text,
          capabilities: { confirmation: { type: text }, security_info: { data_handling: [text, 'DataExport'] } },
        },
        { name: `${text} 2`, capabilities: { confirmation: { isNonConsequential: true } } },
      ],
      runtimes: [
        {
          type: text,
          auth: { type: text, reference_id: secret },
          spec: { url: `https://pilot:${secret}@harbour.example/${text}?token=${secret}` },
          run_for_functions: [text, `${text}*`],
        },
        { type: 'RemoteMCPServer', spec: { url: `https://${text}`, enable_dynamic_discovery: true } },
        { type: 'RemoteMCPServer', auth: { type: 'None', reference_id: secret }, spec: { url: text } },
        { type: 'OpenApi', spec: { api_description: secret }, run_for_functions: [`${text} 3`] },
      ],
    },
  }),
}
