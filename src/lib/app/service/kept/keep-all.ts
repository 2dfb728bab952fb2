/** A cache, as far as keeping goes. */
export type Shelf = Pick<Cache, 'match' | 'put'>;

/** How things are fetched, how many at a time, and who hears of it. */
export interface Keeping {
	readonly fetch: typeof globalThis.fetch;
	/** Requests under way at one time. */
	readonly most: number;
	readonly signal?: AbortSignal;
	/** Called with how many are kept so far, those that were there included. */
	onkept?(done: number): void;
}

/** Something could not be fetched: what is kept is not whole. */
export class NotKeptError extends Error {
	constructor(address: string, why: string) {
		super(`${address} could not be kept: ${why}.`);
		this.name = 'NotKeptError';
	}
}

/** Puts what stands at these addresses on a shelf, in their order, but for what is there. The first that cannot be had stops it; what was kept until then stays. */
export async function keepAll(
	shelf: Shelf,
	addresses: readonly string[],
	{ fetch, most, signal, onkept }: Keeping
): Promise<void> {
	const waiting = addresses.values();
	let done = 0;
	let failed = false;
	const work = async () => {
		for (const address of waiting) {
			signal?.throwIfAborted();
			if (failed) return;
			try {
				if ((await shelf.match(address)) === undefined)
					await shelf.put(address, await fetchWhole(fetch, address, signal));
			} catch (error) {
				failed = true;
				throw error;
			}
			done++;
			onkept?.(done);
		}
	};
	await Promise.all(Array.from({ length: most }, work));
}

async function fetchWhole(
	fetch: typeof globalThis.fetch,
	address: string,
	signal: AbortSignal | undefined
): Promise<Response> {
	const response = await fetch(address, signal === undefined ? {} : { signal });
	if (!response.ok) throw new NotKeptError(address, `the server says ${String(response.status)}`);
	return response;
}
