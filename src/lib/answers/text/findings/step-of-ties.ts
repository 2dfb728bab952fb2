import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Step } from '../../graph/answer.ts';
import { indexOfRelationship } from '../../graph/graph.ts';
import type { NonEmpty } from '../../graph/non-empty.ts';
import { assembleStep } from '../../graph/signs/read-step.ts';
import { ALONE, signStrand } from '../../graph/signs/sign-strand.ts';
import type { Telling } from '../telling.ts';

/** Some ties of one entity to another as a step that can be told, as they stand on those days. */
export function stepOfTies(
	{ graph, filters }: Telling,
	from: string,
	to: string,
	ties: NonEmpty<Attested>,
	window: DayRange
): Step {
	const strands = ties.map((tie) => {
		const { standing, certain } = standingOn(tie.period, window);
		const index = indexOfRelationship(graph, tie.id) ?? -1;
		return signStrand(graph, { index, standing, certain }, window, ALONE);
	});
	return assembleStep(graph, { from, to }, strands, window, filters);
}
