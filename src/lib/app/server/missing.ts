import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isOwn } from '#lib/facts/model/own.ts';
import { searchEntities } from '#lib/answers/graph/names/search.ts';
import type { Loaded } from './loaded.ts';
import { nearestIds } from '#lib/answers/questions/nearest-ids.ts';

type Record = 'entity' | 'relationship' | 'source' | 'briefing';

/** Ends a request for a record that is not there: moves on where its id was given up, else 404 with what comes near. */
export function missing(loaded: Loaded, what: Record, id: string): never {
	if (isOwn(id))
		error(404, {
			message: `“${id.slice(0, 80)}” is from a file of a reader’s own. It is in that reader’s browser and nowhere else: open it there, in the explorer, or open the file.`
		});
	const retired = loaded.graph.snapshot.retired.find((each) => each.id === id);
	if (retired?.became !== undefined) redirect(308, addressOf(loaded, retired.became));
	const said = retired === undefined ? '' : ` It was retired: ${retired.because}`;
	error(404, {
		message: `There is no ${what} “${id.slice(0, 80)}”.${said}`,
		nearest: nearest(loaded, what, id)
	});
}

function addressOf({ graph }: Loaded, id: string): string {
	return graph.indexOfEntity.has(id)
		? resolve('/entity/[id]', { id })
		: resolve('/relationship/[id]', { id });
}

function nearest(loaded: Loaded, what: Record, id: string) {
	const { graph, lexicon } = loaded;
	switch (what) {
		case 'entity':
			return searchEntities(lexicon.names, id.replaceAll('-', ' '), 5).map((entity) => ({
				href: resolve('/entity/[id]', { id: entity.id }),
				label: entity.label
			}));
		case 'relationship':
			return nearestIds(graph.snapshot.relationshipIds, id).map((near) => ({
				href: resolve('/relationship/[id]', { id: near }),
				label: near
			}));
		case 'source':
			return nearestIds([...graph.sources.keys()], id).map((near) => ({
				href: resolve('/source/[id]', { id: near }),
				label: loaded.sourceOf(near)?.title ?? near
			}));
		case 'briefing':
			return graph.snapshot.briefings.map((briefing) => ({
				href: resolve('/briefing/[id]', { id: briefing.id }),
				label: briefing.title
			}));
		default:
			return what satisfies never;
	}
}
