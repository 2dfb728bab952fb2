import type { Library } from '#lib/answers/graph/sources/select-sources.ts';
import type { World } from '#lib/app/explorer/world.ts';
import { ClaimStore } from '#lib/app/service/claim-store.ts';
import { shardFetcher } from '#lib/app/service/fetch-facts.ts';
import { loadWorld, partsOf } from './load-world.ts';

/** A world in the browser with the records of all its sources, and texts of claims that come when they are asked for. */
export type FetchedLibrary = World & Library & Pick<ClaimStore, 'textOf' | 'sourceOf' | 'need'>;

/** Fetches the world of a revision and all its sources. Rejects where they cannot be had. */
export async function loadLibrary(
	fetch: typeof globalThis.fetch,
	revision: string
): Promise<FetchedLibrary> {
	const world = await loadWorld(fetch, revision);
	const store = new ClaimStore(world.graph, shardFetcher(fetch, partsOf(revision), revision));
	const { sourceIds } = world.graph.snapshot;
	await store.needSources(sourceIds);
	return {
		...world,
		sources: sourceIds.flatMap((id) => store.sourceOf(id) ?? []),
		textOf: store.textOf,
		sourceOf: store.sourceOf,
		need: (relationships, signal) => store.need(relationships, signal)
	};
}
