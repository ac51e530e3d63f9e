import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { callOrchard } from './GenericFunctions';
import { treeFields } from './fields';

export class Orchard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Orchard',
		name: 'orchard',
		group: ['transform'],
		version: [1, 1.1],
		subtitle: '={{$parameter["operation"]}}',
		description: 'See https://docs.orchard.example/nodes',
		defaults: { name: 'Orchard' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'orchardOAuth2Api', required: true }],
		requestDefaults: { baseURL: 'https://api.orchard.example/v2' },
		properties: [
			...treeFields,
			{
				displayName: 'Weather',
				name: 'weather',
				type: 'boolean',
				default: false,
				routing: { request: { method: 'GET', url: 'https://weather.sky.example/now' } },
			},
		],
	};

	async execute(this: IExecuteFunctions) {
		return [await callOrchard.call(this, '/trees')];
	}
}
