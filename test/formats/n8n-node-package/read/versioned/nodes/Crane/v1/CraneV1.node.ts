import type { INodeType, INodeTypeBaseDescription, INodeTypeDescription } from 'n8n-workflow';

const versionDescription = { version: 1, requestDefaults: { baseURL: 'https://v1.crane.example' } };

export class CraneV1 implements INodeType {
	description: INodeTypeDescription;

	constructor(baseDescription: INodeTypeBaseDescription) {
		this.description = { ...baseDescription, ...versionDescription };
	}
}
