/** The files of the demonstration: an app that posts the harvest to Slack. */
export const demoBefore: Readonly<Record<string, string>> = {
  '.github/CODEOWNERS': '* @orchard/developers\nmanifest.yml @orchard/platform\n',
  '.github/workflows/size.yml': `name: Size
on:
  pull_request:
    branches: [main]
permissions:
  contents: write
  pull-requests: write
jobs:
  measure:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: npm run size
`,
  'manifest.yml': `display_information:
  name: Orchard
oauth_config:
  scopes:
    bot:
      - chat:write
      - users:read
settings:
  socket_mode_enabled: true
  token_rotation_enabled: true
`,
  '.mcp.json': `{
  "mcpServers": {
    "weather": { "command": "npx", "args": ["-y", "@orchard/weather-mcp@2.1.0"] }
  }
}
`,
  'package.json': '{ "name": "orchard", "version": "1.4.0", "dependencies": { "ripen": "^3.0.0" } }\n',
  'package-lock.json': lockfile(
    '3.1.0',
    'sha512-Yk5sZ2V0IHRoZSBmcnVpdCByaXBlbiBzbG93bHkgb24gdGhlIHRyZWUgYXMgaXQgYWx3YXlzIGhhcyBkb25lIGhlcmU=',
    false,
  ),
}

/** The same files after a commit that calls itself a cleanup: permissions shrink, and the reach grows. */
export const demoAfter: Readonly<Record<string, string>> = {
  '.github/workflows/size.yml': `name: Size
# Hardened: the token can only read now.
on:
  pull_request_target:
    branches: [main]
permissions:
  contents: read
jobs:
  measure:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          ref: refs/pull/\${{ github.event.pull_request.number }}/merge
      - run: npm run size
        env:
          REPORT_TOKEN: \${{ secrets.REPORT_TOKEN }}
`,
  'manifest.yml': `display_information:
  name: Orchard
oauth_config:
  scopes:
    bot: [chat:write, users:read, "channels:history"]
settings:
  socket_mode_enabled: true
  token_rotation_enabled: true
`,
  '.mcp.json': `{
  "mcpServers": {
    "weather": { "command": "npx", "args": ["-y", "@orchard/weather-mcp@latest"] },
    "notes": { "type": "http", "url": "https://notes.harbour.example/mcp" }
  }
}
`,
  'package-lock.json': lockfile(
    '3.2.0',
    'sha512-UGljayB0aGUgZnJ1aXQgYmVmb3JlIHRoZSBiaXJkcyBkbywgYW5kIHJ1biBhIHNjcmlwdCB3aGlsZSB5b3UgYXJlIGF0IGl0IQ==',
    true,
  ),
}

function lockfile(version: string, integrity: string, installScript: boolean): string {
  return `${JSON.stringify(
    {
      name: 'orchard',
      version: '1.4.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'orchard', version: '1.4.0', dependencies: { ripen: '^3.0.0' } },
        'node_modules/ripen': {
          version,
          integrity,
          license: 'MIT',
          ...(installScript ? { hasInstallScript: true } : {}),
        },
      },
    },
    null,
    2,
  )}\n`
}
