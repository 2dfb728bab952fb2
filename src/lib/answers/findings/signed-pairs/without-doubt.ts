import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Step } from '../../graph/answer.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { indicesBehind } from '../../graph/signs/behind.ts';
import { assembleStep } from '../../graph/signs/read-step.ts';
import { layerOf } from './layer-of.ts';

/** The step read again without ties whose dates leave it open whether they hold on those days; undefined where no other is left. Most steps have none of these and are given back as they are. */
export function withoutDoubt(
	graph: Graph,
	step: Step,
	window: DayRange,
	filters: Filters
): Step | undefined {
	if (step.strands.every(({ certain }) => certain)) return step;
	const certain = step.strands.filter((strand) => strand.certain);
	if (certain.length === 0) return undefined;
	const { from, to } = step;
	// A sign does not depend on whether its deeds were done in a contest.
	const signed = certain.map((strand) => ({
		...strand,
		layer: layerOf(graph, strand, window),
		inContest: false,
		behind: indicesBehind(graph, strand)
	}));
	return assembleStep(graph, { from, to }, signed, window, filters);
}
