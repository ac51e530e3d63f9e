export async function call( {
