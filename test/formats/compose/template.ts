import type { Template } from '../../hostile/template.ts'

/** A compose file. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/compose.yaml`]: {
      name: text,
      include: [text, { path: [text] }, `https://pilot:${secret}@code.example/${text}.git`, `oci://${text}/x:1`],
      services: {
        [text]: {
          image: text,
          command: [text, secret],
          entrypoint: text,
          environment: {
            [text]: text,
            LADDER_PASSWORD: secret,
            ADDRESS: `https://pilot:${secret}@harbour.example/${text}?token=${secret}`,
            OTHER: `https://${text}/x`,
          },
          ports: [text, { target: text, published: text, host_ip: text, protocol: text }],
          volumes: [text, `/:${text}`, { type: text, source: '/', target: text }],
          cap_add: [text],
          devices: [text],
          security_opt: [text, `${text}:unconfined`],
          privileged: true,
          network_mode: text,
          pid: text,
          secrets: [text, { source: text, target: text }],
          healthcheck: { test: [text] },
          post_start: [{ command: text }],
          extends: { file: text, service: text },
        },
        press: {
          image: `registry.example/${text}:${text}`,
          environment: [text, `LADDER_PASSWORD=${secret}`, `${text}=${text}`],
          build: { context: text, dockerfile: text, dockerfile_inline: text, args: { [text]: text, TOKEN: secret } },
        },
        sort: { build: `https://pilot:${secret}@code.example/${text}.git#${text}` },
        weigh: { image: `registry.example/orchard/weigh:${text}` },
      },
      models: { [text]: { model: text } },
      configs: { [text]: { content: secret } },
    },
  }),
}
