import type { Day, DayRange } from '#lib/facts/model/partial-date.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { tiesOf } from '../../graph/ties.ts';
import { boundedBy, spend, spent, type Work } from '../work.ts';
import type { DriftAnswer } from './drift.ts';
import { findTurns, type YearRead } from './find-turns.ts';
import { followTies } from './follow-ties.ts';
import { listOpinions } from './list-opinions.ts';
import { readPoleYear } from './read-pole-year.ts';
import { sharedMemberships } from './shared-memberships.ts';
import { tiesOfLeaders } from './ties-of-leaders.ts';
import type { VotingIndex } from './voting/index-voting.ts';
import { readVoting } from './voting/read-voting.ts';
import { yearWindows, type YearWindow } from './year-windows.ts';

export interface DriftRequest {
	readonly actor: string;
	readonly poles: readonly [string, string, ...string[]];
	readonly filters: Filters;
	readonly window: DayRange;
	readonly today: Day;
	/** How states voted in the UN General Assembly, where that is among the facts. */
	readonly voting?: VotingIndex | undefined;
}

/** Ties of the actor looked at before an answer stops with the years it has. */
const MOST_EXPANSIONS = 1_000_000;

/** How an actor stood to two or more poles, year by year, and what came and went with each. Throws the signal's reason where it is aborted. */
export function findDrift(graph: Graph, request: DriftRequest, signal?: AbortSignal): DriftAnswer {
	const { actor, poles, filters, window, today } = request;
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const years = readYears(
		graph,
		request,
		yearWindows(window, today, earliestOf(graph, actor)),
		work
	);
	const lasting = { from: window.from, to: Math.min(window.to, Math.max(today + 1, window.from)) };
	const balanceOfYears = poles.map((pole, at) => ({
		...followTies(graph, pole, yearsOf(years, at)),
		memberships: sharedMemberships(graph, [actor, pole], filters, lasting),
		leaders: tiesOfLeaders(graph, [actor, pole], filters, lasting)
	}));
	return {
		actor,
		poles,
		years: years.map(({ year, poles: read }) => ({ year, poles: read.map(({ told }) => told) })),
		turns: findTurns(graph, years),
		balanceOfYears,
		opinions: listOpinions(graph, actor, poles, filters, window),
		voting: readVoting(graph, request.voting, { actor, poles, filters, window: lasting }),
		complete: work.left > 0,
		searched: spent(work)
	};
}

/** The years of one pole. */
function yearsOf(years: readonly YearRead[], pole: number) {
	return years.flatMap(({ year, poles }) => {
		const then = poles[pole];
		return then === undefined ? [] : { year, ...then };
	});
}

/** Every year from the first in which any pole is tied. */
function readYears(
	graph: Graph,
	{ actor, poles, filters }: DriftRequest,
	windows: readonly YearWindow[],
	work: Work
): YearRead[] {
	const cost = [actor, ...poles].reduce((sum, id) => sum + tiesOf(graph, id).length, 1);
	const years: YearRead[] = [];
	for (const window of windows) {
		if (!spend(work, cost)) break;
		const read = poles.map((pole) => readPoleYear(graph, [actor, pole], window, filters));
		const isTied = read.some(({ told }) => told.sign !== undefined);
		if (years.length > 0 || isTied) years.push({ year: window.year, poles: read });
	}
	return years;
}

/** The first day that a tie of an actor is known to begin with. */
function earliestOf(graph: Graph, actor: string): Day {
	const starts = tiesOf(graph, actor)
		.flatMap(({ period }) => period.spans.map(({ possible }) => possible.from))
		.filter((day) => Number.isFinite(day));
	return Math.min(...starts);
}
