import type { Template } from '../../hostile/template.ts'

/** An app of Zapier's platform. */
export const template: Template = {
  files: (text, secret, folder) => {
    const [word, token] = [JSON.stringify(text), JSON.stringify(secret)]
    return {
      [`${folder}/.zapierapprc`]: { id: text, key: text },
      [`${folder}/package.json`]: {
        name: text,
        version: text,
        main: 'index.js',
        dependencies: { 'zapier-platform-core': text, [text]: `git+https://pilot:${secret}@registry.example/pear.git` },
      },
      [`${folder}/index.js`]: `const { more } = require('./more');
module.exports = {
  authentication: {
    type: 'oauth2',
    test: { url: 'https://' + ${word} },
    fields: [{ key: ${word}, type: 'password', default: ${token} }],
    oauth2Config: {
      authorizeUrl: { url: ${word}, params: { scope: more.join(' ') } },
      getAccessToken: { url: 'https://pilot:' + ${token} + '@orchard.example/?key=' + ${token}, body: { client_secret: ${token}, scope: ${word} } },
      refreshAccessToken: { url: \`https://\${${word}}/x\` },
      scope: ${word} + ' trees:read',
      enablePkce: ${word},
    },
  },
  triggers: {
    [${word}]: { key: ${word}, display: { label: ${word}, hidden: ${word} }, operation: { type: ${word}, perform: { url: ${word} } } },
    hook: { key: 'hook', operation: { type: 'hook', performSubscribe: { url: 'https://pilot:' + ${token} + '@barrel.example/' } } },
  },
  creates: { [${word}]: { display: { label: ${word}, description: ${word} } }, other: ${word} },
  resources: { [${word}]: { list: { operation: { perform: { url: 'https://' + ${word} } } } } },
};
`,
      [`${folder}/more.js`]: `exports.more = [${word}, 'a'];
exports.call = (z, bundle) => z.request({ url: 'https://' + ${word}, headers: { key: ${token} } });
`,
    }
  },
  more: (file, word, index) =>
    file.endsWith('more.js')
      ? `exports.${word}${index} = z => z.request('https://${word}${index}.example/');\n`
      : `module.exports.${word}${index} = { key: '${word}${index}', operation: { type: 'hook' } };\n`,
}
