import type { INodeType } from 'n8n-workflow';

export class Safe implements INodeType {
  description = {
    displayName: 'Safe',
    name: 'safe',
    group: [],
    version: 1,
  };
  async execute() {
    const inventedToken = 'ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX';
    return await call('https://pilot:plum-and-cherry-9-invented@files.safe.example/', inventedToken);
  }
}
