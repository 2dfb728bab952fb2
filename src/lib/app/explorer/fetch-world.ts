import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { FetchShard } from './claim-shelf.svelte.ts';
import type { PartAddress } from '../service/kept/part-address.ts';
import { openWorld, type World } from './world.ts';

/** Fetches the core of a revision and indexes it. Rejects where it cannot be had or read, saying why. */
export async function fetchWorld(
	fetch: typeof globalThis.fetch,
	part: PartAddress
): Promise<World> {
	const { snapshot, unreadable } = readCore(await fetchBytes(fetch, part()));
	if (unreadable !== undefined) throw new UnreachableFactsError(unreadable.message);
	return openWorld(buildGraph(snapshot));
}

/** Fetches shards of claim texts of a revision. */
export function shardFetcher(
	fetch: typeof globalThis.fetch,
	part: PartAddress,
	revision: string
): FetchShard {
	return async (number, signal) => {
		const texts = readShard(
			await fetchText(fetch, part(`claims-${String(number)}`), signal),
			revision
		);
		if (texts === undefined)
			throw new UnreachableFactsError(
				'The texts of the claims are of another revision: load the page again.'
			);
		return texts;
	};
}

async function fetchBytes(fetch: typeof globalThis.fetch, address: string): Promise<Uint8Array> {
	return new Uint8Array(await (await fetchPart(fetch, address)).arrayBuffer());
}

async function fetchText(
	fetch: typeof globalThis.fetch,
	address: string,
	signal?: AbortSignal
): Promise<string> {
	return (await fetchPart(fetch, address, signal)).text();
}

async function fetchPart(
	fetch: typeof globalThis.fetch,
	address: string,
	signal?: AbortSignal
): Promise<Response> {
	const response = await reach(fetch, address, signal);
	if (response.ok) return response;
	throw new UnreachableFactsError(
		response.status === 410
			? 'The facts have changed since this page was opened: load it again.'
			: `The facts could not be fetched (${String(response.status)}): try again.`
	);
}

/** Browsers say in words of their own that nothing answered; we say what is kept and what to do. */
async function reach(
	fetch: typeof globalThis.fetch,
	address: string,
	signal: AbortSignal | undefined
): Promise<Response> {
	try {
		return await fetch(address, signal === undefined ? {} : { signal });
	} catch {
		signal?.throwIfAborted();
		throw new UnreachableFactsError(
			'No answer from the network: what is on the page stays. Open this again once there is a connection.'
		);
	}
}

/** The facts could not be had; the message says what to do. */
export class UnreachableFactsError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UnreachableFactsError';
	}
}
