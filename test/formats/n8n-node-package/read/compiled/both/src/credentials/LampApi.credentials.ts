import type { ICredentialType } from 'n8n-workflow';

export class LampApi implements ICredentialType {
  name = 'lampApi';
  displayName = 'LampApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
}
