import type { Template } from '../../hostile/template.ts'

const app = '0123456789abcdef0123456789abcdef'
const id = 'fedcba9876543210fedcba9876543210'

/** An app of ServiceNow: what it may do in others, what it calls and where it answers. */
export const template: Template = {
  files: (text, secret, folder) => {
    const word = toXml(text)
    const update = (table: string) => `${folder}/${app}/update/${table}_${id}.xml`
    return {
      [`${folder}/${app}/sys_app_${app}.xml`]: record(
        'sys_app',
        `<sys_id>${app}</sys_id><name>${word}</name><scope>${word}</scope><version>${word}</version>
<vendor>${word}</vendor><runtime_access_tracking>${word}</runtime_access_tracking>`,
      ),
      [update('sys_scope_privilege')]: record(
        'sys_scope_privilege',
        `<source_scope>${app}</source_scope><operation>${word}</operation><target_name>${word}</target_name>
<target_scope>${word}</target_scope><target_type>${word}</target_type><status>${word}</status>`,
      ),
      [update('sys_rest_message')]: record(
        'sys_rest_message',
        `<sys_id>${id}</sys_id><name>${word}</name><authentication_type>${word}</authentication_type>
<basic_auth_password>${secret}</basic_auth_password>
<rest_endpoint>https://pilot:${secret}@harbour.example/?token=${secret} http://${word}</rest_endpoint>`,
      ),
      [update('sys_rest_message_fn')]: record(
        'sys_rest_message_fn',
        `<sys_id>${word}</sys_id><function_name>${word}</function_name><http_method>${word}</http_method>
<rest_message display_value="lantern">${id}</rest_message><rest_endpoint>${word}</rest_endpoint>`,
      ),
      [update('sys_ws_operation')]: record(
        'sys_ws_operation',
        `<http_method>${word}</http_method><operation_uri>${word}</operation_uri><operation_script>${word} ${secret}</operation_script>
<requires_authentication>false</requires_authentication><web_service_definition>${word}</web_service_definition>`,
      ),
      [update('sys_ws_definition')]: record('sys_ws_definition', `<name>${word}</name><active>${word}</active>`),
      [update('oauth_entity')]: record(
        'oauth_entity',
        `<name>${word}</name><type>${word}</type><client_id>${word}</client_id><client_secret>${secret}</client_secret>
<auth_url>https://${word}.example</auth_url><token_url>${word}</token_url><default_grant_type>${word}</default_grant_type>
<code_challenge_method>${word}</code_challenge_method>`,
      ),
      [update('oauth_entity_profile')]: record(
        'oauth_entity_profile',
        `<name>${word}</name><grant_type>${word}</grant_type><oauth_entity>${word}</oauth_entity>`,
      ),
      [update('sys_alias')]: record(
        'sys_alias',
        `<id>${word}</id><name>${word}</name><type>connection</type><connection_type>${word}</connection_type>`,
      ),
      [update('sys_properties')]: record(
        'sys_properties',
        `<name>${word}.token</name><value>${secret}</value><sys_scope>${app}</sys_scope>`,
      ),
    }
  },
  more: (file, word, index) => {
    if (file.includes('sys_rest_message_'))
      return `<sys_rest_message_fn><http_method>${word}</http_method></sys_rest_message_fn>`
    const table = /\/((?:oauth|sys)[a-z_]*)_[0-9a-f]{32}\.xml$/.exec(file)?.[1] ?? word
    return `<${table}><name>${word}${index}</name><source_scope>${app}</source_scope><target_name>${word}${index}</target_name></${table}>`
  },
}

function record(table: string, fields: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><record_update table="${table}">
<${table} action="INSERT_OR_UPDATE">
${fields}
</${table}>
</record_update>
`
}

/** A text as XML can hold it: half characters and most control characters it cannot. */
function toXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\]\]>/g, ']]&gt;')
}
