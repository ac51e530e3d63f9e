import { describe, expect, it } from 'vitest'
import { mcpConfig } from '../../src/read/connectors/mcp-config.ts'

const around = { has: () => false, list: () => [], file: () => undefined }

function read(path: string, content: unknown) {
  return mcpConfig.read({ path, id: 'id', text: JSON.stringify(content) }, around)
}

const server = { command: 'npx', args: ['-y', 'orchard-mcp@1.0.0'] }

describe('a configuration of MCP clients', () => {
  it.each([
    ['.mcp.json', { mcpServers: { orchard: server } }],
    ['.vscode/mcp.json', { servers: { orchard: server } }],
    ['app/mcp_config.json', { mcpServers: { orchard: server } }],
    ['orchard.code-workspace', { folders: [], mcp: { servers: { orchard: server } } }],
    ['orchard.code-workspace', { folders: [], settings: { mcp: { servers: { orchard: server } } } }],
    ['.devcontainer/devcontainer.json', { customizations: { vscode: { mcp: { servers: { orchard: server } } } } }],
  ])('keeps its servers where %s has them', (path, content) => {
    expect(read(path, content)?.connectors.map(found => found.id)).toEqual([`${path}#orchard`])
  })

  it.each([
    ['package.json', { servers: { orchard: server } }],
    ['.claude/settings.json', { model: 'x', hooks: {}, permissions: { allow: ['Read'] } }],
    ['.gemini/settings.json', {}],
    ['orchard.code-workspace', { folders: [{ path: '.' }], settings: {} }],
    ['.mcp.json', { mcpServers: {} }],
    ['.mcp.json', []],
  ])('is nothing where %s has no server', (path, content) => expect(read(path, content)).toBeNull())

  it('says of a server that is neither started nor reached that it is not known', () => {
    expect(read('.mcp.json', { mcpServers: { orchard: { type: 'http' } } })).toMatchObject({
      connectors: [],
      gaps: [{ kind: 'unknown', reason: 'the server "orchard" has neither a command nor an address' }],
    })
  })

  it('counts every tool more that is approved as more exposure, and all of them as most', () => {
    const exposure = (entry: object) =>
      read('.mcp.json', { mcpServers: { orchard: { ...server, ...entry } } })?.connectors[0]?.settings[0]?.exposure ?? 0
    const steps = [{}, { alwaysAllow: ['a'] }, { alwaysAllow: ['b', 'a'] }, { alwaysAllow: ['*'] }].map(exposure)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(new Set(steps).size).toBe(4)
    expect(exposure({ trust: true })).toBe(exposure({ autoApprove: ['*'] }))
  })

  it('reads any text in time and never fails', () => {
    for (const piece of [
      '{',
      '${',
      '%a',
      '<',
      '/',
      '@',
      '?a=',
      '"',
      '\\',
      '-',
      '=',
      'x@npm:',
      'git+',
      ' ',
      '\n',
      '[',
      '\ud800',
      '\0',
    ]) {
      const text = piece.repeat(20_000)
      read('.mcp.json', {
        mcpServers: {
          a: { command: text, args: [text, '--token', text, `A=${text}`], env: { API_TOKEN: text, [text]: text } },
          b: { url: `https://${text}`, headers: { Authorization: text } },
          c: { command: 'uvx', args: ['--from', text, `git+https://${text}`] },
          d: { command: 'docker', args: ['run', '-v', text, text] },
          e: { command: 'sh', args: ['-c', text] },
          f: { command: 'go', args: ['run', text] },
        },
      })
    }
    read('.mcp.json', {
      mcpServers: { a: { command: 'env', args: Array.from({ length: 150_000 }, (_, index) => `A${index}=1`) } },
    })
  }, 60_000)
})
