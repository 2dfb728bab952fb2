import { describe, expect, it } from 'vitest';
import { badgeAt, letter } from '#lib/picture/figures/lettering.ts';
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
