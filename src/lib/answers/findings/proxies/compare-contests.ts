import { CONTEST_KINDS, type Backer, type Contest } from './contest.ts';

/** Orders contests, always the same: by kind, the surer first (certain, stated as fact, undenied, with promises of one's own), then what held last, then by conflict, backers and clients. */
export function compareContests(a: Contest, b: Contest): number {
	return (
		CONTEST_KINDS.indexOf(a.kind) - CONTEST_KINDS.indexOf(b.kind) ||
		Number(a.possible) - Number(b.possible) ||
		Number(a.alleged) - Number(b.alleged) ||
		Number(a.contested) - Number(b.contested) ||
		Number(isThrough(a)) - Number(isThrough(b)) ||
		compareLast(a, b) ||
		compareKeys(keyOf(a), keyOf(b))
	);
}

/** Readers look for what goes on, or went on lately, before what is long past. */
function compareLast(a: Contest, b: Contest): number {
	const [mine, theirs] = [lastDay(a), lastDay(b)];
	return mine === theirs ? 0 : mine > theirs ? -1 : 1;
}

function lastDay({ common }: Contest): number {
	return common.at(-1)?.to ?? -Infinity;
}

/** Whether a backer of it is bound through an organisation alone. */
function isThrough({ backers }: Contest): boolean {
	return backers.some(({ via }) => via !== undefined);
}

function keyOf({ conflict, backers, clients }: Contest): string[] {
	// A coalition may bear the name of an entity: the entity comes first.
	const isGroup = ({ coalition, via }: Backer) =>
		coalition === undefined && via === undefined ? '' : 'group';
	return [conflict, ...backers.map(nameOf), ...clients, ...backers.map(isGroup)];
}

function nameOf({ coalition, via, entities }: Backer): string {
	return coalition ?? via ?? entities[0];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
	for (const [index, mine] of a.entries()) {
		const theirs = b[index] ?? '';
		if (mine !== theirs) return mine < theirs ? -1 : 1;
	}
	return 0;
}
