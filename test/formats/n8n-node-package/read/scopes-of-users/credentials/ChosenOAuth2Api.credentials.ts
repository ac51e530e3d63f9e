import type { ICredentialType } from 'n8n-workflow';

export class ChosenOAuth2Api implements ICredentialType {
  name = 'chosenOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'ChosenOAuth2Api';
  properties = [
    { displayName: 'customScopes', name: 'customScopes', type: 'boolean', default: false },
    { displayName: 'enabledScopes', name: 'enabledScopes', type: 'string', default: 'buoys:read' },
    { displayName: 'scope', name: 'scope', type: 'hidden', default: '={{$self["customScopes"] ? $self["enabledScopes"] : "buoys:read"}}' },
  ];
}
