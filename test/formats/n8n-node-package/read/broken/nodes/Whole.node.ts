import { call } from './call';
import type { INodeType } from 'n8n-workflow';

export class Whole implements INodeType {
  description = {
    displayName: 'Whole',
    name: 'whole',
    group: [],
    version: 1,
  };
}
