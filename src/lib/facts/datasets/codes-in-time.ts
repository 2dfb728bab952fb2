import { formatDay, parsePartialDate, firstDay, type Day } from '../model/partial-date.ts';
import type { CodeSystem } from '../model/compiled-entity.ts';
import type { Identities } from './importer.ts';

/** A stretch of days over which a code means one entity; both ends inclusive, `2020-09-27`. */
export interface Meaning {
	readonly id: string;
	readonly since: string;
	readonly until: string;
}

const FIRST_YEAR = 1816;
const LAST_YEAR = 2030;

/** Whether a code means an entity in any year since 1816: tells a state that did not exist then from an unknown code. */
export function everMeans(identities: Identities, system: CodeSystem, code: string): boolean {
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
		if (identities.find(system, code, String(year)) !== undefined) return true;
	return false;
}

/**
 * Whom a code means from one day to another, in order: cut where its meaning
 * changes, as 365 does on 1991-12-26. Days on which it means nobody go to the
 * neighbour that follows, at the end to the one before: a leader elected before
 * independence led what became the state. Empty where it never means anybody.
 */
export function meanings(
	identities: Identities,
	system: CodeSystem,
	code: string,
	since: string,
	until: string
): Meaning[] {
	const [from, to] = [dayOf(since), dayOf(until)];
	const meant = (day: Day) => identities.find(system, code, formatDay(day));
	const found: { id: string; from: Day }[] = [];
	for (const day of days(from, to)) {
		const id = meant(day);
		const last = found.at(-1);
		if (id === undefined || id === last?.id) continue;
		found.push({ id, from: found.length === 0 ? from : firstWith(id, day, from, meant) });
	}
	return found.map(({ id, from: start }, index) => {
		const next = found[index + 1];
		return {
			id,
			since: formatDay(start),
			until: formatDay(next === undefined ? to : next.from - 1)
		};
	});
}

/** Probes a year apart, and the last day: no code changes its meaning twice in a year. */
function days(from: Day, to: Day): Day[] {
	const probes: Day[] = [];
	for (let day = from; day < to; day += 365) probes.push(day);
	return [...probes, to];
}

/** The first day, at most a year before a day, from which on a code means an entity. */
function firstWith(
	id: string,
	by: Day,
	notBefore: Day,
	meant: (day: Day) => string | undefined
): Day {
	let low = Math.max(by - 366, notBefore);
	let high = by;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (meant(middle) === id) high = middle;
		else low = middle + 1;
	}
	return high;
}

function dayOf(text: string): Day {
	const date = parsePartialDate(text);
	if (date === undefined) throw new RangeError(`"${text}" is no day.`);
	return firstDay(date);
}

/**
 * A date, or where a code did not mean the entity yet on it, the first day from
 * which it did: Papua New Guinea has had its Queen since 1975, not 1952. The date
 * itself where it meant somebody else or its meaning has no beginning.
 */
export function firstDayAs(
	identities: Identities,
	system: CodeSystem,
	code: string,
	id: string,
	since: string
): string {
	const from = dayOf(since);
	const meant = (day: Day) => identities.find(system, code, formatDay(day));
	if (meant(from) !== undefined) return since;
	for (let day = from; day < from + (LAST_YEAR - FIRST_YEAR) * 366; day += 365)
		if (meant(day) === id) return formatDay(firstWith(id, day, from, meant));
	return since;
}
