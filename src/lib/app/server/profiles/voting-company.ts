import { FEWEST_VOTES } from '#lib/facts/model/voting.ts';
import type { VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import { votingYear } from '#lib/answers/findings/drift/voting/voting-year.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Distance, VotingCompany } from '../../explorer/profiles/profile.ts';
import { refOf } from './held.ts';

const EACH = 5;
const APART = 10;
const MOST_YEARS = 6;

/** Beside whom and how far from whom a state voted, in the last year that can be compared and in those ten years apart before it; undefined where no year can be. */
export function votingCompany(
	graph: Graph,
	voting: VotingIndex | undefined,
	state: string
): Omit<VotingCompany, 'source'> | undefined {
	const points = voting?.points.get(state);
	if (voting === undefined || points === undefined) return undefined;
	const years = [...points.values()]
		.filter(({ votes }) => votes >= FEWEST_VOTES)
		.map(({ year }) => year)
		.sort((a, b) => b - a);
	const [last] = years;
	const chosen = years.filter((year) => ((last ?? year) - year) % APART === 0);
	const told = chosen.slice(0, MOST_YEARS).map((year) => {
		const distances = [...voting.points.keys()].flatMap((other): Distance[] => {
			if (other === state) return [];
			const compared = votingYear(voting, [state, other], year);
			return 'distance' in compared && compared.distance !== undefined
				? [{ with: refOf(graph, other), distance: compared.distance }]
				: [];
		});
		distances.sort((a, b) => a.distance - b.distance || (a.with.id < b.with.id ? -1 : 1));
		return {
			year,
			votes: points.get(year)?.votes ?? 0,
			nearest: distances.slice(0, EACH),
			farthest: distances.slice(EACH).slice(-EACH).toReversed()
		};
	});
	return told.length === 0 ? undefined : { years: told };
}
