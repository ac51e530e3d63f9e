import type { ICredentialType } from 'n8n-workflow';

export class HeaderApi implements ICredentialType {
  name = 'headerApi';
  displayName = 'HeaderApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  authenticate = { type: 'generic', properties: { headers: { 'X-Pier-Key': '={{$credentials.apiKey}}' } } } as const;
}
