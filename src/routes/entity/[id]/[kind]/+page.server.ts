import { error } from '@sveltejs/kit';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { tieLists } from '#lib/app/server/profiles/tie-lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	const { graph } = world;
	const entity = findEntity(graph, params.id);
	if (entity === undefined) return missing(world, 'entity', params.id);
	const kind = graph.kinds.get(params.kind);
	const ties = tiesOf(graph, entity.id).filter((tie) => tie.kind === kind?.id);
	const [family] = tieLists(graph, entity.id, ties, world.today(), Infinity);
	if (kind === undefined || family === undefined)
		return error(404, {
			message: `No relationship of kind “${params.kind.slice(0, 60)}” is listed at ${entity.label}.`
		});
	return { id: entity.id, label: entity.label, kind: kind.label, says: kind.definition, family };
};
