import type { ChangesAnswer } from '#lib/answers/findings/changes/changes.ts';
import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import {
	highlightsOfComparison,
	highlightsOfPaths,
	type Highlights
} from '#lib/picture/scene/highlights.ts';
import { highlightsOfTies } from '#lib/picture/scene/highlights-of-ties.ts';
import type { Selection } from '#lib/picture/view/view.ts';
import type { Answered } from '../service/service.ts';
import {
	highlightsOfBloc,
	highlightsOfChange,
	highlightsOfContest,
	highlightsOfTriad,
	highlightsOfTurn
} from './results/highlights.ts';
import type { World } from './world.ts';

/** What an answer brings to the fore: both chains of a comparison, the first path, all that a drift names, of other findings the first thing found: the rest is lit up from its list. */
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
		case 'proxies': {
			const [first] = answered.proxies.contests;
			return first && highlightsOfContest(graph, first);
		}
		case 'balance': {
			const [first] = answered.balance.unbalanced;
			return first && highlightsOfTriad(graph, first);
		}
		case 'blocs': {
			const [first] = answered.blocs.blocs;
			return first && highlightsOfBloc(graph, first);
		}
		case 'changes':
			return highlightsOfChanges(graph, answered.changes);
		case 'drift':
			return highlightsOfDrift(graph, answered.drift);
		default:
			return answered satisfies never;
	}
}

function highlightsOfChanges(graph: Graph, { ties, turns }: ChangesAnswer): Highlights | undefined {
	const [turn] = turns;
	if (turn !== undefined) return highlightsOfTurn(graph, turn);
	const tie = ties.find(({ relationship }) => findRelationship(graph, relationship) !== undefined);
	return tie && highlightsOfChange(graph, tie);
}

function highlightsOfDrift(graph: Graph, { actor, poles, years }: DriftAnswer): Highlights {
	const ties = years.at(-1)?.poles.flatMap(({ relationships }) => relationships);
	return highlightsOfTies(graph, [actor, ...poles], ties ?? []);
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
