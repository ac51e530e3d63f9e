import type { ICredentialType } from 'n8n-workflow';

export class MadeOAuth2Api implements ICredentialType {
  name = 'madeOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'MadeOAuth2Api';
  properties = [
    { displayName: 'scope', name: 'scope', type: 'hidden', default: `tides:read ${process.env.MORE_SCOPES}` },
  ];
}
