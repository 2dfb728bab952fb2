import { dayAfter } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Walking } from '../walking/admit.ts';
import { isWalked } from '../walking/admit.ts';
import { kindOf, type Graph } from '../graph.ts';
import { passes, passingClaims } from '../filters/passes.ts';
import { tiesBetween } from '../ties.ts';
import type { Heading } from '../walking/heading.ts';

/** Ids of sources, sorted, that once told a tie between the two which would answer the question, and whose horizon lies before the days asked about: their silence there says nothing. */
export function findNotReaching(
	graph: Graph,
	request: Walking & { readonly from: string; readonly to: string; readonly heading: Heading }
): string[] {
	const short = tiesBetween(graph, request.from, request.to)
		.filter((tie) => runsRight(tie, request) && isWalked(kindOf(graph, tie), tie, request))
		.filter((tie) => passes(graph, tie, request.filters))
		.flatMap((tie) => passingClaims(tie, request.filters))
		.filter(({ source }) => {
			const horizon = graph.sources.get(source)?.horizon;
			return horizon !== undefined && dayAfter(horizon) <= request.window.from;
		})
		.map(({ source }) => source);
	return [...new Set(short)].sort();
}

function runsRight(
	tie: Attested,
	{ from, heading }: { readonly from: string; readonly heading: Heading }
): boolean {
	switch (heading) {
		case 'any':
			return true;
		case 'with':
			return tie.mutual || tie.from === from;
		case 'against':
			return tie.mutual || tie.to === from;
		default:
			return heading satisfies never;
	}
}
