import { VersionedNodeType } from 'n8n-workflow';
import { CraneV1 } from './v1/CraneV1.node';
import { CraneV2 } from './v2/CraneV2.node';

export class Crane extends VersionedNodeType {
	constructor() {
		const baseDescription = { displayName: 'Crane', name: 'crane', group: ['output'], defaultVersion: 2 };
		const nodeVersions = { 1: new CraneV1(baseDescription), 2: new CraneV2(baseDescription) };
		super(nodeVersions, baseDescription);
	}
}
