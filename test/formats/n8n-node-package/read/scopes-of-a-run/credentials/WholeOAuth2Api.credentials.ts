import type { ICredentialType } from 'n8n-workflow';

export class WholeOAuth2Api implements ICredentialType {
  name = 'wholeOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'WholeOAuth2Api';
  properties = makeProperties();
}
