import type { Template } from '../../hostile/template.ts'

/** A text as HCL has it in quotes. */
const quote = (text: string) => JSON.stringify(text).replace(/[$%]\{/g, sign => `${sign[0]}${sign}`)

/** Statement of a policy, as JSON has it. */
const statement = (text: string) => ({
  Effect: 'Allow',
  Action: [text, 's3:GetObject'],
  Resource: text,
  Principal: { AWS: text },
  Condition: { [text]: { [text]: text } },
})

/** A lock file, and policies in both syntaxes. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/.terraform.lock.hcl`]: [
      `provider ${quote(`registry.example/orchard/${text}`)} {`,
      `  version     = ${quote(text)}`,
      `  constraints = ${quote(secret)}`,
      `  hashes      = [${quote(`zh:${text}`)}, ${quote(`h1:${secret}`)}]`,
      '}',
      `provider ${quote(text)} {`,
      '  version = "1.0.0"',
      '}',
      '',
    ].join('\n'),
    [`${folder}/iam.tf`]: [
      `data "aws_iam_policy_document" ${quote(text)} {`,
      '  statement {',
      `    sid       = ${quote(text)}`,
      `    actions   = [${quote(text)}, "s3:GetObject"]`,
      `    resources = [${quote(text)}, "*"]`,
      '    principals {',
      `      type        = ${quote(text)}`,
      `      identifiers = [${quote(text)}]`,
      '    }',
      `    condition { variable = ${quote(text)} }`,
      '  }',
      '}',
      `resource "aws_iam_role" ${quote(text)} {`,
      `  description        = ${quote(secret)}`,
      `  assume_role_policy = jsonencode({ Statement = [{ Effect = "Deny", Action = ${quote(text)} }] })`,
      `  policy             = lookup(var.policies, ${quote(text)}, ${quote(secret)})`,
      '  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]',
      '}',
      '',
    ].join('\n'),
    [`${folder}/main.tf.json`]: {
      data: { aws_iam_policy_document: { [text]: [{ statement: { not_actions: [text], not_resources: text } }] } },
      resource: [
        {
          aws_iam_policy: {
            [text]: { policy: JSON.stringify({ Statement: [statement(text)] }), description: secret },
            other: { policy: `\${${text}}` },
          },
        },
      ],
    },
  }),
  more: (file, word, index) =>
    file.endsWith('.hcl')
      ? `provider "registry.example/${word}/${index}" {\n  version = "1.0.${index}"\n}\n`
      : `data "aws_iam_policy_document" "${word}${index}" {\n  statement {\n    actions = ["s3:${word}${index}"]\n  }\n}\n`,
}
