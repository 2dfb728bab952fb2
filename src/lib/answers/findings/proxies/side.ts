import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { mergeRanges } from '../../graph/filters/window.ts';
import { isContested, type Deed } from './deed.ts';

/** One backer of one client. */
export interface Backing {
	/** Tells backers apart: no entity, coalition and organisation share one. */
	readonly key: string;
	/** What the order of backers goes by: the id of its entity, its coalition, its organisation. */
	readonly name: string;
	readonly coalition?: string;
	readonly via?: string;
	readonly basis: 'act' | 'obligation';
}

/** A backer with all it does for its client, made ready to be laid beside many others. */
export interface Side extends Backing {
	readonly deeds: readonly Deed[];
	readonly doers: ReadonlySet<string>;
	/** The ties behind the deeds, each once, best graded first. */
	readonly ties: readonly Attested[];
	/** The days on which it certainly holds, for each of FOOTINGS. */
	readonly days: readonly (readonly DayRange[])[];
}

/** What a side may rest on, the surest first. */
export const FOOTINGS = [false, true].flatMap((possible) =>
	[false, true].flatMap((alleged) =>
		[false, true].map((contested) => ({ possible, alleged, contested }))
	)
);

/** The side that a backer's deeds make. */
export function toSide(
	backing: Backing,
	deeds: readonly Deed[],
	gradeOf: (tie: Attested) => Grade
): Side {
	const ties = [...new Set(deeds.flatMap((deed): readonly Attested[] => deed.ties))];
	return {
		...backing,
		deeds,
		doers: new Set(deeds.map(({ by }) => by)),
		ties: ties.sort((a, b) => compareGrades(gradeOf(a), gradeOf(b)) || (a.id < b.id ? -1 : 1)),
		days: daysOf(deeds)
	};
}

/** The days on which deeds certainly hold, merged and in order, for each of FOOTINGS. */
export function daysOf(deeds: readonly Deed[]): (readonly DayRange[])[] {
	return FOOTINGS.map(({ possible, alleged, contested }) =>
		mergeRanges(
			deeds
				.filter((deed) => possible || !deed.possible)
				.filter((deed) => alleged || !deed.alleged)
				.filter((deed) => contested || !isContested(deed))
				.flatMap((deed) => deed.days)
		)
	);
}
