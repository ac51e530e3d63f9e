import type { INodeType } from 'n8n-workflow';
export class Bare implements INodeType {
  description = { name: 'bare' };
}
