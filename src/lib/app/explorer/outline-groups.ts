import { ENTITY_KINDS, type EntityKind } from '#lib/facts/model/entity.ts';
import { fold } from '#lib/answers/graph/names/fold.ts';
import type { OutlineEntry } from './outline.ts';

/** Entities of a larger scene that stand together: of one kind, from one letter to another. */
export interface OutlineGroup {
	readonly key: string;
	/** Undefined: those in focus, of whatever kind. */
	readonly kind: EntityKind | undefined;
	/** `A`, `A to C`; empty for all letters. */
	readonly letters: string;
	readonly entries: readonly OutlineEntry[];
}

/** Up to so many entities an outline is walked one by one. */
export const MOST_UNGROUPED = 250;
/** Entities that a group of several letters holds at most; one letter may hold more. */
const A_GROUP = 40;

/** Key of the group of those in focus. */
export const IN_FOCUS = 'group focus';

/** Groups for a scene that is too large to be walked one by one; none for a smaller one. Every entity is in one group, in its order. */
export function groupsOf(entries: readonly OutlineEntry[]): OutlineGroup[] {
	if (entries.length <= MOST_UNGROUPED) return [];
	const inFocus = entries.filter(({ entity }) => entity.emphasis === 'focus');
	const rest = entries.filter(({ entity }) => entity.emphasis !== 'focus');
	return [
		...(inFocus.length === 0
			? []
			: [{ key: IN_FOCUS, kind: undefined, letters: '', entries: inFocus }]),
		...ENTITY_KINDS.flatMap((kind) =>
			byLetters(
				kind,
				rest.filter(({ entity }) => entity.kind === kind)
			)
		)
	];
}

function byLetters(kind: EntityKind, entries: readonly OutlineEntry[]): OutlineGroup[] {
	const runs: { letter: string; entries: OutlineEntry[] }[] = [];
	for (const entry of entries) {
		const letter = letterOf(entry.entity.label);
		const last = runs.at(-1);
		if (last?.letter === letter) last.entries.push(entry);
		else runs.push({ letter, entries: [entry] });
	}
	const groups: { first: string; last: string; entries: OutlineEntry[] }[] = [];
	for (const { letter, entries: run } of runs) {
		const open = groups.at(-1);
		if (open !== undefined && open.entries.length + run.length <= A_GROUP) {
			open.entries.push(...run);
			open.last = letter;
		} else groups.push({ first: letter, last: letter, entries: [...run] });
	}
	return groups.map(({ first, last, entries: own }, index) => ({
		key: `group ${kind} ${String(index)}`,
		kind,
		letters: groups.length === 1 ? '' : first === last ? first : `${first} to ${last}`,
		entries: own
	}));
}

/** The letter that a name stands under in an index. */
function letterOf(label: string): string {
	return /\p{L}|\p{N}/u.exec(fold(label))?.[0].toUpperCase() ?? '#';
}
