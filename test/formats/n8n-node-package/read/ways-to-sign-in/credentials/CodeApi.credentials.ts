import type { ICredentialType } from 'n8n-workflow';

export class CodeApi implements ICredentialType {
  name = 'codeApi';
  displayName = 'CodeApi';
  properties = [
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: '', typeOptions: { password: true } },
  ];
  async authenticate(credentials, request) {
    return { ...request, headers: { key: credentials.apiKey } };
  }
}
