import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters.ts';
import { isNonEmpty, type NonEmpty } from '../../graph/non-empty.ts';
import { passingClaims } from '../../graph/passes.ts';
import { certainDays } from '../../graph/holding.ts';
import type { Backer, Contest } from './contest.ts';
import type { Deed } from './deed.ts';
import type { Field } from './find-fields.ts';
import { reaching } from './meet.ts';
import type { Named } from './name-contest.ts';
import type { Side } from './sides-of.ts';

/** Where a contest takes place. */
export interface Ground {
	readonly conflict: string;
	/** Sorted; the first side backs the first. */
	readonly clients: readonly [string, string];
	readonly field: Field;
}

/** A named contest as the answer tells it: the backer whose id sorts first comes first; ties are those that reach the common days. */
export function toContest(
	{ conflict, clients: [x, y], field }: Ground,
	[a, b]: readonly [Side, Side],
	named: Named,
	filters: Filters
): Contest {
	const { common } = named;
	const [first, second] = [toBacker(a, named, filters), toBacker(b, named, filters)];
	const isTurned = b.name < a.name || (b.name === a.name && b.key < a.key);
	const opposition = field.ties
		.filter(({ period }) => common.some((range) => certainDays(period, range).length > 0))
		.map(({ id }) => id);
	if (!isNonEmpty(opposition)) throw new EmptyContestError(conflict);
	return {
		...named,
		conflict,
		pair: field.pair,
		backers: isTurned ? [second, first] : [first, second],
		clients: isTurned ? [y, x] : [x, y],
		opposition
	};
}

/** A contest without what makes it one: a programmer's mistake. */
export class EmptyContestError extends Error {
	constructor(conflict: string) {
		super(`Nothing stands behind a contest in "${conflict}".`);
		this.name = 'EmptyContestError';
	}
}

function toBacker(side: Side, { common }: Named, filters: Filters): Backer {
	const deeds = reaching(side, common);
	const entities = [...new Set(deeds.map(({ by }) => by))].sort();
	const ties = tiesBehind(deeds, filters);
	if (!isNonEmpty(entities) || !isNonEmpty(ties)) throw new EmptyContestError(side.key);
	const { coalition, via, basis } = side;
	return {
		entities,
		...(coalition === undefined ? {} : { coalition }),
		...(via === undefined ? {} : { via }),
		ties,
		basis
	};
}

function tiesBehind(deeds: readonly Deed[], filters: Filters): string[] {
	const ties = [...new Set(deeds.flatMap((deed): NonEmpty<Attested> => deed.ties))];
	const grades = new Map(ties.map((tie) => [tie, bestGrade(tie, filters)]));
	const grade = (tie: Attested) => grades.get(tie) ?? tie.grade;
	return ties
		.sort((a, b) => compareGrades(grade(a), grade(b)) || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

/** The best grade of the claims that let a tie pass. */
function bestGrade(tie: Attested, filters: Filters): Grade {
	return passingClaims(tie, filters)
		.map(({ grade }) => grade)
		.reduce((best, each) => (compareGrades(each, best) < 0 ? each : best), tie.grade);
}
