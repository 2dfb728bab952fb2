import { describe, expect, it } from 'vitest';
import type { Period } from '#lib/facts/model/relationship.ts';
import { toDay } from '#lib/facts/model/partial-date.ts';
import { wordPeriod } from '#lib/answers/text/word-period.ts';

const words = (since?: string, until?: string, last?: number) =>
	wordPeriod({
		...(since === undefined ? {} : { since }),
		...(until === undefined ? {} : { until }),
		...(last === undefined ? {} : { horizon: toDay(last + 1, 1, 1) })
	} as unknown as Period);

describe('a period in years', () => {
	it('names its ends as far as they are known', () => {
		expect(words('2010', '2012')).toBe('2010–2012');
		expect(words('1992~', '2012-05')).toBe('about 1992–2012');
		expect(words('2010')).toBe('since 2010');
		expect(words(undefined, '2012~')).toBe('until about 2012');
		expect(words()).toBe('');
	});

	it('within one year is that year, about it only where both ends are', () => {
		expect(words('2003', '2003')).toBe('2003');
		expect(words('2003-02', '2003-06~')).toBe('2003');
		expect(words('2003~', '2003')).toBe('2003');
		expect(words('2003~', '2003-06~')).toBe('about 2003');
	});

	it('says until when it was seen', () => {
		expect(words('2010', undefined, 2018)).toBe('from 2010, last observed in 2018');
		expect(words('2018~', undefined, 2018)).toBe('2018');
		expect(words(undefined, undefined, 2018)).toBe('last observed in 2018');
	});
});
