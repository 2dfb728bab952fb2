import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { fetchGraph, UnreachableFactsError } from '#lib/app/service/fetch-facts.ts';
import { partsIn, type PartAddress } from '#lib/app/service/kept/part-address.ts';
import { openWorld, type World } from '#lib/app/explorer/world.ts';

let current: { readonly revision: string; readonly world: Promise<World> } | undefined;

/** Address of the folder in which the parts of a revision stand. */
export function folderOf(revision: string): string {
	return resolve('/api/v1/snapshot/[revision]', { revision });
}

/** Addresses of the parts of a revision here. */
export function partsOf(revision: string): PartAddress {
	return partsIn(folderOf(revision));
}

/**
 * The world of a revision: on the server the one it serves, in the browser
 * fetched once and kept, since it never changes.
 */
export async function loadWorld(fetch: typeof globalThis.fetch, revision: string): Promise<World> {
	if (import.meta.env.SSR) return (await import('#lib/app/server/loaded.ts')).loaded();
	if (current?.revision !== revision)
		current = { revision, world: fetchGraph(fetch, partsOf(revision)).then(openWorld) };
	try {
		return await current.world;
	} catch (problem) {
		current = undefined;
		if (problem instanceof UnreachableFactsError) error(503, { message: problem.message });
		throw problem;
	}
}
