import type { INodeType } from 'n8n-workflow';
export type Pear = INodeType;
export const names = ['a'];
