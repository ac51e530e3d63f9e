import type { Template } from '../../hostile/template.ts'

const schema = 'https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json'

/** A process of Camunda with its connectors, and a template for some. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/template.json`]: {
      $schema: schema,
      id: text,
      name: text,
      version: text,
      engines: { camunda: text },
      deprecated: { message: text },
      icon: { contents: text },
      properties: [
        { type: 'Hidden', value: text, binding: { type: 'zeebe:taskDefinition', property: 'type' } },
        { type: 'Hidden', value: text, binding: { type: 'zeebe:property', name: 'inbound.type' } },
        { type: 'String', value: text, binding: { type: 'zeebe:property', name: 'inbound.context' } },
        { type: 'String', value: text, binding: { type: 'zeebe:input', name: `${text}Url` } },
        { type: 'Hidden', value: `https://${text}/x`, binding: { type: 'zeebe:input', name: 'url' } },
        {
          type: 'Hidden',
          value: `="https://pilot:${secret}@" + x + "${text}"`,
          binding: { type: 'zeebe:input', name: 'baseUrl' },
        },
        {
          type: 'Hidden',
          value: `=if ${text} then "https://${text}" else y("${secret}")`,
          binding: { type: 'zeebe:input', name: 'otherUrl' },
        },
        { type: 'String', value: secret, binding: { type: 'zeebe:input', name: 'authentication.token' } },
        { type: 'Hidden', value: `="Bearer ${secret}"`, binding: { type: 'zeebe:input', name: text } },
        { type: 'Hidden', value: text, binding: { type: 'zeebe:input', name: 'authentication.scopes' } },
        {
          type: 'Dropdown',
          value: text,
          choices: [{ name: text, value: text }],
          binding: { type: 'zeebe:input', name: 'authentication.type' },
        },
      ],
    },
    [`${folder}/process.bpmn`]: [
      '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">',
      `<bpmn:process id="${quote(text)}" name="${quote(text)}">`,
      `<bpmn:extensionElements><zeebe:versionTag value="${quote(text)}"/></bpmn:extensionElements>`,
      element(text, secret, quote(text)),
      '</bpmn:process></bpmn:definitions>',
    ].join('\n'),
  }),
  more: (file, word, index) => (file.endsWith('.bpmn') ? `${process(word, index)}\n` : ''),
}

/** One more process with one more element. */
function process(word: string, index: number): string {
  return `<bpmn:process id="${word}${index}">${element(`${word}${index}`, 'plum-and-cherry-9-Tz', `e${index}`)}</bpmn:process>`
}

function element(text: string, secret: string, id: string): string {
  return [
    `<bpmn:serviceTask id="${id}" zeebe:modelerTemplate="${quote(text)}" zeebe:modelerTemplateVersion="${quote(text)}">`,
    `<bpmn:extensionElements><zeebe:taskDefinition type="${quote(text)}"/><zeebe:ioMapping>`,
    `<zeebe:input target="authentication.type" source="${quote(text)}"/>`,
    `<zeebe:input target="authentication.scopes" source="${quote(text)}"/>`,
    `<zeebe:input target="authentication.password" source="${quote(secret)}"/>`,
    `<zeebe:input target="authentication.clientSecret" source="{{secrets.${quote(text)}}}"/>`,
    `<zeebe:input target="${quote(text)}Url" source="${quote(text)}"/>`,
    `<zeebe:input target="url" source="https://pilot:${quote(secret)}@harbour.example/?token=${quote(secret)}"/>`,
    '</zeebe:ioMapping><zeebe:properties>',
    `<zeebe:property name="inbound.type" value="io.camunda:webhook:${quote(text)}"/>`,
    `<zeebe:property name="inbound.context" value="${quote(text)}"/>`,
    `<zeebe:property name="inbound.auth.type" value="${quote(text)}"/>`,
    '</zeebe:properties></bpmn:extensionElements></bpmn:serviceTask>',
  ].join('\n')
}

/** A text as the value of an attribute; what no document of XML can hold is left out. */
function quote(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
}
