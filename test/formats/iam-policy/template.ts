import type { Template } from '../../hostile/template.ts'

/** A policy of AWS IAM, with a statement of each kind. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/policy.json`]: {
      Version: '2012-10-17',
      Id: text,
      Statement: [
        { Sid: text, Effect: 'Allow', Action: ['s3:GetObject', text, `s3:${text}`], Resource: [text, '*'] },
        { Effect: 'Allow', NotAction: [text, 'iam:*'], NotResource: text },
        { Effect: 'Allow', Action: text, Resource: text, Condition: { [text]: { [text]: secret } } },
        { Effect: 'Allow', Principal: { [text]: [text], AWS: text, Federated: text }, Action: 'sts:AssumeRole' },
        { Effect: 'Allow', Principal: '*', Action: { 'Fn::If': [text, [text], '*'] } },
        { Effect: 'Allow', Action: ['s3:*'], Resource: [text], Condition: { Bool: { [text]: [text] } } },
        { Effect: 'Deny', Action: [text, 'iam:*'], Resource: '*' },
        { Effect: 'Deny', NotAction: text, NotPrincipal: text, Resource: text },
      ],
    },
  }),
}
