import type { Day, DayRange } from '#lib/facts/model/partial-date.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PairsRequest, PairsThen } from '../signed-pairs/pair.ts';
import { signPairs } from '../signed-pairs/sign-pairs.ts';
import { boundedBy, spend, spent, type Work } from '../work.ts';
import type { BalanceAnswer, BalanceOnDay } from './balance.ts';
import { bitRows } from './bit-rows.ts';
import { countTriads } from './count-triads.ts';
import { listUnbalanced } from './list-unbalanced.ts';
import { seriesDays } from './series-days.ts';
import { tabulate, type SignTable } from '../signed-pairs/sign-table.ts';
import { weighDay } from './weigh-day.ts';

export interface BalanceRequest extends PairsRequest {
	readonly window: DayRange;
	readonly today: Day;
	/** Whose unbalanced triads are listed; none: all. */
	readonly actors: readonly string[];
}

/** Ties looked at and pairs weighed before an answer stops with what it has. */
const MOST_EXPANSIONS = 2_000_000;
/** Placings tried to solve frustration exactly, over the whole series. */
const MOST_PLACINGS = 12_000_000;

/**
 * Structural balance of the signed pairs (Heider 1946; Cartwright and Harary
 * 1956) on the days of the series, with the unbalanced triads of its last day.
 * Throws the signal's reason where it is aborted.
 */
export function findBalance(
	graph: Graph,
	request: BalanceRequest,
	signal?: AbortSignal
): BalanceAnswer {
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const days = seriesDays(request.window, request.today, earliestDay(graph));
	const windows = days.map((day) => ({ from: day, to: day + 1 }));
	const then = signPairs(graph, request, windows, work).map((pairs, at) => ({
		day: windows[at]?.from ?? days[0],
		pairs
	}));
	const { series, last } = weighEach(request.window.from === -Infinity ? begun(then) : then, work);
	const table = tabulate(last.signed);
	const unbalanced = listUnbalanced(table, request.actors);
	return {
		series,
		unbalanced,
		byActor: countByActor(table, request.actors),
		relationships: [...new Set(unbalanced.flatMap(({ ties }) => ties.flat()))].sort(),
		complete: work.left > 0,
		searched: spent(work)
	};
}

interface OnDay {
	readonly day: Day;
	readonly pairs: PairsThen;
}

/** Of all time, the days before any pair is tied say nothing. */
function begun(days: readonly OnDay[]): readonly OnDay[] {
	const first = days.findIndex(
		({ pairs: { signed, leftOut } }) =>
			signed.length > 0 || Object.values(leftOut).some((count) => count > 0)
	);
	return days.slice(first);
}

/** Weighs the days in order; a day on which nothing changed is not weighed again. Ends early where the work runs out. */
function weighEach(
	days: readonly OnDay[],
	work: Work
): { readonly series: BalanceAnswer['series']; readonly last: PairsThen } {
	const search = boundedBy(MOST_PLACINGS, work.signal);
	const [first, ...rest] = days;
	if (first === undefined) throw new TypeError('A series has a day.');
	let last = first.pairs;
	let weighed = weighDay(last, search);
	const series: [BalanceOnDay, ...BalanceOnDay[]] = [{ day: first.day, ...weighed }];
	for (const { day, pairs } of rest) {
		if (pairs !== last) {
			if (!spend(work, pairs.signed.length)) break;
			last = pairs;
			weighed = weighDay(pairs, search);
		}
		series.push({ day, ...weighed });
	}
	return { series, last };
}

/** Each unbalanced triad of an actor is met from two of its pairs. */
function countByActor(
	{ actors, whole }: SignTable,
	asked: readonly string[]
): BalanceAnswer['byActor'] {
	const { unbalanced } = countTriads(whole, bitRows(whole));
	const met = new Uint32Array(actors.length);
	for (const [at, { a, b }] of whole.links.entries())
		for (const actor of [a, b]) met[actor] = (met[actor] ?? 0) + (unbalanced[at] ?? 0);
	return actors
		.map((actor, number) => ({ actor, triads: (met[number] ?? 0) / 2 }))
		.filter(({ actor, triads }) => triads > 0 && (asked.length === 0 || asked.includes(actor)))
		.sort((a, b) => b.triads - a.triads);
}

/** The first day that a relationship's date is known to begin with. */
function earliestDay(graph: Graph): Day {
	let earliest = Infinity;
	for (const { period } of graph.relationships)
		for (const { possible } of period.spans)
			if (Number.isFinite(possible.from)) earliest = Math.min(earliest, possible.from);
	return earliest;
}
