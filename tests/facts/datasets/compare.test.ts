import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/facts/model/observation.ts';
import { toDay } from '#lib/facts/model/partial-date.ts';
import { agreement, compareOn } from '#lib/facts/datasets/compare/compare-datasets.ts';

function tie(from: string, on: string): Observation {
	const [since = '', last = ''] = on.split('..');
	return {
		key: `${from} ${on}`,
		kind: 'role.leads',
		from,
		to: 'aaland',
		claim: {
			at: 'row 1',
			says: 'Made up.',
			since,
			...(last.startsWith('!') ? { observed: last.slice(1) } : { until: last }),
			credibility: 2
		}
	};
}

const on = (first: Observation[], second: Observation[]) =>
	compareOn(toDay(2000, 7, 1), first, second, ({ from }) => from);

describe('two datasets beside each other', () => {
	it('agree on a day on what both say of it, however they date the rest', () => {
		const compared = on([tie('ada', '1999..2000-07-01')], [tie('ada', '2000-07-01..!2018')]);
		expect(compared).toEqual({ both: ['ada'], onlyFirst: [], onlySecond: [] });
		expect(agreement(compared)).toBe(1);
	});

	it('say nothing of the day after an end or a last look, nor before a beginning', () => {
		const compared = on([tie('ada', '1999..2000-06-30')], [tie('bo', '2000-07-02..!2018')]);
		expect(compared).toEqual({ both: [], onlyFirst: [], onlySecond: [] });
		expect(agreement(compared)).toBeUndefined();
	});

	it('disagree by name, and twice the same is said once', () => {
		const compared = on(
			[tie('ada', '1999..2001'), tie('ada', '2000..2002'), tie('bo', '1999..2001')],
			[tie('ada', '1999..2001'), tie('cy', '1999..!2001')]
		);
		expect(compared).toEqual({ both: ['ada'], onlyFirst: ['bo'], onlySecond: ['cy'] });
		expect(agreement(compared)).toBeCloseTo(1 / 3);
	});
});
