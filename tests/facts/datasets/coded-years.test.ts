import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellsOf } from '#lib/facts/datasets/coded-years/spells.ts';
import { stateYears } from '#lib/facts/datasets/coded-years/state-years.ts';
import { nameState, wordYears } from '#lib/facts/datasets/coded-years/word-years.ts';
import { FICTIONAL } from './fictional.ts';

describe('stretches of years', () => {
	it('hold every year given and no other, and never adjoin', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (years) => {
				const spells = spellsOf(years);
				const held = Array.from({ length: 42 }, (_, year) => year).filter((year) =>
					spells.some(({ first, last }) => first <= year && year <= last)
				);
				expect(held).toEqual([...new Set(years)].sort((a, b) => a - b));
				expect(
					spells.every(({ first }, index) => first > (spells[index - 1]?.last ?? -2) + 1)
				).toBe(true);
			})
		);
	});
});

describe('what a code means in a year', () => {
	const states = stateYears(FICTIONAL, 'cow');

	it('is one state, two with the days of the change, or none', () => {
		expect(states('904', 1980)).toEqual({ before: 'old-union', after: 'old-union' });
		expect(states('904', 1991)).toEqual({
			before: 'old-union',
			after: 'new-republic',
			change: { lastOfBefore: '1991-12-25', firstOfAfter: '1991-12-26' }
		});
		expect(states('907', 1990)).toEqual({ before: 'eastland' });
		expect(states('908', 1971)).toEqual({ after: 'latecomer' });
		expect(states('908', 1960)).toEqual({});
		expect(states('901', 962)).toEqual({ before: 'aaland', after: 'aaland' });
	});
});

describe('words', () => {
	it('tell a stretch of years', () => {
		expect(wordYears(1951, 1960, 2018)).toBe('from 1951 to 1960');
		expect(wordYears(1951, 2018, 2018)).toBe('from 1951 to 2018, the last year looked at');
		expect(wordYears(1951, 1951, 2018)).toBe('in 1951');
	});

	it('give states the article that English wants', () => {
		expect(
			[
				'United States',
				'Soviet Union',
				'Republic of the Congo',
				'Armenia',
				'Marshall Islands',
				'Gambia'
			].map(nameState)
		).toEqual([
			'the United States',
			'the Soviet Union',
			'the Republic of the Congo',
			'Armenia',
			'the Marshall Islands',
			'the Gambia'
		]);
	});
});
