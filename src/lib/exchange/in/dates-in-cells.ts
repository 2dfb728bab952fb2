import type { Cells } from './cells.ts';

/** When a tie holds, in the keys of a claim; absent where nothing is said. */
type Dates = {
	readonly since?: string | undefined;
	readonly until?: string | undefined;
	readonly observed?: string | undefined;
};

/** Reads the dates of a row or an edge, on the day `today`. Where it has none, its spells stand in for them, from the first to the last. */
export function datesIn(cells: Cells, today: string): Dates {
	const [since, until, seen] = ['since', 'until', 'observedUntil'].map((name) => cells.get(name));
	const isDated = [since, until, seen].some((date) => date !== undefined);
	const dates = isDated ? { since, until } : spanOf(cells.get('spells'));
	const observed = seen ?? (cells.get('end') === 'observed' ? dates.until : undefined);
	if (observed === undefined) return dates;
	return { since: dates.since, observed: notAfter(today, observed) };
}

/** What was seen some time this year is exported as seen until its last day: the year is as much as it says. */
function notAfter(today: string, observed: string): string {
	const [year = '', month = ''] = observed.split('-');
	const yearAndMonth = `${year}-${month}`;
	if (observed <= today) return observed;
	return yearAndMonth <= today ? yearAndMonth : year;
}

/** `2020-09-27/2020-11-10 | 2021/..` from 2020-09-27 on. */
function spanOf(spells = ''): Dates {
	const ends = spells.split('|').map((spell) => spell.trim().split('/'));
	return { since: dateAt(ends[0]?.[0]), until: dateAt(ends.at(-1)?.[1]) };
}

function dateAt(end = '..'): string | undefined {
	return end === '..' || end === '' ? undefined : end;
}
