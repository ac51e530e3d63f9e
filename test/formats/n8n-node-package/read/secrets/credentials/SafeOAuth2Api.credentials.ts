import type { ICredentialType } from 'n8n-workflow';

export class SafeOAuth2Api implements ICredentialType {
  name = 'safeOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'SafeOAuth2Api';
  properties = [
    { displayName: 'clientId', name: 'clientId', type: 'hidden', default: 'orchard-app' },
    { displayName: 'clientSecret', name: 'clientSecret', type: 'hidden', default: 'plum-and-cherry-9-invented' },
    { displayName: 'apiKey', name: 'apiKey', type: 'string', default: 'your api key', typeOptions: { password: true } },
    { displayName: 'password', name: 'password', type: 'string', default: process.env.SAFE_PASSWORD, typeOptions: { password: true } },
    { displayName: 'baseUrl', name: 'baseUrl', type: 'string', default: 'https://pilot:plum-and-cherry-9-invented@api.safe.example/' },
  ];
}
