import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#lib/facts/model/edit-distance.ts';
import { nearest } from '#lib/facts/records/nearest.ts';

describe('the nearest word', () => {
	it('is the one with the fewest edits, swaps of neighbours counted as one', () => {
		expect(nearest('bordurai', ['borduria', 'bordurians', 'syldavia'])).toBe('borduria');
	});

	it('is none where more than a third of the letters differ', () => {
		expect(nearest('aaland', ['elbonia', 'syldavia'])).toBeUndefined();
	});

	it('never costs less than the difference of lengths, nor more than the longer word', () => {
		const word = fc.stringMatching(/^[a-c]{0,6}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				const edits = editDistance(a, b);
				expect(edits).toBe(editDistance(b, a));
				expect(edits === 0).toBe(a === b);
				expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
				expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
			})
		);
	});
});
