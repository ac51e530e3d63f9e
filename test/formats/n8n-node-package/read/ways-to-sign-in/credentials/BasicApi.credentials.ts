import type { ICredentialType } from 'n8n-workflow';

export class BasicApi implements ICredentialType {
  name = 'basicApi';
  displayName = 'BasicApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  authenticate = { type: 'generic', properties: { auth: { username: '={{$credentials.user}}', password: '={{$credentials.apiKey}}' } } } as const;
}
