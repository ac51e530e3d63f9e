import type { Template } from '../../hostile/template.ts'

/** Flows of Node-RED with their credentials, and what the program keeps beside them. */
export const template: Template = {
  files: (text, secret, folder) => {
    const node = (type: string, more: object) => ({
      id: `${text} ${type}`,
      type,
      z: 't1',
      name: text,
      x: 1,
      y: 1,
      wires: [[text]],
      ...more,
    })
    return {
      [`${folder}/flows.json`]: {
        rev: text,
        flows: [
          { id: 't1', type: 'tab', label: text, env: [{ name: 'ORCHARD_KEY', value: secret, type: 'str' }] },
          node('http in', { url: text, method: text }),
          node('http request', {
            url: `https://pilot:${secret}@${text}/?token=${secret}`,
            method: text,
            authType: text,
            headers: [{ keyValue: 'Authorization', valueType: 'other', valueValue: secret }],
          }),
          node('mqtt-broker', { broker: text, port: text, usetls: text, password: secret }),
          node('mqtt-broker 2', { type: 'mqtt-broker', broker: `mqtts://pilot:${secret}@${text}` }),
          node('mqtt in', { topic: text }),
          node('inject', { crontab: text, repeat: text }),
          node('tls-config', { verifyservercert: text }),
          node('function', {
            func: `${text}\nconst key = '${secret}'\nfetch('https://${text}')`,
            libs: [{ var: text, module: text }],
          }),
          node('exec', { command: `${text} --token ${secret}`, addpay: text, append: `${text} ${secret}` }),
          node('ui_template', { format: `<b>${text}</b>` }),
          node('tcp in', { server: 'server', port: text }),
          node('websocket-listener', { path: text }),
          node(text, { url: `https://pilot:${secret}@${text}`, host: text, port: text, server: text, token: secret }),
          { id: text, type: 'global-config', modules: { [text]: text } },
        ],
      },
      [`${folder}/flows_cred.json`]: { [text]: { user: text, password: secret } },
      [`${folder}/package.json`]: { dependencies: { 'node-red-contrib-x': text, [`node-red-${text}`]: text } },
      [`${folder}/more/flows_more.json`]: {
        flows: [{ id: text, type: 'tab' }, node(`${text} 2`, { hostname: text })],
      },
      [`${folder}/more/flows_more_cred.json`]: { $: text },
      [`${folder}/more/settings.js`]: `module.exports = {\n  credentialSecret: '${secret}',\n}\n`,
    }
  },
}
