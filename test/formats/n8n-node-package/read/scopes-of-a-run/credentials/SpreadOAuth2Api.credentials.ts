import { commonProperties } from './common';
import type { ICredentialType } from 'n8n-workflow';

export class SpreadOAuth2Api implements ICredentialType {
  name = 'spreadOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'SpreadOAuth2Api';
  properties = [
    ...commonProperties(),
    { displayName: 'authUrl', name: 'authUrl', type: 'hidden', default: '={{$self["host"]}}/authorize' },
    { displayName: 'accessTokenUrl', name: 'accessTokenUrl', type: 'hidden', default: '=https://{{$self.region}}.tide.example/token' },
  ];
}
