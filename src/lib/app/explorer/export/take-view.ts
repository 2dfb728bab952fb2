import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { datasetsCited } from '#lib/answers/text/number-footnotes.ts';
import { extract, sourcesIn, type Extract } from '#lib/exchange/extract.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { titleOf, whenOf } from './name-view.ts';

/** Everything that is shown, and what the answer rests on, with every claim and source. Rejects where texts cannot be fetched. */
export async function takeView(explorer: Explorer, link: string): Promise<Extract> {
	const { answered, scene, shelf, world } = explorer;
	// The answer may cite what is not drawn, such as what ended before that day.
	const cited = answered?.footnotes.flatMap(({ claims }) => claims.map(relationshipOf)) ?? [];
	const shown = scene.bundles.flatMap(({ members }) => members);
	const relationships = [...new Set([...shown, ...cited])];
	const taken = {
		entities: scene.entities.map(({ id }) => id),
		relationships,
		sources: datasetsCited(answered?.footnotes ?? [])
	};
	await shelf.need(relationships);
	await shelf.needSources(sourcesIn(world.graph, taken));
	return extract(
		world.graph,
		taken,
		windowOf(explorer.when),
		shelf,
		{
			// What is not the project's is never taken for it, in no file.
			title:
				world.own === undefined
					? titleOf(explorer)
					: `${titleOf(explorer)} (with data of the reader’s own, ids “own-…”)`,
			when: whenOf(explorer),
			revision: world.graph.snapshot.revision,
			link
		},
		new Map(scene.entities.map(({ id, at }) => [id, at]))
	);
}

/** The relationship that a claim's address `relationship/claim` belongs to. */
function relationshipOf(address: string): string {
	return address.slice(0, address.indexOf('/'));
}
