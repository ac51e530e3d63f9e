import type { INodeType } from 'n8n-workflow';

export class StreamTrigger implements INodeType {
  description = {
    displayName: 'StreamTrigger',
    name: 'streamTrigger',
    group: ['trigger'],
    version: 1,
    hidden: true,
  };
  async trigger() {
    return open('wss://stream.bell.example/live');
  }
}
