import type { Comparison, Side } from '#lib/answers/findings/compare/comparison.ts';
import type { Step } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { FINDING_MEANINGS } from '#lib/answers/text/words.ts';
import { dressStep } from '../step-dress.ts';
import { labelOf } from './standing-entity.ts';

/** A ladder told in words, in the order a reader sees it. */
export function describeComparison(
	graph: Graph,
	{ left, right, rungs, finding }: Comparison
): string {
	const { patrons, clients, crossLeft, crossRight } = rungs;
	return [
		FINDING_MEANINGS[finding.kind],
		...describeSide(graph, left),
		...describeSide(graph, right),
		...[patrons, clients, crossLeft, crossRight].flatMap((step) =>
			step === undefined ? [] : [describeStep(graph, step)]
		)
	].join(' ');
}

function describeSide(graph: Graph, { from, to, best }: Side): string[] {
	if (best === undefined)
		return [`No path from ${labelOf(graph, from)} to ${labelOf(graph, to)} within these filters.`];
	return best.steps.map((step) => describeStep(graph, step));
}

function describeStep(graph: Graph, step: Step): string {
	const { restsOn, footing, contested } = dressStep(graph, step);
	return `${labelOf(graph, step.from)} to ${labelOf(graph, step.to)}: ${restsOn} (${footing}${contested ? ', contested' : ''}).`;
}
