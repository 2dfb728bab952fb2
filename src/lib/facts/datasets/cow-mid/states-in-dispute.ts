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
	return partsByMonth(codes, period, dyad, identities).map(datePart(codes, period, states));
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

/** Consecutive months, as `1991-11`, in which the codes meant one pair. */
interface Months {
	readonly from: string;
	readonly to: string;
	readonly first: string;
	readonly last: string;
}

/** Month by month: which pair there was as the month ended. */
function partsByMonth(
	[one, other]: readonly [string, string],
	period: DisputePeriod,
	{ last }: Dyad,
	{ find }: Identities
): Months[] {
	const parts: { from: string; to: string; first: string; last: string }[] = [];
	for (const month of monthsOf(period, last)) {
		const [from, to] = [find('cow', one, month), find('cow', other, month)];
		if (from === undefined || to === undefined || from === to) continue;
		const open = parts.at(-1);
		if (open?.from === from && open.to === to) open.last = month;
		else parts.push({ from, to, first: month, last: month });
	}
	return parts;
}

/** Dates a part: as the dispute where it begins or ends with it, else by the day of the change, else by its months. */
function datePart(codes: readonly [string, string], period: DisputePeriod, states: StateYears) {
	const changeIn = (month: string) =>
		codes
			.flatMap((code) => states(code, Number(month.slice(0, 4))).change ?? [])
			.find(({ firstOfAfter }) => firstOfAfter.startsWith(month));
	return (
		{ from, to, first, last }: Months,
		index: number,
		all: readonly Months[]
	): DisputePart => {
		const change = changeIn(first);
		const next = all[index + 1];
		const isBeginning = index === 0 && first.startsWith(period.since);
		const since = isBeginning
			? `${period.since}${change === undefined ? '' : '?'}`
			: ((index === 0 ? undefined : change?.firstOfAfter) ?? first);
		const { since: _, ...end } = period;
		return {
			from,
			to,
			period: {
				since,
				...(next === undefined ? end : { until: changeIn(next.first)?.lastOfBefore ?? last })
			}
		};
	};
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
