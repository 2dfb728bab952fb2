import type { Observation } from '../../model/observation.ts';
import type { Fighter, StagedContest } from './contest.ts';
import { lastingOf } from './find-state.ts';
import { periodOf, type YearOfEpisode } from './period-of.ts';
import { rowsAt } from './rows-at.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { yearWords } from './year-words.ts';

interface FightingOfYear extends YearOfEpisode {
	readonly contest: StagedContest;
	readonly one: Fighter;
	readonly other: Fighter;
}

/** Armed opposition between the primary parties of both sides, each with each. Secondary parties are told of by their part alone. */
export function mapFighting(contests: readonly StagedContest[], lastYear: number): Observation[] {
	const fighting = contests.flatMap((contest) =>
		contest.fighters.a.flatMap((one) =>
			contest.fighters.b.map((other) => fightingOf(contest, one, other))
		)
	);
	return stretchesOf(fighting).map((stretch) => {
		const [{ contest, one, other, year }] = stretch;
		const [from, to] = one.id < other.id ? [one, other] : [other, one];
		return {
			key: `${contest.key}-${String(year)}-${one.code}-${other.code}-armed`,
			kind: 'opposition.armed',
			from: from.id,
			to: to.id,
			mutual: true,
			claim: {
				at: rowsAt(contest.found, stretch),
				says: sayFighting(stretch),
				...periodOf(stretch, lastYear),
				credibility: 2
			}
		};
	});
}

function fightingOf(contest: StagedContest, one: Fighter, other: Fighter): FightingOfYear {
	const { key, year, start, end } = contest;
	return {
		tie: [key, start.date, one.code, one.id, other.code, other.id].join('|'),
		year,
		start,
		...(end === undefined ? {} : { end }),
		lasting: lastingOf([one, other]),
		contest,
		one,
		other
	};
}

function sayFighting(stretch: Stretch<FightingOfYear>): string {
	const [{ contest, one, other }] = stretch;
	const years = yearWords(stretch.map(({ year }) => year));
	const words = `UCDP codes armed conflict between ${one.label} and ${other.label} in ${years}`;
	// A row of several contests gives no numbers for each.
	if (contest.oneOfSeveral) return `${words}.`;
	return `${words}, with 25 or more deaths in battle in ${stretch.length === 1 ? 'the year' : 'each year'}.`;
}
