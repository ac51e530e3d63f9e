// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { printable, type Template } from '../../hostile/template.ts'
import { steps } from './steps.ts'

const commit = '0b6a0274a1d4f1a3b2d8b3c2ad4f4a0de49dfb8d'

/** Workflows, with a comment behind a pin as a second file has it. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`.github/workflows/${folder}.yml`]: {
      name: text,
      on: {
        push: { branches: [text], tags: [text], paths: [text] },
        pull_request_target: { types: [text] },
        schedule: [{ cron: text, timezone: text }],
        workflow_run: { workflows: [text] },
        workflow_call: { secrets: { [text]: { required: true } }, inputs: { [text]: { default: text } } },
        repository_dispatch: { types: text },
        [`${text} `]: { types: [text] },
      },
      permissions: { contents: 'write', issues: text, [`${text} `]: 'write' },
      env: { [text]: text, BODY: `\${{ github.event.comment.body }} ${text}`, TOKEN: secret },
      defaults: { run: { shell: text } },
      jobs: {
        build: {
          name: text,
          'runs-on': [text, 'self-hosted'],
          environment: text,
          permissions: { [text]: 'write', contents: 'read' },
          if: text,
          env: { [text]: text, API_KEY: secret },
          container: { image: text, credentials: { username: text, password: secret } },
          services: { [text]: { image: `${text}:${text}`, env: { PASSWORD: secret } } },
          strategy: { matrix: { os: [text], [text]: [text], include: [{ os: text }] } },
          outputs: { [text]: text },
          steps: steps(text, secret),
        },
        [text]: {
          'runs-on': '${{ matrix.os }}',
          strategy: { matrix: { os: [text, 'ubuntu-20.04'] } },
          steps: [{ run: text }],
        },
        call: {
          uses: `${text}/${text}/.github/workflows/${text}.yml@${text}`,
          secrets: { [text]: '${{ secrets.LAMP }}' },
        },
        inherit: { uses: text, secrets: 'inherit' },
      },
    },
    [`.github/workflows/pins ${folder}.yml`]: `on: push\njobs:\n  pin:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: lantern/lamp@${commit} # ${printable(text)}\n`,
  }),
}
