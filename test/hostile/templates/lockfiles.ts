import type { Template } from '../template.ts'

/** Lockfiles of npm in its two layouts. */
export const packageLock: Template = {
  format: 'package-lock',
  files: (text, secret, folder) => ({
    [`${folder}/package-lock.json`]: {
      name: text,
      version: text,
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': {
          name: text,
          version: text,
          license: text,
          workspaces: [text],
          dependencies: { [text]: text, lantern: '^1.0.0' },
        },
        [`node_modules/${text}`]: {
          name: text,
          version: text,
          resolved: text,
          integrity: text,
          license: text,
          deprecated: text,
          hasInstallScript: true,
          dependencies: { [text]: text },
          bin: { [text]: text },
          engines: { node: text },
          funding: { url: text },
        },
        'node_modules/lantern': {
          version: text,
          resolved: `https://pilot:${secret}@registry.example/lantern/-/lantern-1.0.0.tgz?token=${secret}`,
          integrity: 'sha512-aGFyYm91cg==',
          license: [{ type: text }],
          deprecated: text,
        },
        'node_modules/tide': {
          name: `@${text}/tide`,
          version: '1.0.0',
          resolved: `git+ssh://pilot:${secret}@harbour.example/${text}.git#${text}`,
          peerDependencies: { [text]: text },
        },
        'node_modules/link': { resolved: text, link: true },
        [text]: { name: text, version: text, dependencies: { lantern: text } },
      },
    },
    [`${folder}/old/npm-shrinkwrap.json`]: {
      name: text,
      version: text,
      lockfileVersion: 1,
      dependencies: {
        [text]: {
          version: text,
          resolved: text,
          integrity: text,
          requires: { [text]: text },
          dependencies: { [text]: { version: text } },
        },
        lantern: {
          version: `npm:${text}@1.0.0`,
          resolved: `https://registry.example/lantern.tgz?token=${secret}`,
          bundled: true,
        },
        tide: { version: `git+https://pilot:${secret}@harbour.example/tide.git#${text}`, from: text },
      },
    },
  }),
}

/** The lockfile of pnpm. */
export const pnpmLock: Template = {
  format: 'pnpm-lock',
  files: (text, secret, folder) => ({
    [`${folder}/pnpm-lock.yaml`]: {
      lockfileVersion: '9.0',
      settings: { autoInstallPeers: true },
      overrides: { [text]: text },
      catalogs: { default: { [text]: { specifier: text, version: text } } },
      importers: {
        '.': {
          dependencies: {
            [text]: { specifier: text, version: text },
            lantern: { specifier: '^1.0.0', version: '1.0.0' },
            tide: { specifier: text, version: `https://pilot:${secret}@harbour.example/tide.tgz?token=${secret}` },
          },
        },
        [text]: { devDependencies: { lantern: { specifier: text, version: '1.0.0' } } },
      },
      packages: {
        'lantern@1.0.0': {
          resolution: {
            integrity: 'sha512-aGFyYm91cg==',
            tarball: `https://pilot:${secret}@registry.example/lantern.tgz?token=${secret}`,
          },
          deprecated: text,
          engines: { node: text },
          peerDependencies: { [text]: text },
        },
        [`${text}@${text}`]: { resolution: { integrity: text }, deprecated: text, hasBin: true },
        [`tide@https://pilot:${secret}@harbour.example/tide.tgz?token=${secret}`]: {
          resolution: { tarball: `https://pilot:${secret}@harbour.example/tide.tgz?token=${secret}` },
          version: text,
        },
        [`reef@git+ssh://git@harbour.example/${text}.git#${text}`]: {
          resolution: { type: 'git', repo: `https://pilot:${secret}@harbour.example/reef.git`, commit: text },
          version: text,
        },
      },
      snapshots: {
        'lantern@1.0.0': { dependencies: { [text]: text }, optionalDependencies: { [text]: text } },
        [`${text}@${text}`]: { transitivePeerDependencies: [text] },
      },
    },
  }),
}
