import type { Template } from '../../hostile/template.ts'

const allow = (text: string) => ({ Effect: 'Allow', Action: [text, 's3:GetObject'], Resource: [text, '*'] })

/** A template in JSON with functions, and one of SAM. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/stack.json`]: {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: text,
      Parameters: {
        [text]: { Type: 'String', NoEcho: true, Default: secret },
        plain: { Type: text, Default: text },
      },
      Resources: {
        [text]: {
          Type: 'AWS::IAM::Role',
          Properties: {
            RoleName: text,
            AssumeRolePolicyDocument: {
              Statement: [{ Effect: 'Allow', Principal: { AWS: text, [text]: [text] }, Action: 'sts:AssumeRole' }],
            },
            ManagedPolicyArns: [
              text,
              `arn:aws:iam::aws:policy/${text}`,
              { 'Fn::Join': [text, ['arn:', { Ref: 'AWS::Partition' }, text]] },
              { 'Fn::Sub': [text, { [text]: text }] },
            ],
            Policies: [
              {
                PolicyName: text,
                PolicyDocument: {
                  Statement: [
                    allow(text),
                    { 'Fn::If': [text, allow(text), { Ref: 'AWS::NoValue' }] },
                    { Effect: 'Deny', NotAction: [{ Ref: text }, { 'Fn::GetAtt': [text, text] }], Resource: text },
                    { ...allow(text), Condition: { [text]: { [text]: secret } } },
                  ],
                },
              },
            ],
          },
        },
        Other: {
          Type: 'AWS::IAM::Policy',
          Properties: { PolicyDocument: JSON.stringify({ Statement: [allow(text)] }) },
        },
        Call: { Type: 'AWS::Lambda::Permission', Properties: { Action: text, Principal: text } },
        [`Fn::ForEach::${text}`]: [text],
      },
    },
    [`${folder}/template.yaml`]: {
      Transform: 'AWS::Serverless-2016-10-31',
      Resources: {
        [text]: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            Policies: [
              text,
              { [`${text}Policy`]: { TableName: text } },
              { S3ReadPolicy: {} },
              { Statement: [allow(text)] },
            ],
            FunctionUrlConfig: { AuthType: 'NONE' },
            Environment: { Variables: { [text]: secret } },
          },
        },
      },
    },
  }),
}
