import { isNonEmpty } from '../../graph/non-empty.ts';
import { intersectAll } from '../../graph/filters/window.ts';
import type { Contest } from './contest.ts';
import { daysWithout } from './days-without.ts';
import { isPossible, type Crossing } from './find-crossings.ts';
import type { Meeting } from './meet.ts';
import { readBackers, type ReadBetween } from './read-between.ts';

/** What a contest is called and what that rests on. */
export type Named = Pick<
	Contest,
	'kind' | 'common' | 'possible' | 'alleged' | 'contested' | 'between' | 'rivalry' | 'across'
>;

/** What the name of a contest turns on, beside the sides themselves. */
export interface Naming {
	readonly crossings: ReadonlyMap<string, readonly Crossing[]>;
	readonly read: ReadBetween;
}

/**
 * Names what two sides that meet make of a contest, on the days for which the
 * name holds; undefined where they make none. Episodes in which somebody of them
 * backs both sides are left out where others remain.
 */
export function nameContest(
	byActs: boolean,
	meeting: Meeting,
	{ crossings, read }: Naming
): Named | undefined {
	const { common, possible, alleged, contested } = meeting;
	const [some, others] = [doersOf(meeting.deeds[0]), doersOf(meeting.deeds[1])];
	const crossed = [...some, ...others]
		.flatMap((by) => crossings.get(by) ?? [])
		.map(({ stretch }) => stretch);
	const clean = daysWithout(common, crossed);
	const named = { possible, alleged, contested, between: undefined, rivalry: [], across: [] };
	if (!isNonEmpty(clean)) return byActs ? bothSides(meeting, some, others, crossings) : undefined;
	if (!byActs) return { ...named, kind: 'opposed-patrons-by-commitment', common: clean };
	const { sign, ties, days } = readBackers(read, some, others, clean);
	const opposed = sign === '-' ? intersectAll(clean, days) : [];
	if (isNonEmpty(opposed))
		return { ...named, kind: 'proxy-contest', common: opposed, between: '-', rivalry: ties };
	// What sets them against each other at dates that are not certain, or not yet, does not count.
	const between = sign === '-' ? undefined : sign;
	return { ...named, kind: 'opposed-backers', common: clean, between };
}

function bothSides(
	{ common, possible, alleged, contested, deeds }: Meeting,
	some: readonly string[],
	others: readonly string[],
	crossings: Naming['crossings']
): Named {
	const of = (doers: readonly string[]) =>
		doers
			.flatMap((by) => crossings.get(by) ?? [])
			.filter(({ stretch }) => intersectAll(common, [stretch]).length > 0);
	const across = [
		...of(some).flatMap(({ forSecond }) => forSecond),
		...of(others).flatMap(({ forFirst }) => forFirst)
	].filter((deed) => !deeds.flat().includes(deed));
	const ids = new Set(across.flatMap(({ ties }) => ties.map(({ id }) => id)));
	return {
		kind: 'both-sides',
		common,
		possible: possible || [...of(some), ...of(others)].every(isPossible),
		alleged,
		contested,
		between: undefined,
		rivalry: [],
		across: [...ids].sort()
	};
}

function doersOf(deeds: Meeting['deeds'][0]): string[] {
	return [...new Set(deeds.map(({ by }) => by))].sort();
}
