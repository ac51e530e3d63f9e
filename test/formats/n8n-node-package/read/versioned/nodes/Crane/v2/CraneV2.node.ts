import type { INodeType, INodeTypeBaseDescription, INodeTypeDescription } from 'n8n-workflow';

const versionDescription = { version: 2, requestDefaults: { baseURL: 'https://v2.crane.example' } };

export class CraneV2 implements INodeType {
	description: INodeTypeDescription;

	constructor(baseDescription: INodeTypeBaseDescription) {
		this.description = { ...baseDescription, ...versionDescription };
	}
}
