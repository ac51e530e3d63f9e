import type { ICredentialType } from 'n8n-workflow';

export class BasicHeaderApi implements ICredentialType {
  name = 'basicHeaderApi';
  displayName = 'BasicHeaderApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  authenticate = { type: 'generic', properties: { headers: { authorization: '=Basic {{$credentials.apiKey}}' } } } as const;
}
