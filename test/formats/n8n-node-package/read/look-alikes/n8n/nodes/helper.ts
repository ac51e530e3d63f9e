import type { IDataObject } from 'n8n-workflow';
export const helper = { description: 'none', properties: [] };
