export const treeFields = [
	{ displayName: 'Tree', name: 'tree', type: 'string', default: '', placeholder: 'https://placeholder.orchard.example' },
];
