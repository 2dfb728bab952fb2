import type { DayRange } from '../../model/partial-date.ts';
import type { RecordedId } from '../compiled/compiled.ts';
import { renameTie, withoutPair, type RecordedTie } from './rename-tie.ts';
import type { Group } from './statement.ts';
import { compareStretches, meet, sharedDays } from './stretches.ts';

/** A group with its id. */
export interface Identified extends Group {
	readonly id: string;
}

/** An id that is recorded and that nothing has now, and what took its place. */
export interface GoneId {
	readonly recorded: RecordedId;
	readonly became?: string;
}

/** A line that `ids.tsv` does not have yet. */
export type NewId = Omit<RecordedId, 'place'>;

export interface GivenIds {
	readonly groups: readonly Identified[];
	readonly added: readonly NewId[];
	readonly gone: readonly GoneId[];
}

/**
 * Gives each group the id that was recorded for the same tie on days that meet its own,
 * those that share most days first: a moved start changes no id. What is new gets the
 * next number, in order of time. Ids of ties that an editor tells of now are gone, and
 * lead to the editor's, which `editedOf` finds by base, details and days. Where an end
 * has another id now, which `heirOf` knows, they lead to the tie under that.
 */
export function giveIds(
	groups: readonly Group[],
	recorded: readonly RecordedId[],
	editedOf: (tie: RecordedTie, stretch: DayRange) => string | undefined,
	heirOf: (entity: string) => string | undefined = () => undefined
): GivenIds {
	const before = byTie(recorded, ({ id, details }) => `${baseOfId(id)} ${details}`);
	const last = lastNumbers(recorded);
	const given: Identified[] = [];
	const added: NewId[] = [];
	const used = new Set<string>();
	const tied = byTie(groups, ({ base, details }) => `${base} ${details}`);
	for (const [tie, own] of [...tied].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const ids = matched(own, before.get(tie) ?? []);
		for (const group of [...own].sort((a, b) => compareStretches(a.stretch, b.stretch))) {
			const { base, details, stretch } = group;
			let id = ids.get(group);
			if (id === undefined) {
				const number = (last.get(base) ?? 0) + 1;
				last.set(base, number);
				id = `${base}.${String(number)}`;
				added.push({ id, details, stretch });
			}
			used.add(id);
			given.push({ ...group, id });
		}
	}
	const givenTo = byTie(given, ({ base }) => base);
	const gone = recorded
		.filter(({ id }) => !used.has(id))
		.map((each): GoneId => {
			const tie = renameTie({ base: baseOfId(each.id), details: each.details }, heirOf);
			const became =
				givenTo
					.get(tie.base)
					?.find(
						({ details, stretch }) => tells(details, tie.details) && meet(stretch, each.stretch)
					)?.id ?? editedOf(tie, each.stretch);
			return { recorded: each, ...(became === undefined ? {} : { became }) };
		});
	return { groups: given, added, gone };
}

/** Whether a tie with these details is the one that was recorded with those. */
export function tells(details: string, recorded: string): boolean {
	return details === recorded || withoutPair(details) === recorded;
}

/** Groups and the recorded ids of one tie, matched by the days they share: most first, then the older id. */
function matched(groups: readonly Group[], recorded: readonly RecordedId[]): Map<Group, string> {
	const candidates = groups
		.flatMap((group) =>
			recorded
				.filter(({ stretch }) => meet(stretch, group.stretch))
				.map(({ id, stretch }) => ({ group, id, shared: sharedDays(stretch, group.stretch) }))
		)
		.sort((a, b) =>
			a.shared === b.shared ? numberOf(a.id) - numberOf(b.id) : b.shared - a.shared
		);
	const ids = new Map<Group, string>();
	const taken = new Set<string>();
	for (const { group, id } of candidates) {
		if (ids.has(group) || taken.has(id)) continue;
		ids.set(group, id);
		taken.add(id);
	}
	return ids;
}

function byTie<T>(members: readonly T[], tieOf: (member: T) => string): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const member of members) {
		const tie = tieOf(member);
		const known = found.get(tie);
		if (known === undefined) found.set(tie, [member]);
		else known.push(member);
	}
	return found;
}

function lastNumbers(recorded: readonly RecordedId[]): Map<string, number> {
	const last = new Map<string, number>();
	for (const { id } of recorded) {
		const base = baseOfId(id);
		last.set(base, Math.max(last.get(base) ?? 0, numberOf(id)));
	}
	return last;
}

function baseOfId(id: string): string {
	return id.slice(0, id.lastIndexOf('.'));
}

function numberOf(id: string): number {
	return Number(id.slice(id.lastIndexOf('.') + 1));
}
