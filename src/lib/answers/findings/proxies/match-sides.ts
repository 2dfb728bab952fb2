import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { intersectAll } from '../../graph/filters/window.ts';
import type { Contest } from './contest.ts';
import type { Deed } from './deed.ts';
import { findCrossings } from './find-crossings.ts';
import { layContest, type Arena } from './lay-contest.ts';
import { matchCommitments } from './match-commitments.ts';
import type { Search } from './search.ts';
import { sidesOfActs } from './sides-of.ts';
import type { Ground } from './to-contest.ts';
import { withoutParties } from './without-parties.ts';

/**
 * Lays every backer of one client beside every backer of the other: by acts, and,
 * where acts of two do not meet, by acts on one side and an obligation on the
 * other. `acts`: for the first client, for the second.
 */
export function matchSides(
	search: Search,
	ground: Ground,
	acts: readonly [readonly Deed[], readonly Deed[]],
	stretches: readonly DayRange[]
): Contest[] {
	const within = intersectAll(ground.field.days, [search.request.window]);
	if (within.length === 0 || !mayBeAskedAbout(search, ground, acts.flat())) return [];
	const [forFirst, forSecond] = [
		withoutParties(search, acts[0], ground),
		withoutParties(search, acts[1], ground)
	];
	const crossings = findCrossings([forFirst, forSecond], stretches);
	const arena: Arena = { search, ground, within, stretches, crossings };
	const asked = (deeds: readonly Deed[]) =>
		sidesOfActs(
			deeds.filter((deed) => deed.asked),
			search.gradeOf
		);
	const [first, second] = [asked(forFirst), asked(forSecond)];
	return [
		...first.flatMap((a) => second.flatMap((b) => layContest(arena, a, b) ?? [])),
		...matchCommitments(arena, first, { forActing: forFirst, forBound: forSecond }, 0),
		...matchCommitments(arena, second, { forActing: forSecond, forBound: forFirst }, 1)
	];
}

/** Whether the actors asked about are among all who could take part: most clients need no closer look. */
function mayBeAskedAbout(
	{ request, obligorsOf }: Search,
	{ clients }: Ground,
	acts: readonly Deed[]
): boolean {
	const { actors } = request;
	if (actors.length === 0) return true;
	const takesPart = (actor: string) =>
		clients.includes(actor) ||
		[...acts, ...clients.flatMap(obligorsOf)].some(({ by }) => by === actor);
	return actors.every(takesPart);
}
