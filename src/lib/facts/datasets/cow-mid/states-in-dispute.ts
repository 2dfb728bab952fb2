import { formatDay, shift, toDay } from '../../model/partial-date.ts';
import type { StateYears } from '../coded-years/state-years.ts';
import { statesOfPair } from '../coded-years/states-of-pair.ts';
import type { Identities } from '../importer.ts';
import type { Dyad } from './fold-rows.ts';
import { periodOfDispute, type DisputePeriod } from './period-of-dispute.ts';

/** A dispute, or a part of one, between two states. */
export interface DisputePart {
	readonly from: string;
	readonly to: string;
	readonly period: DisputePeriod;
}

/**
 * Which states two codes meant in a dispute. A date that is known to the month decides
 * for a code that passed to another state in that year; a dispute that went on past the
 * day is told of each state for its time. Parts before a state began, or after it
 * ended, are left out.
 */
export function statesInDispute(
	dyad: Dyad,
	states: StateYears,
	identities: Identities
): DisputePart[] {
	const period = periodOfDispute(dyad);
	const codes = [dyad.sides[0].code, dyad.sides[1].code] as const;
	const years = statesOfPair(codes, dyad, states);
	const pairs = new Map(years.map((year) => [`${year.from} ${year.to}`, year]));
	if (pairs.size === 0) return [];
	const isWhole = years.length === dyad.last - dyad.first + 1;
	const [only] = pairs.values();
	if (pairs.size === 1 && only !== undefined && isWhole && !hasChange(codes, dyad, states))
		return [{ from: only.from, to: only.to, period }];
	return partsByMonth(codes, period, dyad, identities);
}

function hasChange(
	codes: readonly [string, string],
	{ first, last }: Dyad,
	states: StateYears
): boolean {
	for (let year = first; year <= last; year++)
		if (codes.some((code) => states(code, year).change !== undefined)) return true;
	return false;
}

/** Month by month: which pair there was as the month ended. */
function partsByMonth(
	[one, other]: readonly [string, string],
	period: DisputePeriod,
	{ last }: Dyad,
	{ find }: Identities
): DisputePart[] {
	const parts: { from: string; to: string; first: string; last: string }[] = [];
	for (const month of monthsOf(period, last)) {
		const [from, to] = [find('cow', one, month), find('cow', other, month)];
		if (from === undefined || to === undefined || from === to) continue;
		const open = parts.at(-1);
		if (open?.from === from && open.to === to) open.last = month;
		else parts.push({ from, to, first: month, last: month });
	}
	return parts.map(({ from, to, first, last: until }, index) => {
		const begins = index === 0 && period.since.startsWith(first.slice(0, period.since.length));
		const ends = index === parts.length - 1;
		return {
			from,
			to,
			period: {
				...(ends ? period : { until }),
				since: begins ? period.since : first
			}
		};
	});
}

function* monthsOf({ since, until, observed }: DisputePeriod, lastYear: number): Generator<string> {
	const [year, month = '01'] = since.split('-');
	const end = (until ?? observed ?? String(lastYear)).replace('~', '');
	const last = end.length === 4 ? `${end}-12` : end.slice(0, 7);
	let day = toDay(Number(year), Number(month), 1);
	while (formatDay(day).slice(0, 7) <= last) {
		yield formatDay(day).slice(0, 7);
		day = shift(day, 'month', 1);
	}
}
