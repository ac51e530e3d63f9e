import type { Template } from '../../hostile/template.ts'

/** A kamelet of Apache Camel. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/harvest.kamelet.yaml`]: {
      apiVersion: 'camel.apache.org/v1',
      kind: 'Kamelet',
      metadata: {
        name: text,
        namespace: text,
        annotations: {
          'camel.apache.org/kamelet.support.level': text,
          'camel.apache.org/catalog.version': text,
          'camel.apache.org/kamelet.icon': text,
          'camel.apache.org/provider': text,
        },
        labels: { 'camel.apache.org/kamelet.type': text, 'camel.apache.org/kamelet.verified': text },
      },
      spec: {
        definition: {
          title: text,
          description: text,
          properties: {
            [text]: { title: text, type: 'string', default: text, 'x-descriptors': [text] },
            token: { format: 'password', default: secret, 'x-descriptors': ['urn:camel:group:credentials'] },
            address: { default: `https://pilot:${secret}@harbour.example/` },
          },
        },
        dependencies: [text, `camel:${text}`, `mvn:${text}:${text}:${text}`, `github:${text}`],
        template: {
          beans: [{ name: text, type: text, properties: { password: secret, url: `jdbc:pilot://${text}` } }],
          from: {
            uri: text,
            parameters: { [text]: text, accessToken: secret },
            steps: [
              { to: `https://${text}/x` },
              { to: `https://pilot:${secret}@harbour.example/?token=${secret}` },
              { toD: `{{${text}}}` },
              { to: '{{address}}' },
              { to: { uri: `exec:${text} ${secret}` } },
              { to: { uri: `platform-http:/${text}` } },
              { 'set-header': { name: 'Authorization', constant: secret } },
              { 'set-header': { name: text, constant: text } },
              { 'set-body': { groovy: `${text} ${secret}` } },
            ],
          },
        },
      },
    },
  }),
}
