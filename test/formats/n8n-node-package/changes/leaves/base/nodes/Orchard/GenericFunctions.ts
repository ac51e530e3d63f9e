import { apiHost } from './hosts';

/** Not called: https://comment.orchard.example */
export async function callOrchard(this: IExecuteFunctions, path: string) {
	const { region } = await this.getCredentials('orchardOAuth2Api');
	await this.helpers.httpRequest({ url: `${apiHost}/v2${path}` });
	return await this.helpers.httpRequest({ url: `https://${region}.gate.example${path}` });
}
