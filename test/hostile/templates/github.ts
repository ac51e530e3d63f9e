// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { printable, type Template } from '../template.ts'

const commit = '0b6a0274a1d4f1a3b2d8b3c2ad4f4a0de49dfb8d'

function steps(text: string, secret: string) {
  return [
    {
      id: text,
      name: text,
      shell: `${text} {0}`,
      run: `${text}\necho "::set-output name=x::y"`,
      env: { [text]: text, API_KEY: secret },
    },
    { uses: `${text}/${text}@${text}`, with: { [text]: text, token: secret } },
    { uses: text },
    { uses: `./${text}` },
    { uses: `$/${text}` },
    { uses: `docker://${text}` },
    { uses: `docker://ghcr.io/${text}/${text}:${text}` },
    {
      uses: 'actions/checkout@v4',
      with: { ref: `\${{ github.event.pull_request.head.sha }}${text}`, repository: text, token: secret },
    },
    { uses: 'actions/github-script@v7', with: { script: `${text} \${{ github.event.issue.title }}` } },
    {
      name: text,
      run: `curl -H "Authorization: Bearer ${secret}" https://pilot:${secret}@harbour.example/?key=${secret}`,
    },
    {
      name: `${text} 2`,
      run: `git checkout \${{ github.head_ref }} ${text}\necho "\${{ github.event.comment.body }} \${{ secrets['${text}'] }}"`,
    },
    { parallel: [{ name: text, run: text, uses: text }] },
  ]
}

/** Workflows, with a comment behind a pin as a second file has it. */
export const githubWorkflow: Template = {
  format: 'github-workflow',
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

/** Actions: composite, of Node.js, of a container. */
export const githubAction: Template = {
  format: 'github-action',
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
