import type { DayRange } from '../../model/partial-date.ts';
import { ALWAYS, beginning, ending, FOREVER } from '../assemble/widen.ts';
import type { ReadClaim } from '../compiled/compiled.ts';

/** The days that a claim may tell of: `~` widens both ends, and what no claim ends goes on. */
export function stretchOf({ since, until, observed }: ReadClaim): DayRange {
	const last = until ?? observed;
	return {
		from: (since === undefined ? ALWAYS : beginning(since)).earliest,
		to: (last === undefined ? FOREVER : ending(last)).latest
	};
}

/** Whether two stretches overlap, or one begins on the day after the other's last. */
export function meet(a: DayRange, b: DayRange): boolean {
	return a.from <= b.to && b.from <= a.to;
}

/** Whether a stretch lies in another as a whole. */
export function isWithin(inner: DayRange, outer: DayRange): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether a stretch begins before another and ends after it. */
export function reachesAround(outer: DayRange, inner: DayRange): boolean {
	return outer.from < inner.from && inner.to < outer.to;
}

/** How many days two stretches share; none where they only adjoin, and below that how far they lie apart. */
export function sharedDays(a: DayRange, b: DayRange): number {
	return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** Members whose stretches meet, directly or by way of others; both lists in order of time. */
export function groupMeeting<T extends { readonly stretch: DayRange }>(
	members: readonly T[]
): { readonly stretch: DayRange; readonly members: readonly [T, ...T[]] }[] {
	const groups: { stretch: DayRange; members: [T, ...T[]] }[] = [];
	const ordered = [...members].sort((a, b) => compareStretches(a.stretch, b.stretch));
	for (const member of ordered) {
		const last = groups.at(-1);
		if (last !== undefined && meet(last.stretch, member.stretch)) {
			last.members.push(member);
			last.stretch = {
				from: last.stretch.from,
				to: Math.max(last.stretch.to, member.stretch.to)
			};
		} else groups.push({ stretch: member.stretch, members: [member] });
	}
	return groups;
}

/** In order of time; ends may be infinite, so that no difference is taken. */
export function compareStretches(a: DayRange, b: DayRange): number {
	return compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** All days from the first of any to the last of any. */
export function hull(members: readonly { readonly stretch: DayRange }[]): DayRange {
	return {
		from: members.reduce((first, { stretch }) => Math.min(first, stretch.from), Infinity),
		to: members.reduce((last, { stretch }) => Math.max(last, stretch.to), -Infinity)
	};
}
