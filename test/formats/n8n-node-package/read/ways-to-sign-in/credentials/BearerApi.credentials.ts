import type { ICredentialType } from 'n8n-workflow';

export class BearerApi implements ICredentialType {
  name = 'bearerApi';
  displayName = 'BearerApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  authenticate = { type: 'generic', properties: { headers: { Authorization: '=Bearer {{$credentials.apiKey}}' } } } as const;
}
