import type { ICredentialType } from 'n8n-workflow';

export class FirstOAuth1Api implements ICredentialType {
  name = 'firstOAuth1Api';
  extends = ['oAuth1Api'];
  displayName = 'FirstOAuth1Api';
  properties = [
    { displayName: 'requestTokenUrl', name: 'requestTokenUrl', type: 'hidden', default: 'https://id.pier.example/request' },
  ];
}
