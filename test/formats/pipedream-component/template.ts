import type { Template } from '../../hostile/template.ts'

/** An app of Pipedream with a source and an action. */
export const template: Template = {
  files: (text, secret, folder) => {
    const [word, token] = [JSON.stringify(text), JSON.stringify(secret)]
    return {
      [`${folder}/pear.app.mjs`]: `export default {
  type: "app",
  app: ${word},
  methods: {
    _auth() {
      return [this.$auth[${word}], this.$auth.api_key, ${token}];
    },
    call() {
      const key = ${token};
      return axios(this, { url: 'https://pilot:' + ${token} + '@orchard.example/?key=' + ${token}, more: 'https://' + ${word} });
    },
  },
};
`,
      [`${folder}/sources/pear.mjs`]: `import pear from "../pear.app.mjs";
export default {
  type: "source",
  key: ${word},
  name: ${word},
  description: ${word},
  version: ${word},
  props: { pear, http: "$.interface.http", [${word}]: { type: "app", app: ${word} }, more: { type: ${word}, default: ${token} } },
  run() { return fetch(\`https://\${${word}}/\`, { url: ${word} }) },
};
`,
      [`${folder}/actions/pear.mjs`]: `export default {
  type: "action",
  key: "pear",
  name: ${word},
  version: ${word},
  annotations: { readOnlyHint: ${word}, destructiveHint: true },
};
`,
    }
  },
  more: (file, word, index) =>
    file.endsWith('app.mjs')
      ? `export const ${word}${index} = () => fetch('https://${word}${index}.example/' + this.$auth.${word}${index});\n`
      : `export const ${word}${index} = { key: '${word}${index}', props: { http: '$.interface.http' } };\n`,
}
