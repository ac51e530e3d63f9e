import type { Template } from '../../hostile/template.ts'

/** An entry of a server in a registry, as the first and as the newest version of its schema have it. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/server.json`]: {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name: text,
      title: text,
      description: text,
      version: text,
      status: text,
      repository: { url: `https://pilot:${secret}@git.example/${text}/x?key=${secret}`, source: text, id: text },
      packages: [
        ...['npm', 'pypi', 'nuget', 'oci', 'mcpb', 'cargo', text].map(registryType => ({
          registryType,
          registryBaseUrl: `https://pilot:${secret}@${text}.example/${text}?token=${secret}`,
          identifier: text,
          version: text,
          fileSha256: text,
          transport: { type: text, url: `https://${text}/mcp` },
          runtimeArguments: [
            { type: 'named', name: '-e', value: `ORCHARD_TOKEN=${secret}` },
            { type: 'named', name: text, value: text, variables: { [text]: { default: secret, isSecret: true } } },
          ],
          packageArguments: [
            { type: 'named', name: '--token', default: secret },
            { type: 'positional', valueHint: text, value: text },
            { type: 'positional', valueHint: 'harbour', isSecret: true, value: secret },
          ],
          environmentVariables: [
            { name: text, value: text, isSecret: true },
            { name: 'ORCHARD_URL', default: `https://pilot:${secret}@${text}/?token=${secret}` },
            { name: 'ORCHARD', isSecret: true, value: secret },
          ],
        })),
        {
          registryType: 'mcpb',
          identifier: `https://pilot:${secret}@downloads.example/${text}/1.0.0/x.mcpb?key=${secret}`,
        },
        { registryType: 'npm', identifier: `https://downloads.example/${text}?token=${secret}`, runtimeHint: text },
        { identifier: text },
      ],
      remotes: [
        {
          type: 'sse',
          url: `https://pilot:${secret}@${text}/mcp?token=${secret}`,
          headers: [
            { name: text, isSecret: true, isRequired: true },
            { name: 'Authorization', value: `Bearer ${secret}` },
            { name: 'X-Orchard', value: '{orchard}', variables: { orchard: { default: secret, isSecret: true } } },
          ],
        },
        { type: text, url: text, variables: { [text]: { value: text, isSecret: true } } },
      ],
    },
    [`${folder}/older/server.json`]: {
      name: 'example.harbour/lantern',
      version_detail: { version: text },
      packages: [{ registry_name: text, name: text, version: text, environment_variables: [{ name: text }] }],
      remotes: [{ transport_type: text, url: text }],
    },
  }),
}
