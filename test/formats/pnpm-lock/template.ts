import type { Template } from '../../hostile/template.ts'

/** The lockfile of pnpm. */
export const template: Template = {
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
