import { toDay, fromDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { kindAt } from '#lib/answers/graph/graph.ts';
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

/** Relationships in force at some time, and those last observed before, in each year up to today's, from 1946 or the first year after a gap; earlier years only where they hold a fair share of the fullest. O(years · relationships). */
export function countYears({ graph }: World, filters: Filters, today: Day): Year[] {
	const { columns } = graph;
	const sieve = readySieve(graph, filters);
	const ties = [...columns.relationships.kind.keys()].flatMap((index) => {
		const { family } = kindAt(graph, index);
		return isCounted(family) && sieve.passes(index) ? { index, family } : [];
	});
	const last = fromDay(today).year;
	const years: Year[] = [];
	let most = 0;
	for (let year = last; year > last - MOST_YEARS; year--) {
		const range = { from: toDay(year, 1, 1), to: toDay(year + 1, 1, 1) };
		const counts = { alignment: 0, opposition: 0, support: 0 };
		let lastObserved = 0;
		for (const { index, family } of ties) {
			const standing = standingAt(columns, index, range) & ~CERTAIN;
			if (standing === IN_FORCE) counts[family]++;
			else if (standing === LAST_OBSERVED) lastObserved++;
		}
		const total = counts.alignment + counts.opposition + counts.support;
		most = Math.max(most, total);
		if (total + lastObserved === 0 || (year < CODED_FROM && total < most * WORTH_A_COLUMN)) break;
		years.unshift({ year, counts, total, lastObserved });
	}
	return years;
}

function isCounted(family: Family): family is (typeof HISTOGRAM_FAMILIES)[number] {
	return family !== 'role';
}
