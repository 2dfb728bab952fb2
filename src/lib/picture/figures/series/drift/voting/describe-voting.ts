import { isKnown } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../../ladder/standing-entity.ts';
import type { VotingLine } from './voting-lines.ts';

/** The lines told in words: the first and the last distance of each; nothing where there is none. */
export function describeVoting(graph: Graph, lines: readonly VotingLine[]): string[] {
	return lines.flatMap(({ pole, years }) => {
		const known = years.filter(isKnown);
		const [first, last] = [known[0], known.at(-1)];
		if (first === undefined || last === undefined) return [];
		const word = ({ year, distance }: typeof first) => `${distance.toFixed(2)} in ${String(year)}`;
		const ends = first === last ? [first] : [first, last];
		return [`Distance in UN voting to ${labelOf(graph, pole)}: ${ends.map(word).join(', ')}.`];
	});
}
