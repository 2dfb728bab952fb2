import type { Attested } from '#lib/facts/model/relationship.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { isNonEmpty } from '../../graph/non-empty.ts';
import type { Backer, Contest } from './contest.ts';
import type { Field } from './find-fields.ts';
import { reaching } from './meet.ts';
import type { Named } from './name-contest.ts';
import type { Side } from './side.ts';

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
	named: Named
): Contest {
	const { common } = named;
	const [first, second] = [toBacker(a, named), toBacker(b, named)];
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

function toBacker(side: Side, { common }: Named): Backer {
	const deeds = reaching(side.deeds, common);
	const behind = new Set(deeds.flatMap((deed): readonly Attested[] => deed.ties));
	const entities = [...new Set(deeds.map(({ by }) => by))].sort();
	const ties = side.ties.filter((tie) => behind.has(tie)).map(({ id }) => id);
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
