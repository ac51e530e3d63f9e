import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  review
} from "./chunk-AWXMGKEY.js";
import "./chunk-LJ7GLBYO.js";
import {
  runGit
} from "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import {
  defaultLimits
} from "./chunk-W27J6N4X.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/temporary-repository.ts
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
var identity = {
  GIT_AUTHOR_NAME: "Ferrule demo",
  GIT_AUTHOR_EMAIL: "demo@example.com",
  GIT_COMMITTER_NAME: "Ferrule demo",
  GIT_COMMITTER_EMAIL: "demo@example.com",
  GIT_AUTHOR_DATE: "2026-01-05T09:00:00Z",
  GIT_COMMITTER_DATE: "2026-01-05T09:00:00Z",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1"
};
async function makeTemporaryRepository(prefix) {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await git(folder, ["init", "--quiet", "--initial-branch=main"]);
  return folder;
}
async function commitFiles(folder, subject, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await git(folder, ["add", "--all"]);
  await git(folder, ["commit", "--quiet", "--no-gpg-sign", "--message", subject]);
}
async function removeFolder(folder) {
  await rm(folder, { recursive: true, force: true });
}
async function git(folder, args) {
  const done = await runGit(folder, args, identity);
  if (done.status !== 0) throw new FerruleError("git-failed", `git ${args[0]} failed in ${folder}: ${done.stderr}`);
}

// src/verbs/demo-files.ts
var demoBefore = {
  ".github/CODEOWNERS": "* @orchard/developers\nmanifest.yml @orchard/platform\n",
  ".github/workflows/size.yml": `name: Size
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
  "manifest.yml": `display_information:
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
  ".mcp.json": `{
  "mcpServers": {
    "weather": { "command": "npx", "args": ["-y", "@orchard/weather-mcp@2.1.0"] }
  }
}
`,
  "package.json": '{ "name": "orchard", "version": "1.4.0", "dependencies": { "ripen": "^3.0.0" } }\n',
  "package-lock.json": lockfile(
    "3.1.0",
    "sha512-Yk5sZ2V0IHRoZSBmcnVpdCByaXBlbiBzbG93bHkgb24gdGhlIHRyZWUgYXMgaXQgYWx3YXlzIGhhcyBkb25lIGhlcmU=",
    false
  )
};
var demoAfter = {
  ".github/workflows/size.yml": `name: Size
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
  "manifest.yml": `display_information:
  name: Orchard
oauth_config:
  scopes:
    bot: [chat:write, users:read, "channels:history"]
settings:
  socket_mode_enabled: true
  token_rotation_enabled: true
`,
  ".mcp.json": `{
  "mcpServers": {
    "weather": { "command": "npx", "args": ["-y", "@orchard/weather-mcp@latest"] },
    "notes": { "type": "http", "url": "https://notes.harbour.example/mcp" }
  }
}
`,
  "package-lock.json": lockfile(
    "3.2.0",
    "sha512-UGljayB0aGUgZnJ1aXQgYmVmb3JlIHRoZSBiaXJkcyBkbywgYW5kIHJ1biBhIHNjcmlwdCB3aGlsZSB5b3UgYXJlIGF0IGl0IQ==",
    true
  )
};
function lockfile(version, integrity, installScript) {
  return `${JSON.stringify(
    {
      name: "orchard",
      version: "1.4.0",
      lockfileVersion: 3,
      requires: true,
      packages: {
        "": { name: "orchard", version: "1.4.0", dependencies: { ripen: "^3.0.0" } },
        "node_modules/ripen": {
          version,
          integrity,
          license: "MIT",
          ...installScript ? { hasInstallScript: true } : {}
        }
      }
    },
    null,
    2
  )}
`;
}

// src/verbs/demo.ts
async function playDemo(options) {
  const folder = await makeTemporaryRepository("ferrule-demo-");
  try {
    await commitFiles(folder, "Post the harvest to Slack", demoBefore);
    await commitFiles(folder, "Tidy up the build", demoAfter);
    const verdict = await review({
      base: "HEAD~1",
      head: "HEAD",
      folder,
      policyFile: null,
      day: options.day,
      limits: defaultLimits
    });
    return { folder: options.keep ? folder : null, verdict };
  } finally {
    if (!options.keep) await removeFolder(folder);
  }
}
export {
  playDemo
};
