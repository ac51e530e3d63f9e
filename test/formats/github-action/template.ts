import type { Template } from '../../hostile/template.ts'
import { steps } from '../github-workflow/steps.ts'

/** Actions: composite, of Node.js, of a container. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/action.yml`]: {
      name: text,
      description: text,
      author: text,
      inputs: { [text]: { description: text, deprecationMessage: text, default: secret } },
      outputs: { [text]: { value: text } },
      runs: { using: 'composite', steps: steps(text, secret) },
    },
    [`${folder}/node/action.yaml`]: {
      name: text,
      runs: { using: 'node16', main: text, pre: text, post: text, env: { TOKEN: secret } },
    },
    [`${folder}/box/action.yml`]: {
      name: text,
      runs: {
        using: 'docker',
        image: `docker://${text}`,
        entrypoint: text,
        args: [text, secret],
        env: { [text]: text, TOKEN: secret },
      },
    },
    [`${folder}/built/action.yml`]: { name: text, runs: { using: 'docker', image: text } },
    [`${folder}/odd/action.yml`]: { name: text, runs: { using: text } },
  }),
}
