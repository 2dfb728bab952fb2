import { factsCache, isSuperseded } from './cache-names.ts';
import { addressesOf, COMPLETE, type ShardCounts } from './kept-addresses.ts';
import { keepAll, type Keeping } from './keep-all.ts';
import type { PartAddress } from './part-address.ts';

/** What is to be kept, and where. */
export interface Revision {
	readonly build: string;
	readonly revision: string;
	readonly part: PartAddress;
	readonly shards: ShardCounts;
	/** Path under which the program is served; empty for the root. */
	readonly base: string;
	/** The date, to be told later when it was kept. */
	readonly today: string;
}

/** How far the keeping of a revision is. */
export type Progress = (done: number, all: number) => void;

/**
 * Keeps the facts of a revision for use without a network, and gives the date on
 * which they were whole. Facts of other revisions go once these are there, so that
 * one whole revision is always at hand. Rejects where something could not be had.
 */
export async function keepRevision(
	caches: CacheStorage,
	{ build, revision, part, shards, base, today }: Revision,
	keeping: Keeping,
	onprogress: Progress
): Promise<string> {
	const shelf = await caches.open(factsCache(build, revision));
	const known = await shelf.match(`${base}${COMPLETE}`);
	if (known !== undefined) return ((await known.json()) as { on: string }).on;
	const addresses = addressesOf(part, shards, base);
	await keepAll(shelf, addresses, {
		...keeping,
		onkept: (done) => onprogress(done, addresses.length)
	});
	await shelf.put(`${base}${COMPLETE}`, Response.json({ revision, on: today }));
	const others = (await caches.keys()).filter((name) => isSuperseded(name, build, revision));
	await Promise.all(others.map((name) => caches.delete(name)));
	return today;
}

/** Whether the facts of a revision are kept as a whole. */
export async function isRevisionKept(
	caches: CacheStorage,
	{ build, revision, base }: Revision
): Promise<boolean> {
	const name = factsCache(build, revision);
	if (!(await caches.has(name))) return false;
	return (await (await caches.open(name)).match(`${base}${COMPLETE}`)) !== undefined;
}
