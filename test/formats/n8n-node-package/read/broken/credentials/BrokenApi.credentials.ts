import type { ICredentialType } from 'n8n-workflow';
export class BrokenApi implements ICredentialType {
  name = 'brokenApi'
  properties = [ {
