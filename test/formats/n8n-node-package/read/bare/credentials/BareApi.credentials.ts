import type { ICredentialType } from 'n8n-workflow';
export class BareApi implements ICredentialType {
  name = 'bareApi';
  displayName = 'Bare';
  properties = [];
}
