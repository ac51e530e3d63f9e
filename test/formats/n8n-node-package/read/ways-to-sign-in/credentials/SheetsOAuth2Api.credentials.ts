import type { ICredentialType } from 'n8n-workflow';

const scopes = ['https://www.googleapis.com/auth/spreadsheets'];

export class SheetsOAuth2Api implements ICredentialType {
  name = 'sheetsOAuth2Api';
  extends = ['googleOAuth2Api'];
  displayName = 'SheetsOAuth2Api';
  properties = [
    { displayName: 'scope', name: 'scope', type: 'hidden', default: scopes.join(' ') },
  ];
}
