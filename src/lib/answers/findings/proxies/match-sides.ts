import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { intersectAll } from '../../graph/window.ts';
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
	if (within.length === 0) return [];
	const outside = (deeds: readonly Deed[]) => withoutParties(search.graph, deeds, ground);
	const [forFirst, forSecond] = [outside(acts[0]), outside(acts[1])];
	const crossings = findCrossings([forFirst, forSecond], stretches);
	const arena: Arena = { search, ground, within, crossings };
	const sides = [forFirst, forSecond].map((deeds) =>
		sidesOfActs(deeds.filter(({ asked }) => asked))
	);
	const [first = [], second = []] = sides;
	return [
		...first.flatMap((a) => second.flatMap((b) => layContest(arena, a, b) ?? [])),
		...matchCommitments(arena, first, { forActing: forFirst, forBound: forSecond }, stretches, 0),
		...matchCommitments(arena, second, { forActing: forSecond, forBound: forFirst }, stretches, 1)
	];
}
