import type { Identities } from '../importer.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Actor, Cast } from './cast.ts';
import { conflictEntity, type ConflictOf } from './conflict.ts';
import type { Days } from './find-state.ts';
import { pairOf } from './pair-of.ts';
import { codeOf } from './party.ts';
import type { Side, SideName } from './read-side.ts';
import type { Start } from './start-of.ts';

/** Two sides that fought in a year, whichever dataset says so. */
export interface Contest {
	readonly line: number;
	readonly year: number;
	readonly of: ConflictOf;
	readonly a: Side;
	readonly b: Side;
	/** Numbers of the states that took part beside each. */
	readonly secondary: Readonly<Record<SideName, readonly string[]>>;
	/** The row does not say in which of several contests of its side a secondary party took part. */
	readonly oneOfSeveral: boolean;
	readonly start: Start;
	/** Where the episode ended in this year and when is coded. */
	readonly end?: string;
	/** What its rows are found by: `dyad 833`, `conflict 13243`. */
	readonly found: string;
	/** What its keys begin with: the dyad, or the conflict and the pair. */
	readonly key: string;
}

/** A primary party and the entity it was. */
export interface Fighter extends Actor {
	readonly code: string;
}

/** A contest with the entities that its parties were in that year. */
export interface StagedContest extends Contest {
	readonly conflict: string;
	readonly pair: string;
	readonly days: Days;
	readonly fighters: Readonly<Record<SideName, readonly Fighter[]>>;
}

/** Finds who the primary parties were; one entity on both sides stops the import. */
export function stage(contest: Contest, cast: Cast, identities: Identities): StagedContest {
	const days = daysOfContest(contest);
	const fighters = (side: Side, opponent: Side): Fighter[] =>
		side.parties.map((party) => ({
			...cast.find(party, days, contest.line, {
				conflict: contest.of.conflict,
				against: opponent.ids
			}),
			code: codeOf(party)
		}));
	const [a, b] = [fighters(contest.a, contest.b), fighters(contest.b, contest.a)];
	const both = a.find(({ id }) => b.some((other) => other.id === id));
	if (both !== undefined)
		throw new ImportProblem(
			contest.line,
			`“${both.id}” would fight itself: authorities.yaml makes it the government of the other side.`
		);
	return {
		...contest,
		conflict: conflictEntity(contest.of, String(contest.year), identities).id,
		pair: pairOf(contest.a, contest.b).id,
		days,
		fighters: { a, b }
	};
}

/** The days of a year that lie in the episode: a yearly flag says nothing of the days before it began. */
function daysOfContest({ year, start }: Contest): Days {
	const first = `${String(year)}-01-01`;
	return {
		first: start.firstDay > first ? start.firstDay : first,
		last: `${String(year)}-12-31`
	};
}
