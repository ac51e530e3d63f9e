export const treeFields = [
	{ displayName: 'Tree or bush', name: 'tree', type: 'string', default: '', placeholder: 'https://placeholder.orchard.example' },
];
