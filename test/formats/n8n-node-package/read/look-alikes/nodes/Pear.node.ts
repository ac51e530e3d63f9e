import type { INodeType } from 'n8n-workflow';

export class Pear implements INodeType {
  description = {
    displayName: 'Pear',
    name: 'pear',
    group: ['trigger'],
    version: 1,
  };
}
