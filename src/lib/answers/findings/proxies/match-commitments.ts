import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { overlaps } from '../../graph/window.ts';
import type { Contest } from './contest.ts';
import { daysWithout } from './days-without.ts';
import type { Deed } from './deed.ts';
import type { Duty } from './find-obligors.ts';
import { layContest, type Arena } from './lay-contest.ts';
import { meet } from './meet.ts';
import { sidesOfDuties, type Side } from './sides-of.ts';
import { withoutParties } from './without-parties.ts';

/** What is done for each of two clients, by whomever: for the one that is backed by acts, and for the one that others are bound to. */
export interface Acts {
	readonly forActing: readonly Deed[];
	readonly forBound: readonly Deed[];
}

/** Backers of a client by acts beside those who are bound to defend its opponent and do not meet them by acts. `acting`: which client is backed by acts. */
export function matchCommitments(
	arena: Arena,
	backers: readonly Side[],
	acts: Acts,
	stretches: readonly DayRange[],
	acting: 0 | 1
): Contest[] {
	const { search, ground, within } = arena;
	if (backers.length === 0) return [];
	const bound = ground.clients[acting === 0 ? 1 : 0];
	const duties = withoutParties(search.graph, search.obligorsOf(bound), ground);
	const patrons = sidesOfDuties(
		duties.flatMap((duty) => onlyForOne(duty, arena, acts.forActing, stretches, acting))
	);
	return backers.flatMap((backer) => {
		const meets = (by: string) => {
			const deeds = acts.forBound.filter((deed) => deed.asked && deed.by === by);
			return meet(backer, { deeds }, within) !== undefined;
		};
		return patrons.flatMap((patron) => {
			const others = patron.deeds.filter(
				({ by }) => backer.deeds.every((deed) => deed.by !== by) && !meets(by)
			);
			const held = { ...patron, deeds: others };
			const [a, b] = acting === 0 ? [backer, held] : [held, backer];
			return layContest(arena, a, b) ?? [];
		});
	});
}

/** A promise to one side counts only where its giver is not bound to the other side too, and does not act for it in that episode. */
function onlyForOne(
	duty: Duty,
	{ search, ground }: Arena,
	actsForActing: readonly Deed[],
	stretches: readonly DayRange[],
	acting: 0 | 1
): Duty[] {
	const boundToBoth = search
		.obligorsOf(ground.clients[acting])
		.filter(({ by }) => by === duty.by)
		.flatMap(({ days }) => days);
	const actedIn = stretches.filter((stretch) =>
		actsForActing.some(
			({ by, days }) => by === duty.by && days.some((range) => overlaps(range, stretch))
		)
	);
	const days = daysWithout(duty.days, [...boundToBoth, ...actedIn]);
	return days.length === 0 ? [] : [{ ...duty, days }];
}
