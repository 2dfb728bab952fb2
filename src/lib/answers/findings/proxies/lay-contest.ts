import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { spend } from '../work.ts';
import { LAYING } from './bounds.ts';
import type { Contest } from './contest.ts';
import { meet } from './meet.ts';
import { nameContest, type Naming } from './name-contest.ts';
import type { Search } from './search.ts';
import type { Side } from './side.ts';
import { toContest, type Ground } from './to-contest.ts';

/** A ground on which sides are laid beside each other. */
export interface Arena {
	readonly search: Search;
	readonly ground: Ground;
	/** The days asked about on which the clients fight. */
	readonly within: readonly DayRange[];
	/** The stretches inside which nobody may back both sides. */
	readonly stretches: readonly DayRange[];
	readonly crossings: Naming['crossings'];
}

/** The contest that a backer of the first client and one of the second make, or undefined: where it is not asked about, the two never meet, or no work is left to spend. Costs as many expansions as the two have deeds, and LAYING for a contest. */
export function layContest(
	{ search, ground, within, crossings }: Arena,
	a: Side,
	b: Side
): Contest | undefined {
	const { actors } = search.request;
	if (!involves(actors, [a.doers, b.doers], ground.clients)) return undefined;
	if (!spend(search.work, Math.max(1, a.deeds.length + b.deeds.length))) return undefined;
	const meeting = meet(a, b, within);
	if (meeting === undefined) return undefined;
	const byActs = a.basis === 'act' && b.basis === 'act';
	const named = nameContest(byActs, meeting, { crossings, read: search.read });
	if (named === undefined || !spend(search.work, LAYING)) return undefined;
	const contest = toContest(ground, [a, b], named);
	const backers = contest.backers.map(({ entities }) => new Set(entities));
	return involves(actors, backers, ground.clients) ? contest : undefined;
}

/** One actor is a backer or a client in it; several are all backers. */
function involves(
	actors: readonly string[],
	backers: readonly ReadonlySet<string>[],
	clients: readonly string[]
): boolean {
	const backs = (actor: string) => backers.some((entities) => entities.has(actor));
	const [only, ...rest] = actors;
	if (only === undefined) return true;
	if (rest.length === 0) return backs(only) || clients.includes(only);
	return actors.every(backs);
}
