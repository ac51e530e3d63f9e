import { describe, expect, it } from 'vitest'
import { matchesAction, parseAwsAction } from '../../src/catalog/aws-actions.ts'
import { impliesScope } from '../../src/catalog/implications.ts'
import { weighScope } from '../../src/catalog/scopes.ts'

describe('an action of AWS', () => {
  it.each([
    ['*', 's3:GetObject'],
    ['s3:*', 's3:GetObject'],
    ['s3:Get*', 's3:GetObject'],
    ['s3:Get*', 's3:GetObject*'],
  ])('is included: %s includes %s, and not the other way round', (wide, narrow) => {
    expect(impliesScope('aws-iam', wide, narrow, null)).toBe(true)
    expect(impliesScope('aws-iam', narrow, wide, null)).toBe(false)
  })

  it.each([
    ['s3:Put*', 's3:GetObject'],
    ['s3:*', 's3-object-lambda:GetObject'],
    ['s3:GetObject', 's3:GetObjectVersion'],
  ])('is not included where nobody knows: %s and %s', (wide, narrow) => {
    expect(impliesScope('aws-iam', wide, narrow, null)).toBe(false)
  })

  it.each([
    ['iam:*Role*', 'iam:PassRole', true],
    ['iam:passrole', 'iam:PassRole', true],
    ['i?m:Pass*', 'iam:PassRole', true],
    ['iam:Get*', 'iam:PassRole', false],
  ])('matches by wildcards: %s and %s', (pattern, action, expected) => {
    const [one, two] = [parseAwsAction(pattern), parseAwsAction(action)]
    expect(one !== undefined && two !== undefined && matchesAction(one, two)).toBe(expected)
  })

  it('is matched in time, however many wildcards there are', () => {
    const [one, two] = [parseAwsAction(`s3:${'*a'.repeat(95)}`), parseAwsAction(`s3:${'a'.repeat(190)}b`)]
    expect(one !== undefined && two !== undefined && matchesAction(one, two)).toBe(false)
  })

  it.each([
    ['*', 'every resource', 'critical'],
    ['*', 'some resources', 'high'],
    ['iam:*', 'every resource', 'critical'],
    ['iam:Pass*', 'every resource', 'critical'],
    ['iam:PassRole', 'some resources', 'high'],
    ['sts:AssumeRole', 'every resource', 'critical'],
    ['sts:AssumeRole', 'others, under conditions', 'low'],
    ['secretsmanager:GetSecretValue', 'some resources', 'high'],
    ['s3:GetObject', 'every resource', 'high'],
    ['s3:GetObject', 'some resources', 'medium'],
    ['s3:*', 'some resources', 'high'],
    ['s3:PutObject', 'every resource', 'high'],
    ['s3:PutObject', 'some resources', 'medium'],
    ['ec2:Describe*', 'every resource', 'medium'],
    ['ec2:DescribeTags', 'some resources', 'low'],
    ['* but iam:*', 'every resource', 'high'],
    ['* but s3:*', 'every resource', 'critical'],
    ['arn:aws:iam::aws:policy/AdministratorAccess', 'every resource', 'critical'],
    ['arn:aws:iam::aws:policy/AmazonS3FullAccess', 'every resource', 'high'],
    ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', 'every resource', 'medium'],
    [`\${var.actions}`, 'some resources', 'high'],
  ])('weighs %s on %s as %s', (scope, principal, severity) => {
    expect(weighScope('aws-iam', scope, principal).severity).toBe(severity)
  })
})
