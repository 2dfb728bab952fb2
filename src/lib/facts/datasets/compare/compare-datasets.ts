import type { Observation } from '../../model/observation.ts';
import { dayAfter, firstDay, type Day } from '../../model/partial-date.ts';
import { readDate } from '../../records/compiled/read-date.ts';

/** What two datasets code alike, and how a tie of each is called so that the two can be set side by side; undefined leaves a tie out. */
export interface Comparison {
	readonly first: string;
	readonly second: string;
	readonly named: (tie: Observation) => string | undefined;
}

/** What both say of one day, and what only one of them says, sorted. */
export interface Compared {
	readonly both: readonly string[];
	readonly onlyFirst: readonly string[];
	readonly onlySecond: readonly string[];
}

/** Sets side by side what two datasets say of a day. An approximate date counts as it is written; a last look counts until its day. */
export function compareOn(
	day: Day,
	first: readonly Observation[],
	second: readonly Observation[],
	named: Comparison['named']
): Compared {
	const [one, other] = [namesOn(day, first, named), namesOn(day, second, named)];
	return {
		both: [...one].filter((name) => other.has(name)).sort(),
		onlyFirst: [...one].filter((name) => !other.has(name)).sort(),
		onlySecond: [...other].filter((name) => !one.has(name)).sort()
	};
}

/** Of all that either says, the share that both say; undefined where neither says anything. */
export function agreement({ both, onlyFirst, onlySecond }: Compared): number | undefined {
	const all = both.length + onlyFirst.length + onlySecond.length;
	return all === 0 ? undefined : both.length / all;
}

function namesOn(
	day: Day,
	ties: readonly Observation[],
	named: Comparison['named']
): ReadonlySet<string> {
	return new Set(ties.flatMap((tie) => (holdsOn(day, tie) ? (named(tie) ?? []) : [])));
}

function holdsOn(day: Day, { claim: { since, until, observed } }: Observation): boolean {
	const from = since === undefined ? undefined : readDate(since);
	const last = until ?? observed;
	const to = last === undefined ? undefined : readDate(last);
	return (from === undefined || firstDay(from) <= day) && (to === undefined || day < dayAfter(to));
}
