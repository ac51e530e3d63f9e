import type { Template } from '../../hostile/template.ts'

/** A pipeline of GitLab with a file that it includes. */
export const template: Template = {
  files: (text, secret, folder) => {
    const job = {
      image: { name: text },
      services: [text, { name: text, alias: text, variables: { [text]: text, DB_PASSWORD: secret } }],
      before_script: [text],
      script: [text, [text], `curl --token ${secret}`],
      after_script: text,
      variables: { [text]: text, LADDER_PASSWORD: secret, SEASON: { value: text, description: text } },
      id_tokens: { [text]: { aud: [text, `https://${text}`] } },
      identity: text,
      secrets: { [text]: { vault: text }, OTHER: { [text]: { name: text, field: text, engine: { path: text } } } },
      environment: { name: text, url: text },
      run: [{ name: text, script: text }],
    }
    const includes = [
      text,
      { template: text },
      { component: `${text}/orchard/press@${text}` },
      { component: `$CI_SERVER_FQDN/${text}/${text}@${text}` },
      { project: text, ref: text, file: [text] },
      { remote: `https://${text}/x.yml`, integrity: text },
      { remote: `https://pilot:${secret}@harbour.example/x.yml?private_token=${secret}` },
      { remote: `https://code.example/a/b/-/raw/${text}/x.yml` },
      { local: 'ci/part.yml' },
      { local: `${text}*.yml` },
    ]
    return {
      [`${folder}/.gitlab-ci.yml`]: {
        workflow: { name: text, rules: [{ if: text, variables: { GATE_TOKEN: secret } }] },
        include: includes,
        default: job,
        [text]: job,
        press: { ...job, trigger: { project: text, branch: text, forward: { pipeline_variables: text } } },
        child: { trigger: { include: includes } },
        sign: { trigger: text },
      },
      'ci/part.yml': { [`${text}2`]: job },
    }
  },
}
