import type { Template } from '../../hostile/template.ts'

const namespace = 'http://soap.sforce.com/2006/04/metadata'

/** A project of Salesforce with a component and a manifest that are old. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/sfdx-project.json`]: {
      name: text,
      namespace: text,
      packageDirectories: [{ path: text, package: text }],
      packageAliases: { [text]: text },
      sfdcLoginUrl: `https://pilot:${secret}@${text}/?token=${secret}`,
      signupTargetLoginUrl: text,
      sourceApiVersion: text,
    },
    [`${folder}/classes/Cider.cls-meta.xml`]: `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="${namespace}">
<apiVersion>29.0</apiVersion><description>${toXml(text)} ${secret}</description>
</ApexClass>
`,
    [`${folder}/manifest/package.xml`]: `<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="${namespace}">
<types><members>${toXml(text)}</members><name>${toXml(text)}</name></types><version>30.0</version>
</Package>
`,
  }),
  more: (file, word, index) =>
    file.endsWith('.json') ? '' : `<types><members>${word}${index}</members><name>${word}</name></types>`,
}

/** A text as XML can hold it: half characters and most control characters it cannot. */
function toXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\]\]>/g, ']]&gt;')
}
