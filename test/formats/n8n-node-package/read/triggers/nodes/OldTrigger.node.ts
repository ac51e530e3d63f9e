import type { INodeType } from 'n8n-workflow';

export class OldTrigger implements INodeType {
  description = {
    displayName: 'Old Trigger (deprecated)',
    name: 'oldTrigger',
    group: ['trigger'],
    version: 1,
    usableAsTool: false,
  };
}
