import { findRelationship } from '#lib/answers/graph/graph.ts';
import {
	highlightsOfComparison,
	highlightsOfPaths,
	type Highlights
} from '#lib/picture/scene/highlights.ts';
import type { Selection } from '#lib/picture/view/view.ts';
import type { Answered } from '../service/service.ts';
import type { World } from './world.ts';

/** What an answer brings to the fore: both chains of a comparison, or the first path. */
export function highlightsOf(
	{ graph }: World,
	answered: Answered | undefined
): Highlights | undefined {
	switch (answered?.ask) {
		case undefined:
			return undefined;
		case 'paths': {
			const [first] = answered.paths.paths;
			return first === undefined ? undefined : highlightsOfPaths(graph, [first]);
		}
		case 'compare':
			return highlightsOfComparison(graph, answered.comparison);
		case 'proxies':
		case 'balance':
		case 'drift':
		case 'blocs':
		case 'changes':
			return undefined;
		default:
			return answered satisfies never;
	}
}

/** A chosen relationship brings its ends to the fore even on days on which it is not drawn. */
export function highlightsOfSelection(
	{ graph }: World,
	selected: Selection | undefined
): Highlights | undefined {
	if (selected?.what !== 'relationship') return undefined;
	const tie = findRelationship(graph, selected.id);
	if (tie === undefined) return undefined;
	return {
		entities: new Set([tie.from, tie.to]),
		relationships: new Set([tie.id]),
		derived: []
	};
}
