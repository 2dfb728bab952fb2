import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import {
	highlightsOfComparison,
	highlightsOfPaths,
	type Highlights
} from '#lib/picture/scene/highlights.ts';
import { highlightsOfTies } from '#lib/picture/scene/highlights-of-ties.ts';
import type { Selection } from '#lib/picture/view/view.ts';
import type { Answered } from '../service/service.ts';
import { resultsOf } from './results/results-of.ts';
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
		case 'blocs':
		case 'changes':
		case 'drift':
			return firstOf(graph, answered);
		default:
			return answered satisfies never;
	}
}

/** Of a drift all it names; of other findings the first thing found: what else was found is lit up from its list. */
function firstOf(graph: Graph, answered: Answered): Highlights | undefined {
	if (answered.ask === 'drift') {
		const { actor, poles } = answered.drift;
		const ties = answered.drift.years.at(-1)?.poles.flatMap(({ relationships }) => relationships);
		return highlightsOfTies(graph, [actor, ...poles], ties ?? []);
	}
	return resultsOf(graph, answered)[0]?.highlights;
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
