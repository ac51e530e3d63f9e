import type { INodeType } from 'n8n-workflow';

export class TideTrigger implements INodeType {
  description = {
    displayName: 'TideTrigger',
    name: 'tideTrigger',
    group: ['trigger'],
    version: 1,
    polling: true,
  };
}
