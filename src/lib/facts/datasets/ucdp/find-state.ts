import { firstDay, formatDay, parsePartialDate } from '../../model/partial-date.ts';
import type { CodeSystem } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';

/** First and last day, both included: `2020-07-16`. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

export interface StateFound {
	readonly id: string;
	/** The day it was looked up on. */
	readonly on: string;
	readonly lasting: Lasting;
}

/** Whether an entity was there already on the first day, and still on the last. */
export interface Lasting {
	readonly fromFirst: boolean;
	readonly toLast: boolean;
}

export const ALL_ALONG: Lasting = { fromFirst: true, toLast: true };

/** Of several entities: whether all of them were. */
export function lastingOf(entities: readonly { readonly lasting: Lasting }[]): Lasting {
	return {
		fromFirst: entities.every(({ lasting }) => lasting.fromFirst),
		toLast: entities.every(({ lasting }) => lasting.toLast)
	};
}

/** Numbers that UCDP uses where Gleditsch and Ward's list has none or another: Serbia keeps Yugoslavia's; microstates are on a list of their own. */
const OTHER_NUMBERS: ReadonlyMap<string, readonly [CodeSystem, string]> = new Map([
	['345', ['gw', '340']],
	['55', ['cow', '55']],
	['972', ['cow', '955']],
	['983', ['cow', '983']],
	['986', ['cow', '986']],
	['987', ['cow', '987']]
]);

/** January to December of a year. */
export function daysOf(year: number): Days {
	return { first: `${String(year)}-01-01`, last: `${String(year)}-12-31` };
}

/**
 * The state that UCDP's number means during some days: the one of the middle day,
 * else of the last, else of the first. A year of coding tells most of the state
 * that was there for most of it: 365 in 1991 is the Soviet Union, though Russia
 * took the number over in its last days.
 */
export function findState(
	number: string,
	days: Days,
	identities: Identities
): StateFound | undefined {
	const find = (on: string): string | undefined => {
		const other = OTHER_NUMBERS.get(number);
		return (
			identities.find('gw', number, on) ??
			(other === undefined ? undefined : identities.find(...other, on))
		);
	};
	for (const on of [middleOf(days), days.last, days.first]) {
		const id = find(on);
		if (id !== undefined)
			return {
				id,
				on,
				lasting: { fromFirst: find(days.first) === id, toLast: find(days.last) === id }
			};
	}
	return undefined;
}

/** The day in the middle of some days, the earlier of two. */
export function middleOf({ first, last }: Days): string {
	const [from, to] = [parsePartialDate(first), parsePartialDate(last)];
	if (from === undefined || to === undefined) throw new RangeError(`${first}..${last} is no range`);
	return formatDay(Math.floor((firstDay(from) + firstDay(to)) / 2));
}
