import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { rules } from '../src/judge/rules.ts'
import { compareText } from '../src/model/order.ts'
import { connectorFormats } from '../src/read/connector-formats.ts'
import type { ConnectorFormat } from '../src/read/format.ts'
import { lockfileFormats } from '../src/read/lockfile-formats.ts'
import { policySchema } from '../src/read/policy-schema.ts'

const formats = await Promise.all(connectorFormats.map(format => format.load()))

/** The page of formats, with the notes a person wrote for each under docs/formats/. */
export function formatsPage(): string {
  return [
    '# Formats',
    '',
    'Made from the code by `npm run generate`.',
    '',
    '## Connectors',
    '',
    '| format | what it is | files |',
    '| --- | --- | --- |',
    ...formats.map(format => `| \`${format.name}\` | [${format.title}](${format.specification}) | ${files(format)} |`),
    '',
    'Files "by content" are taken for the format only when their text says so; a file that is something else is left alone.',
    '',
    '## Lockfiles',
    '',
    '| format | what it is | files |',
    '| --- | --- | --- |',
    ...lockfileFormats.map(
      format =>
        `| \`${format.name}\` | [${format.title}](${format.specification}) | ${format.names.map(code).join(', ')} |`,
    ),
    '',
  ].join('\n')
}

function files(format: ConnectorFormat): string {
  const byContent = format.content === undefined ? [] : [`${format.content.names.map(code).join(', ')} by content`]
  return [...format.names.map(code), ...byContent].join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

/** The page of rules: one section each, under the rule's id. */
export function rulesPage(): string {
  return [
    '# Rules',
    '',
    'Made from the code by `npm run generate`. Levels can be set in the [policy](policy.md); `by severity` means that its thresholds decide.',
    '',
    ...rules.flatMap(rule => [
      `## ${rule.id}`,
      '',
      `**${rule.title}.** Level: ${rule.level === 'severity' ? 'by severity' : rule.level}.`,
      '',
      `Why: ${rule.why}`,
      '',
      `What to do: ${rule.remedy}`,
      '',
    ]),
  ].join('\n')
}

/** The published JSON Schema of the policy file. */
export function schemaPage(): string {
  const withRules = {
    ...policySchema,
    properties: {
      ...policySchema.properties,
      rules: { ...policySchema.properties.rules, propertyNames: { enum: rules.map(rule => rule.id) } },
    },
  }
  return `${JSON.stringify(withRules, null, 2)}\n`
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** The page of the action: a person's words, and its inputs and outputs as action.yml has them. */
export function actionPage(root: URL): string {
  const { inputs, outputs } = load(readFileSync(new URL('action.yml', root), 'utf8')) as ActionFile
  const text = readFileSync(new URL('docs/action.md', root), 'utf8')
  const rows = [
    '| input | default | what it does |',
    '| --- | --- | --- |',
    ...Object.entries(inputs).map(
      ([name, input]) =>
        `| \`${name}\` | ${input.default === undefined ? '' : code(input.default)} | ${input.description.trim()} |`,
    ),
    '',
    '| output | what it holds |',
    '| --- | --- |',
    ...Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${output.description.trim()} |`),
  ]
  return text.replace(
    /(<!-- inputs -->\n)[\s\S]*?(\n<!-- \/inputs -->)/,
    (_, open: string, close: string) => `${open}${rows.join('\n')}${close}`,
  )
}

/** The README with its list of formats brought up to date. */
export function readmePage(root: URL): string {
  const text = readFileSync(new URL('README.md', root), 'utf8')
  const titles = [...formats, ...lockfileFormats].map(format => format.title)
  const sorted = titles.sort((left, right) => compareText(left.toLowerCase(), right.toLowerCase()))
  const list = `${sorted.join(' · ')}\n\n[Which files these are](docs/formats.md).`
  return text.replace(
    /(<!-- formats -->\n)[\s\S]*?(\n<!-- \/formats -->)/,
    (_, open: string, close: string) => `${open}${list}${close}`,
  )
}
