/** Fetches what goes into a file. Rejects where it cannot be had, saying what. */
export async function fetchPart(address: string, what: string): Promise<Response> {
	const response = await fetch(address);
	if (response.ok) return response;
	throw new Error(`${what} could not be fetched (${String(response.status)}): try again.`);
}
