import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { spend } from '../work.ts';
import type { Contest } from './contest.ts';
import { meet } from './meet.ts';
import { nameContest, type Naming } from './name-contest.ts';
import type { Search } from './search.ts';
import type { Side } from './sides-of.ts';
import { toContest, type Ground } from './to-contest.ts';

/** A ground on which sides are laid beside each other. */
export interface Arena {
	readonly search: Search;
	readonly ground: Ground;
	/** The days asked about on which the clients fight. */
	readonly within: readonly DayRange[];
	readonly crossings: Naming['crossings'];
}

/** The contest that a backer of the first client and one of the second make, or undefined: where it is not asked about, the two never meet, or no work is left to spend. */
export function layContest(
	{ search, ground, within, crossings }: Arena,
	a: Side,
	b: Side
): Contest | undefined {
	const { actors, filters } = search.request;
	if (!involves(actors, [doersOf(a), doersOf(b)], ground.clients)) return undefined;
	if (!spend(search.work, 1)) return undefined;
	const meeting = meet(a, b, within);
	if (meeting === undefined) return undefined;
	const byActs = a.basis === 'act' && b.basis === 'act';
	const named = nameContest(byActs, meeting, { crossings, read: search.read });
	if (named === undefined) return undefined;
	const contest = toContest(ground, [a, b], named, filters);
	const backers = contest.backers.map(({ entities }) => entities);
	return involves(actors, backers, ground.clients) ? contest : undefined;
}

/** One actor is a backer or a client in it; several are all backers. */
function involves(
	actors: readonly string[],
	backers: readonly (readonly string[])[],
	clients: readonly string[]
): boolean {
	const backs = (actor: string) => backers.some((entities) => entities.includes(actor));
	const [only, ...rest] = actors;
	if (only === undefined) return true;
	if (rest.length === 0) return backs(only) || clients.includes(only);
	return actors.every(backs);
}

function doersOf({ deeds }: Side): string[] {
	return deeds.map(({ by }) => by);
}
