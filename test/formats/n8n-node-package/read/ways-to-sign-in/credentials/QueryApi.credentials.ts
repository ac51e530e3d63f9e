import type { ICredentialType } from 'n8n-workflow';

export class QueryApi implements ICredentialType {
  name = 'queryApi';
  displayName = 'QueryApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  authenticate = { type: 'generic', properties: { qs: { key: '={{$credentials.apiKey}}' } } } as const;
}
