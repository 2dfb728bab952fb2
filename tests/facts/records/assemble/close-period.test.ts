import { describe, expect, it } from 'vitest';
import { standingOn } from '#lib/facts/model/standing.ts';
import { toDay } from '#lib/facts/model/partial-date.ts';
import { world } from '../../../build/world.ts';

const given = {
	entities: {
		'river-war': {
			kind: 'conflict',
			pairs: [{ id: 'river', sides: ['aalandic', 'syldavian'] }],
			episodes: [
				{
					id: 'e2020',
					label: 'The war',
					since: '2020-09-27',
					until: '2020-11-10',
					source: 'gazette'
				}
			]
		},
		freedonia: { kind: 'group', until: '2015-06-30' }
	},
	sources: { gazette: { issued: '2020-10-20' } }
} as const;

function standing(line: string, year: number, month: number, day: number) {
	const [tie] = world(given, line).relationships;
	const from = toDay(year, month, day);
	return standingOn(tie!.period, { from, to: from + 1 });
}

describe('a period that no claim closes', () => {
	const support = 'borduria —support.arms→ aaland @2020-10-01.. in river-war against syldavia';

	it('is over with the fighting it was part of', () => {
		expect(standing(support, 2020, 10, 15)).toEqual({ standing: 'in-force', certain: true });
		expect(standing(support, 2020, 11, 5)).toEqual({ standing: 'in-force', certain: false });
		expect(standing(support, 2021, 1, 1).standing).toBe('ended');
	});

	it('goes on to be last observed where it was part of no fighting', () => {
		expect(standing('borduria —support.arms→ aaland @2020-10-01..', 2021, 1, 1).standing).toBe(
			'last-observed'
		);
	});

	it('does not outlive its ends', () => {
		const pact = 'aaland —support.presence→ freedonia @2010..';
		expect(standing(pact, 2015, 6, 30).standing).toBe('in-force');
		expect(standing(pact, 2015, 7, 1).standing).toBe('ended');
	});
});
