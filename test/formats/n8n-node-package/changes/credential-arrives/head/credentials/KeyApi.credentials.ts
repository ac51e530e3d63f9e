import type { ICredentialType } from 'n8n-workflow';

export class KeyApi implements ICredentialType {
  name = 'keyApi';
  displayName = 'KeyApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
}
