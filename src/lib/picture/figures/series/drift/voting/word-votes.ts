import type { VotingYear } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { FEWEST_VOTES } from '#lib/facts/model/voting.ts';
import { labelOf } from '../../../ladder/standing-entity.ts';
import type { VotingLine } from './voting-lines.ts';

/** A year of all lines in words: `2023: distance in UN voting 0.05 to Russia (81 and 88 votes); 0.96 to Türkiye (81 and 85 votes)`. */
export function wordVotes(graph: Graph, lines: readonly VotingLine[], year: number): string {
	const told = lines.flatMap(({ pole, years }) => {
		const then = years.find((each) => each.year === year);
		return then === undefined ? [] : [wordDistance(graph, labelOf(graph, pole), then)];
	});
	return `${String(year)}: distance in UN voting ${told.length === 0 ? 'not known' : told.join('; ')}`;
}

function wordDistance(graph: Graph, pole: string, then: VotingYear): string {
	switch (then.gap) {
		case undefined:
			return `${then.distance.toFixed(2)} to ${pole} (${wordCast(then.votes)})`;
		case 'few-votes':
			return `none to ${pole} (${wordCast(then.votes)}, fewer than ${String(FEWEST_VOTES)})`;
		case 'no-estimate':
			return `none to ${pole} (no estimate of ${then.without.map((id) => labelOf(graph, id)).join(' and ')})`;
		default:
			return then satisfies never;
	}
}

function wordCast(votes: readonly [number, number]): string {
	return `${votes.join(' and ')} votes`;
}
