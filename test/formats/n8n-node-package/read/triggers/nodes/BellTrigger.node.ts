import type { INodeType } from 'n8n-workflow';

export class BellTrigger implements INodeType {
  description = {
    displayName: 'BellTrigger',
    name: 'bellTrigger',
    group: ['trigger'],
    version: 1,
    webhooks: [
      { name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
      { name: 'setup', httpMethod: 'GET', path: 'webhook' },
    ],
  };
}
