import { fromDay, toDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Filters } from '../../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../../graph/graph.ts';
import { admitsVoting } from './admits-voting.ts';
import type { VotingIndex } from './index-voting.ts';
import { votingYear } from './voting-year.ts';
import type { DriftVoting, PoleVoting } from './voting.ts';

/** Who is asked about, and when. */
export interface VotingAsked {
	readonly actor: string;
	readonly poles: readonly string[];
	readonly filters: Filters;
	readonly window: DayRange;
}

/**
 * How far an actor voted from each pole, year by year. A year counts where its
 * last day is asked about: most votes of a year fall into the autumn, and what
 * came after the days asked about must not leak in.
 */
export function readVoting(
	graph: Graph,
	voting: VotingIndex | undefined,
	{ actor, poles, filters, window }: VotingAsked
): DriftVoting {
	if (voting === undefined) return { state: 'none' };
	if (!admitsVoting(graph, filters, voting.source)) return { state: 'filtered' };
	if (!hasYear(window, voting.horizon)) return { state: 'no-year', horizon: voting.horizon };
	const asked = [actor, ...poles];
	const voteless = asked.filter((id) => findEntity(graph, id)?.kind !== 'state');
	const within = (year: number) => endsIn(window, year);
	const yearsOf = (state: string) =>
		[...(voting.points.get(state)?.keys() ?? [])].filter(within).sort((a, b) => a - b);
	return {
		state: 'read',
		source: voting.source,
		horizon: voting.horizon,
		poles: poles.map((pole) => readPole(voting, [actor, pole], yearsOf)),
		voteless,
		uncoded: asked.filter((id) => !voteless.includes(id) && yearsOf(id).length === 0)
	};
}

/** The last year that ends by then may still end before the days asked about. */
function hasYear({ from, to }: DayRange, horizon: number): boolean {
	const last = Number.isFinite(to) ? fromDay(to).year - 1 : horizon;
	return endsIn({ from, to }, Math.min(last, horizon));
}

function endsIn({ from, to }: DayRange, year: number): boolean {
	const end = toDay(year, 12, 31);
	return end >= from && end < to;
}

function readPole(
	voting: VotingIndex,
	[actor, pole]: readonly [string, string],
	yearsOf: (state: string) => readonly number[]
): PoleVoting {
	const theirs = new Set(yearsOf(pole));
	const both = yearsOf(actor).filter((year) => theirs.has(year));
	const [first, last] = [both[0], both.at(-1)];
	if (first === undefined || last === undefined) return { pole, years: [] };
	const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return { pole, years: years.map((year) => votingYear(voting, [actor, pole], year)) };
}
