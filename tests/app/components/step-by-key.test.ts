import { describe, expect, it } from 'vitest';
import { stepByKey } from '#lib/app/components/ui/step-by-key.ts';

describe('stepping through choices', () => {
	it('goes around by arrows, by way of none', () => {
		expect([-1, 0, 1, 2].map((at) => stepByKey('ArrowDown', at, 3))).toEqual([0, 1, 2, -1]);
		expect([-1, 0, 1, 2].map((at) => stepByKey('ArrowUp', at, 3))).toEqual([2, -1, 0, 1]);
	});

	it('goes no further than the ends by page keys', () => {
		expect(stepByKey('PageDown', 3, 60)).toBe(13);
		expect(stepByKey('PageDown', 55, 60)).toBe(59);
		expect(stepByKey('PageUp', 55, 60)).toBe(45);
		expect(stepByKey('PageUp', -1, 60)).toBe(0);
	});

	it('stays at none where there is nothing to choose', () => {
		for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])
			expect(stepByKey(key, -1, 0)).toBe(-1);
	});

	it('leads nowhere by other keys', () => {
		expect(stepByKey('Home', 2, 3)).toBeUndefined();
		expect(stepByKey('a', 2, 3)).toBeUndefined();
	});
});
