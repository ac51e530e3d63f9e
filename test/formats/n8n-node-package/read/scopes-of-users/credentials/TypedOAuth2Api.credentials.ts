import type { ICredentialType } from 'n8n-workflow';

export class TypedOAuth2Api implements ICredentialType {
  name = 'typedOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'TypedOAuth2Api';
  properties = [
    { displayName: 'scope', name: 'scope', type: 'string', default: 'buoys:read,buoys:write', placeholder: 'buoys:admin' },
  ];
}
