import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenText, textWidth, wrapText } from '#lib/picture/figures/measure-text.ts';

const FACE = { family: 'sans', weight: 400, size: 14 } as const;
const words = fc
	.array(fc.stringMatching(/^[A-Za-zäöüğşÀ-ÿа-я]{1,14}$/), { minLength: 1, maxLength: 20 })
	.map((all) => all.join(' '));

describe('text in figures', () => {
	it('is wrapped into lines that fit and hold every letter', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
				const lines = wrapText(text, FACE, width);
				for (const line of lines) expect(textWidth(line, FACE)).toBeLessThanOrEqual(width);
				expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
			})
		);
	});

	it('ends in an ellipsis where it may not go on', () => {
		fc.assert(
			fc.property(words, (text) => {
				const lines = wrapText(text, FACE, 80, 2);
				expect(lines.length).toBeLessThanOrEqual(2);
				if (wrapText(text, FACE, 80).length > 2) expect(lines.at(-1)).toMatch(/…$/);
			})
		);
	});

	it('is wider in bold and in serif, and counts no width for accents', () => {
		expect(textWidth('Borduria', { ...FACE, weight: 600 })).toBeGreaterThan(
			textWidth('Borduria', FACE)
		);
		expect(textWidth('Borduria', { ...FACE, family: 'serif' })).toBeGreaterThan(
			textWidth('Borduria', FACE)
		);
		expect(textWidth('Türkiye', FACE)).toBe(textWidth('Turkiye', FACE));
	});

	it('is shortened at a letter, never inside one', () => {
		expect(shortenText('Azerbaijan', FACE, 40)).toMatch(/^Aze?r?b?…$/);
		expect(shortenText('Aaland', FACE, 400)).toBe('Aaland');
	});
});
