import { describe, expect, it } from 'vitest';
import { bestTied } from '#lib/picture/scene/best-tied.ts';
import type { DrawableTie } from '#lib/picture/scene/drawable-ties.ts';

const tie = (from: string, to: string, layer = 'act') =>
	({ from, to, kind: { layer } }) as unknown as DrawableTie;

describe('the best tied', () => {
	it('are all where they are few, most ties first, then by id', () => {
		const ties = [tie('borduria', 'aaland'), tie('aaland', 'syldavia')];
		expect(bestTied(ties)).toEqual(['aaland', 'borduria', 'syldavia']);
		expect(bestTied([])).toEqual([]);
	});

	it('come by deeds before treaties, of which a state may have dozens', () => {
		const pacts = Array.from({ length: 12 }, (_, index) =>
			tie('league', `member-${String(index).padStart(2, '0')}`, 'obligation')
		);
		expect(bestTied([...pacts, tie('aaland', 'borduria')]).slice(0, 3)).toEqual([
			'aaland',
			'borduria',
			'league'
		]);
	});

	it('are no more than a picture holds', () => {
		const many = Array.from({ length: 500 }, (_, index) => tie('hub', `one-${String(index)}`));
		const found = bestTied(many);
		expect(found).toHaveLength(40);
		expect(found[0]).toBe('hub');
	});
});
