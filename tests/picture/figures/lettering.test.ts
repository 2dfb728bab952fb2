import { describe, expect, it } from 'vitest';
import { boxAround, overlap } from '#lib/picture/figures/box-index.ts';
import { badgeAt, letter } from '#lib/picture/figures/lettering.ts';
import { setName } from '#lib/picture/figures/set-name.ts';
import { drawnEntity } from '../../build/drawn.ts';

const ZOOM = 1.5;

function boxOfName(selected: boolean) {
	const entities = [drawnEntity('aaland', { size: 60, selected })];
	const { labels } = letter(
		{ entities, bundles: [] },
		{
			positionOf: () => ({ x: 0, y: 0 }),
			bends: new Map(),
			zoom: ZOOM,
			measure: (text, { size }) => text.length * size * 0.5
		}
	);
	const label = labels.get('aaland');
	if (label === undefined) throw new Error('It has no name.');
	return label.box;
}

describe('a name', () => {
	it('stands clear of the ring around what is selected', () => {
		const edge = (60 / 2) * ZOOM;
		expect(boxOfName(false).top).toBeGreaterThanOrEqual(edge);
		// Three units of air and two of ink, as the stage draws it.
		expect(boxOfName(true).top).toBeGreaterThanOrEqual(edge + 5 * ZOOM);
	});
});

describe('the badge of how many ties more', () => {
	it('stands at the shoulder of the ring where there is one', () => {
		const badge = (selected: boolean) =>
			badgeAt(drawnEntity('aaland', { size: 60, selected }), { x: 0, y: 0 }, ZOOM);
		const [plain, ringed] = [badge(false), badge(true)];
		expect(Math.hypot(ringed.x, ringed.y)).toBeGreaterThan(Math.hypot(plain.x, plain.y) + 5 * ZOOM);
	});
});

describe('names where it is crowded', () => {
	/** Rows of shapes that touch each other, one amid them selected. */
	const row = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			drawnEntity(`e${String(index).padStart(3, '0')}`, {
				label: 'Borduria',
				size: 40,
				at: { x: 44 * (index % 10), y: 44 * Math.floor(index / 10) },
				emphasis: 'focus',
				selected: index === 44
			})
		);
	const named = (count: number) => {
		const entities = row(count);
		const at = new Map(entities.map((entity) => [entity.id, entity.at]));
		const { labels, entities: standing } = letter(
			{ entities, bundles: [] },
			{
				positionOf: (id) => at.get(id),
				bends: new Map(),
				zoom: 1,
				measure: (text, { size }) => text.length * size * 0.5
			}
		);
		const covers = [...labels].filter(([id, { box }]) =>
			standing.some(
				({ entity, at: { x, y } }) =>
					entity.id !== id && overlap(box, boxAround(x, y, entity.size, entity.size))
			)
		);
		return { names: [...labels.keys()], covering: covers.map(([id]) => id) };
	};

	it('lie over other shapes while what is in focus can be counted', () => {
		expect(named(30).covering.length).toBeGreaterThan(3);
	});

	it('keep off all shapes once most of all is in focus, but for what is selected', () => {
		const { names, covering } = named(80);
		expect(covering).toEqual(['e044']);
		expect(names.length).toBeLessThan(60);
	});

	it('end in an ellipsis where they are lists', () => {
		const list = Array.from({ length: 20 }, (_, index) => `Brigade ${String(index)},`).join(' ');
		const face = { family: 'sans', weight: 600, size: 10, italic: false } as const;
		const lines = setName(list, face, (text) => text.length * 5);
		expect(lines).toHaveLength(4);
		expect(lines.at(-1)).toMatch(/\d …$/);
		expect(setName('Borduria', face, (text) => text.length * 5)).toEqual(['Borduria']);
	});
});
