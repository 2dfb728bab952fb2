import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { readSourceShard } from '#lib/facts/snapshot/source-shards.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import type { FetchShards } from './claim-store.ts';
import type { PartAddress } from './kept/part-address.ts';

/** Fetches the core of a revision and indexes it. Rejects where it cannot be had or read, saying why. */
export async function fetchGraph(
	fetch: typeof globalThis.fetch,
	part: PartAddress
): Promise<Graph> {
	const { snapshot, unreadable } = readCore(await fetchBytes(fetch, part()));
	if (unreadable !== undefined) throw new UnreachableFactsError(unreadable.message);
	return buildGraph(snapshot);
}

/** Fetches shards of claim texts and of sources of a revision. */
export function shardFetcher(
	fetch: typeof globalThis.fetch,
	part: PartAddress,
	revision: string
): FetchShards {
	const fetchShard = async <T>(
		name: string,
		read: (text: string, revision: string) => T | undefined,
		what: string
	): Promise<T> => {
		const shard = read(await fetchText(fetch, part(name)), revision);
		if (shard !== undefined) return shard;
		throw new UnreachableFactsError(`${what} are of another revision: load the page again.`);
	};
	return {
		claims: (number) =>
			fetchShard(`claims-${String(number)}`, readShard, 'The texts of the claims'),
		sources: (number) => fetchShard(`sources-${String(number)}`, readSourceShard, 'The sources')
	};
}

async function fetchBytes(fetch: typeof globalThis.fetch, address: string): Promise<Uint8Array> {
	return unpack(new Uint8Array(await (await fetchPart(fetch, address)).arrayBuffer()));
}

/** A file that is handed out as it lies may be packed by gzip, and some hosts unpack it on the way: its first bytes tell. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Fetches a part as text. Rejects where it cannot be had, saying why. */
export async function fetchText(fetch: typeof globalThis.fetch, address: string): Promise<string> {
	return (await fetchPart(fetch, address)).text();
}

async function fetchPart(fetch: typeof globalThis.fetch, address: string): Promise<Response> {
	const response = await reach(fetch, address);
	if (response.ok) return response;
	throw new UnreachableFactsError(
		response.status === 410
			? 'The facts have changed since this page was opened: load it again.'
			: `The facts could not be fetched (${String(response.status)}): try again.`
	);
}

/** Browsers say in words of their own that nothing answered; we say what is kept and what to do. */
async function reach(fetch: typeof globalThis.fetch, address: string): Promise<Response> {
	try {
		return await fetch(address);
	} catch {
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
