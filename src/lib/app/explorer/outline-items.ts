import type { OutlineEntry, OutlineLine } from './outline.ts';
import type { OutlineGroup } from './outline-groups.ts';

/** What can be reached in the outline now; its key is unique, and `parent` is the key of what holds it. */
export type OutlineItem = { readonly key: string; readonly parent?: string } & (
	| { readonly what: 'group'; readonly group: OutlineGroup }
	| { readonly what: 'entity'; readonly entry: OutlineEntry }
	| { readonly what: 'line'; readonly entry: OutlineEntry; readonly line: OutlineLine }
);

/** From top to bottom, what is open as `isOpen` says it. */
export function itemsOf(
	groups: readonly OutlineGroup[],
	entries: readonly OutlineEntry[],
	isOpen: (key: string) => boolean
): OutlineItem[] {
	if (groups.length === 0) return entries.flatMap((entry) => itemsAt(entry, isOpen));
	return groups.flatMap((group): OutlineItem[] => [
		{ what: 'group', key: group.key, group },
		...(isOpen(group.key)
			? group.entries.flatMap((entry) => itemsAt(entry, isOpen, group.key))
			: [])
	]);
}

function itemsAt(
	entry: OutlineEntry,
	isOpen: (key: string) => boolean,
	parent?: string
): OutlineItem[] {
	const { id } = entry.entity;
	const own = {
		what: 'entity',
		key: id,
		entry,
		...(parent === undefined ? {} : { parent })
	} as const;
	if (!isOpen(id)) return [own];
	return [
		own,
		...entry.lines.map((line) => ({
			what: 'line' as const,
			key: lineKey(id, line),
			parent: id,
			entry,
			line
		}))
	];
}

/** A line has two ends, and a key at each. */
export function lineKey(id: string, { bundle }: OutlineLine): string {
	return `${id}/${bundle.id}`;
}

/** Keys that have to be open for an entity to be reached. */
export function keysAbove(groups: readonly OutlineGroup[], id: string): string[] {
	const group = groups.find(({ entries }) => entries.some(({ entity }) => entity.id === id));
	return group === undefined ? [] : [group.key];
}
