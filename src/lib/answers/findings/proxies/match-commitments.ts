import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { spend } from '../work.ts';
import type { Contest } from './contest.ts';
import { daysWithout } from './days-without.ts';
import type { Deed } from './deed.ts';
import type { Duty } from './find-obligors.ts';
import { groupBy } from './group-by.ts';
import { layContest, type Arena } from './lay-contest.ts';
import { meet, reach } from './meet.ts';
import { daysOf, toSide, type Side } from './side.ts';
import { sidesOfDuties } from './sides-of.ts';
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
	acting: 0 | 1
): Contest[] {
	const { search, ground, within } = arena;
	const obligors = search.obligorsOf(ground.clients[1 - acting] ?? '');
	if (backers.length === 0 || obligors.length === 0) return [];
	if (!spend(search.work, obligors.length)) return [];
	const duties = onlyForOne(
		withoutParties(search, obligors, ground),
		search.obligorsOf(ground.clients[acting]),
		acts.forActing,
		arena.stretches
	);
	const patrons = sidesOfDuties(duties, search.gradeOf);
	const keepingIt = [
		...groupBy(
			acts.forBound.filter(({ asked }) => asked),
			({ by }) => by
		)
	].map(([by, deeds]) => ({ by, deeds, days: daysOf(deeds) }));
	return backers.flatMap((backer) => {
		const meeting = keepingIt.filter((doing) => meet(backer, doing, within) !== undefined);
		const told = new Set([...backer.doers, ...meeting.map(({ by }) => by)]);
		return patrons.flatMap((patron) => {
			const held = withoutDoers(patron, told, search.gradeOf);
			const [a, b] = acting === 0 ? [backer, held] : [held, backer];
			return layContest(arena, a, b) ?? [];
		});
	});
}

function withoutDoers(
	side: Side,
	told: ReadonlySet<string>,
	gradeOf: Arena['search']['gradeOf']
): Side {
	if ([...told].every((by) => !side.doers.has(by))) return side;
	const { key, name, via, basis } = side;
	const backing = { key, name, basis, ...(via === undefined ? {} : { via }) };
	const others = side.deeds.filter(({ by }) => !told.has(by));
	return toSide(backing, others, gradeOf);
}

/** A promise to one side counts only where its giver is not bound to the other side too, and does not act for it in that episode. */
function onlyForOne(
	duties: readonly Duty[],
	toOther: readonly Duty[],
	actsForOther: readonly Deed[],
	stretches: readonly DayRange[]
): Duty[] {
	const bound = groupBy(toOther, ({ by }) => by);
	const acting = groupBy(actsForOther, ({ by }) => by);
	return duties.flatMap((duty) => {
		const both = (bound.get(duty.by) ?? []).flatMap(({ days }) => days);
		const acts = acting.get(duty.by) ?? [];
		const acted = stretches.filter((stretch) => acts.some(({ days }) => reach(days, [stretch])));
		const days = daysWithout(duty.days, [...both, ...acted]);
		return days.length === 0 ? [] : [{ ...duty, days }];
	});
}
