import type { Template } from '../../hostile/template.ts'

/** A package of nodes for n8n. */
export const template: Template = {
  files: (text, secret, folder) => {
    const [word, token] = [JSON.stringify(text), JSON.stringify(secret)]
    return {
      [`${folder}/package.json`]: {
        name: text,
        version: text,
        author: { name: text },
        n8n: { strict: text, nodes: [text], credentials: [text] },
        dependencies: { [text]: text, pear: `git+https://pilot:${secret}@registry.example/pear.git` },
      },
      [`${folder}/credentials/Pear.credentials.ts`]: `// n8n-workflow
const more = [${word}, 'x'];
export class Pear {
  name = ${word};
  extends = ['oAuth2Api', ${word}];
  properties = [
    { name: 'grantType', type: 'hidden', default: ${word} },
    { name: 'authUrl', type: ${word}, default: ${word} },
    { name: 'accessTokenUrl', default: 'https://' + ${word} + '/token' },
    { name: 'scope', type: 'string', default: ['trees:read', ...more, ${word}].join(' ') },
    { name: 'clientSecret', default: ${token}, typeOptions: { password: true } },
    { name: ${word}, default: ${token}, typeOptions: { password: true } },
    { name: 'baseUrl', default: 'https://pilot:' + ${token} + '@orchard.example/?key=' + ${token} },
  ];
  authenticate = { type: 'generic', properties: { headers: { [${word}]: ${token}, Authorization: 'Bearer ' + ${token} } } };
  test = { request: { baseURL: ${word}, url: 'https://' + ${word} } };
}
`,
      [`${folder}/nodes/Pear.node.ts`]: `// n8n-workflow
export class PearNode {
  description = {
    displayName: ${word},
    name: ${word},
    group: ['trigger', ${word}],
    version: ${word},
    hidden: true,
    usableAsTool: ${word},
    credentials: [{ name: ${word} }],
    requestDefaults: { baseURL: ${word} },
    webhooks: [{ name: ${word}, httpMethod: ${word}, path: ${word} }],
    properties: [{ name: ${word}, routing: { request: { url: \`https://\${${word}}/x\` } } }],
  };
  async execute() {
    const key = ${token};
    call('https://' + ${word}, 'https://pilot:' + ${token} + '@harbour.example/?key=' + ${token}, \`https://\${key}.example\`);
    return { url: ${word} };
  }
}
`,
    }
  },
  more: (file, word, index) =>
    file.endsWith('credentials.ts')
      ? `export class ${word}${index} { name = '${word}${index}'; properties = [{ name: 'scope', default: 'a b' }] }\n`
      : `function ${word}${index}() { return call('https://${word}${index}.example/', more) }\n`,
}
