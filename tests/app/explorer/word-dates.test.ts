import { describe, expect, it } from 'vitest';
import { wordDates } from '#lib/app/explorer/word-dates.ts';
import { world as worldOf } from '../../build/world.ts';

/** The dates of the one relationship of a world. */
function datesOf(line: string): string {
	const [tie] = worldOf(line).relationships;
	if (tie === undefined) throw new Error('There is no relationship.');
	return wordDates(tie);
}

describe('the dates of a relationship', () => {
	it('say from when to when, once where both are the same', () => {
		expect(datesOf('aaland —support.arms→ borduria @2020-07..2020-11')).toBe(
			'July 2020 to November 2020'
		);
		expect(datesOf('aaland —support.arms→ borduria @2020..2020')).toBe('2020');
	});

	it('say when it was last observed, no more precisely than it was told', () => {
		const since = (observed: string) =>
			datesOf(`aaland —support.presence→ borduria @1995.. observed ${observed}`);
		expect(since('2021-06-19')).toBe('since 1995, last observed on 19 June 2021');
		expect(since('2021-06')).toBe('since 1995, last observed in June 2021');
		expect(since('2021')).toBe('since 1995, last observed in 2021');
	});

	it('do not name one day twice where nobody looked later', () => {
		expect(datesOf('aaland —support.presence→ borduria @2021-06-19.. observed 2021-06-19')).toBe(
			'since 19 June 2021, not observed later'
		);
	});
});
