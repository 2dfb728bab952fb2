import { describe, expect, it } from 'vitest';
import { groupsOf, MOST_UNGROUPED } from '#lib/app/explorer/outline-groups.ts';
import { itemsOf, keysAbove } from '#lib/app/explorer/outline-items.ts';
import type { OutlineEntry } from '#lib/app/explorer/outline.ts';
import type { Emphasis } from '#lib/picture/scene/scene.ts';
import type { EntityKind } from '#lib/facts/model/entity.ts';

function entry(id: string, label: string, kind: EntityKind, emphasis: Emphasis = 'plain') {
	return {
		entity: {
			id,
			kind,
			label,
			letters: '',
			at: { x: 0, y: 0 },
			size: 10,
			emphasis,
			selected: false,
			pinned: false,
			more: 0
		},
		lines: []
	} satisfies OutlineEntry;
}

const many = (count: number, letter: string, kind: EntityKind) =>
	Array.from({ length: count }, (_, at) => {
		const number = String(at).padStart(4, '0');
		return entry(`${letter}${kind}${number}`, `${letter}${number}`, kind);
	});

describe('the groups of an outline', () => {
	it('are none where all can be walked one by one', () => {
		expect(groupsOf(many(MOST_UNGROUPED, 'A', 'state'))).toEqual([]);
	});

	it('hold every entity once: in focus, then by kind and letters', () => {
		const entries = [
			entry('focus', 'Zed', 'group', 'focus'),
			...many(30, 'A', 'state'),
			...many(9, 'É', 'state'),
			...many(200, 'F', 'state'),
			...many(40, 'B', 'leader'),
			entry('odd', '…', 'leader')
		];
		const groups = groupsOf(entries);
		expect(groups.map(({ kind, letters, entries: own }) => [kind, letters, own.length])).toEqual([
			[undefined, '', 1],
			['state', 'A to E', 39],
			['state', 'F', 200],
			['leader', 'B', 40],
			['leader', '#', 1]
		]);
		expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length);
		expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
	});

	it('open to what they hold, and say what has to be open for it', () => {
		const entries = [...many(300, 'A', 'state'), ...many(2, 'B', 'group')];
		const groups = groupsOf(entries);
		expect(itemsOf(groups, entries, () => false).map(({ what }) => what)).toEqual([
			'group',
			'group'
		]);
		const above = keysAbove(groups, 'Bgroup0001');
		const items = itemsOf(groups, entries, (key) => above.includes(key));
		expect(items.map(({ key }) => key)).toContain('Bgroup0001');
		expect(items).toHaveLength(4);
	});
});
