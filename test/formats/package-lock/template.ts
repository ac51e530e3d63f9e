import type { Template } from '../../hostile/template.ts'

/** Lockfiles of npm in its two layouts. */
export const template: Template = {
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
