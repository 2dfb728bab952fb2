import type { ConflictPart } from '../../model/relationship.ts';
import type { Actor, Cast } from './cast.ts';
import type { Fighter, StagedContest } from './contest.ts';
import { missionOf, type Mission } from './missions.ts';
import type { YearOfEpisode } from './period-of.ts';
import type { SideName } from './read-side.ts';

/** A part that somebody took in a contest in one year. */
export interface PartOfYear extends YearOfEpisode {
	readonly contest: StagedContest;
	readonly actor: Fighter;
	readonly side: SideName;
	/** `contributor`: its forces were there under a mission, which is the party in its place. */
	readonly part: ConflictPart | 'contributor';
	readonly mission?: Actor;
}

/**
 * The parts taken in a contest: by primary parties, by secondary parties, and by
 * missions in place of the states that sent them. A state that is named beside
 * both sides is left out: it cannot be told beside whom it fought.
 */
export function partsOf(contest: StagedContest, cast: Cast): PartOfYear[] {
	return (['a', 'b'] as const).flatMap((side) => {
		const primary = contest.fighters[side].map((actor) => partOf(contest, side, actor, 'primary'));
		const numbers = contest.secondary[side].filter((number) => !isOnBothSides(contest, number));
		const sent = new Set<Mission>();
		const secondary = numbers.map((number) => {
			const actor = {
				...cast.find({ is: 'government', number }, contest.days, contest.line),
				code: `gw${number}`
			};
			const mission = missionOf(contest.of.conflict, contest.year, number);
			if (mission === undefined) return partOf(contest, side, actor, 'secondary');
			sent.add(mission);
			return partOf(contest, side, actor, 'contributor', cast.mission(mission));
		});
		const missions = [...sent].map((mission) =>
			partOf(contest, side, { ...cast.mission(mission), code: mission.key }, 'secondary')
		);
		return [...primary, ...secondary, ...missions];
	});
}

/** How many contests named a state beside both sides, whose part was left out. */
export function partsPassedOver(contests: readonly StagedContest[]): Map<string, number> {
	const count = contests.filter((contest) =>
		contest.secondary.a.some((number) => isOnBothSides(contest, number))
	).length;
	return count === 0 ? new Map() : new Map([['a state is named beside both sides', count]]);
}

function isOnBothSides({ secondary }: StagedContest, number: string): boolean {
	return secondary.a.includes(number) && secondary.b.includes(number);
}

function partOf(
	contest: StagedContest,
	side: SideName,
	actor: Fighter,
	part: PartOfYear['part'],
	mission?: Actor
): PartOfYear {
	const { key, year, start, end, fighters } = contest;
	// A stretch breaks where an episode or anybody named in its sentence changes.
	const named = [...fighters.a, ...fighters.b].map(({ id }) => id);
	return {
		tie: [key, start.date, side, part, actor.code, actor.id, mission?.id ?? '', ...named].join('|'),
		year,
		start,
		...(end === undefined ? {} : { end }),
		lasting: actor.lasting,
		contest,
		actor,
		side,
		part,
		...(mission === undefined ? {} : { mission })
	};
}
