import type { ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';
import { harvestScopes } from './scopes';

const readScopes = ['trees:read', 'harvests:read'];

export class OrchardOAuth2Api implements ICredentialType {
	name = 'orchardOAuth2Api';
	extends = ['oAuth2Api'];
	displayName = 'Orchard OAuth2 API';
	documentationUrl = 'https://docs.orchard.example/sign-in';
	properties: INodeProperties[] = [
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'pkce' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: 'https://id.orchard.example/authorize',
			required: true,
		},
		{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: 'https://id.orchard.example/token' },
		{ displayName: 'Client Secret', name: 'clientSecret', type: 'string', typeOptions: { password: true }, default: '' },
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: [...readScopes, ...harvestScopes, 'baskets:write'].join(' '),
			hint: 'Such as "trees:write"',
		},
		{ displayName: 'Query', name: 'authQueryParameters', type: 'hidden', default: '' },
	];
	test: ICredentialTestRequest = { request: { baseURL: 'https://api.orchard.example/v2', url: '/me' } };
}
