import type { ICredentialType } from 'n8n-workflow';

export class MailOAuth2Api implements ICredentialType {
  name = 'mailOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'MailOAuth2Api';
  properties = [
    { displayName: 'grantType', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
    { displayName: 'authUrl', name: 'authUrl', type: 'string', default: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize' },
    { displayName: 'scope', name: 'scope', type: 'hidden', default: 'Mail.Send offline_access' },
  ];
}
