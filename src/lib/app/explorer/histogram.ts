import { toDay, fromDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { readySieve } from '#lib/answers/graph/filters/passes.ts';
import {
	CERTAIN,
	IN_FORCE,
	LAST_OBSERVED,
	standingAt
} from '#lib/answers/graph/filters/standing-at.ts';
import type { World } from './world.ts';

export const HISTOGRAM_FAMILIES = ['alignment', 'opposition', 'support'] as const;

/** Relationships of one year, by family. */
export interface Year {
	readonly year: number;
	readonly counts: Readonly<Record<(typeof HISTOGRAM_FAMILIES)[number], number>>;
	readonly total: number;
	/** Those beside them that were last observed before: neither ended nor known to go on. */
	readonly lastObserved: number;
}

/** Years before the datasets begin that hold less than this share of the fullest are left off the time bar; its date field still reaches them. */
const WORTH_A_COLUMN = 1 / 6;
/** Most datasets are coded from here on: sparse as its first years are, the time bar shows them. */
const CODED_FROM = 1946;
const MOST_YEARS = 120;

/** Relationships in force at some time, and those last observed before, in each year up to today's, from 1946 or the first year after a gap; earlier years only where they hold a fair share of the fullest. O(years + relationships). */
export function countYears({ graph }: World, filters: Filters, today: Day): Year[] {
	const last = fromDay(today).year;
	const firstDays = Array.from({ length: MOST_YEARS + 1 }, (_, index) =>
		toDay(last - MOST_YEARS + 1 + index, 1, 1)
	);
	const changes = countChanges(graph, filters, firstDays);
	const years: Year[] = [];
	const sums = { alignment: 0, opposition: 0, support: 0, lastObserved: 0 };
	for (let index = 0; index < MOST_YEARS; index++) {
		for (const of of COUNTED) sums[of] += changes[of][index] ?? 0;
		const { lastObserved, ...counts } = sums;
		const total = counts.alignment + counts.opposition + counts.support;
		years.push({ year: last - MOST_YEARS + 1 + index, counts, total, lastObserved });
	}
	let most = 0;
	const before = years.findLastIndex(({ year, total, lastObserved }) => {
		most = Math.max(most, total);
		return total + lastObserved === 0 || (year < CODED_FROM && total < most * WORTH_A_COLUMN);
	});
	return years.slice(before + 1);
}

const COUNTED = [...HISTOGRAM_FAMILIES, 'lastObserved'] as const;
type Changes = Readonly<Record<(typeof COUNTED)[number], Int32Array>>;

/** By how much each count is more in a year than in the one before it. A relationship stands otherwise only where one of its spans begins or ends. */
function countChanges(graph: Graph, filters: Filters, firstDays: readonly Day[]): Changes {
	const { columns } = graph;
	const { spanRows, kind } = columns.relationships;
	const { possibleFrom, possibleTo } = columns.spans;
	const years = firstDays.slice(1).map((to, index) => ({ from: firstDays[index] ?? to, to }));
	const sieve = readySieve(graph, filters);
	const changes: Changes = {
		alignment: new Int32Array(MOST_YEARS + 1),
		opposition: new Int32Array(MOST_YEARS + 1),
		support: new Int32Array(MOST_YEARS + 1),
		lastObserved: new Int32Array(MOST_YEARS + 1)
	};
	const turns: number[] = [];
	for (let index = 0; index < kind.length; index++) {
		const { family } = kindAt(graph, index);
		if (!isCounted(family) || !sieve.passes(index)) continue;
		turns.length = 0;
		// The years in which spans begin, and the first that they do not reach.
		for (let span = spanRows[index] ?? 0; span < (spanRows[index + 1] ?? 0); span++)
			turns.push(
				Math.max(0, firstAfter(firstDays, possibleFrom[span] ?? 0) - 1),
				Math.min(MOST_YEARS, firstAfter(firstDays, (possibleTo[span] ?? 0) - 1))
			);
		turns.push(MOST_YEARS);
		if (turns.length > 3) turns.sort((a, b) => a - b);
		for (let at = 0; at + 1 < turns.length; at++) {
			const [from, to] = [turns[at] ?? 0, turns[at + 1] ?? 0];
			const year = years[from];
			if (from >= to || year === undefined) continue;
			const standing = standingAt(columns, index, year) & ~CERTAIN;
			if (standing !== IN_FORCE && standing !== LAST_OBSERVED) continue;
			const counts = standing === IN_FORCE ? changes[family] : changes.lastObserved;
			counts[from] = (counts[from] ?? 0) + 1;
			counts[to] = (counts[to] ?? 0) - 1;
		}
	}
	return changes;
}

/** Index of the first day after the one given; their number where there is none. Days ascend. */
function firstAfter(days: readonly Day[], day: Day): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? 0) > day) high = middle;
		else low = middle + 1;
	}
	return low;
}

function isCounted(family: Family): family is (typeof HISTOGRAM_FAMILIES)[number] {
	return family !== 'role';
}
