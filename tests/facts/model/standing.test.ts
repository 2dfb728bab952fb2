import { describe, expect, it } from 'vitest';
import {
	dayAfter,
	firstDay,
	parsePartialDate,
	type DayRange
} from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { world } from '../../build/world.ts';

function during(text: string): DayRange {
	const [from, to] = text.split('..').map((part) => parsePartialDate(part));
	if (from === undefined) throw new Error(`"${text}" is no date`);
	return { from: firstDay(from), to: dayAfter(to ?? from) };
}

/** How the only tie of a world stands, `in-force?` where that is possible but not certain. */
function standing(line: string, when: string): string {
	const [tie] = world(line).relationships;
	const { standing, certain } = standingOn(tie!.period, during(when));
	return certain ? standing : `${standing}?`;
}

const PACT = 'aaland —alignment.defence-pact↔ borduria';
const ARMS = 'aaland —support.arms→ borduria';

describe('standing on a day', () => {
	it.each([
		['1996-12-31', 'not-yet'],
		['1997-01-01', 'in-force'],
		['2010-12-31', 'in-force'],
		['2011-01-01', 'ended']
	])('of a pact from 1997 to 2010 on %s is %s: both years belong to it', (day, expected) => {
		expect(standing(`${PACT} @1997..2010`, day)).toBe(expected);
	});

	it('of an open pact stays in force', () => {
		expect(standing(`${PACT} @1997..`, '2100-01-01')).toBe('in-force');
	});

	it('of an act is last observed past the day its source was published', () => {
		expect(standing(`${ARMS} @2020-07..`, '2021-06-30')).toBe('in-force');
		expect(standing(`${ARMS} @2020-07..`, '2021-07-01')).toBe('last-observed');
	});

	it('of an act with a last day has ended after it', () => {
		expect(standing(`${ARMS} @2020-07..2020-08`, '2020-09-01')).toBe('ended');
	});

	it.each([
		['2023-12-31', 'in-force'],
		['2024-02-01', 'suspended'],
		['2026-01-01', 'suspended']
	])('of a membership frozen from 2024 on %s is %s', (day, expected) => {
		expect(standing('aaland —role.member-of→ league @2002.. suspended 2024..', day)).toBe(expected);
	});

	it('of a suspension that was lifted is in force again', () => {
		const line = `${PACT} @1997.. suspended 2004..2005`;
		expect(['2003', '2004-06', '2005-12-31', '2006'].map((when) => standing(line, when))).toEqual([
			'in-force',
			'suspended',
			'suspended',
			'in-force'
		]);
	});

	it('of a treaty that is signed only is in force as a declaration', () => {
		const line = `${PACT} signed 1997-08-29 in-force 1998-03`;
		expect(standing(line, '1997-08-28')).toBe('not-yet');
		expect(standing(line, '1997-12-01')).toBe('in-force');
		expect(
			world(line)
				.relationships.at(0)!
				.period.spans.map(({ state }) => state)
		).toEqual(['declared', 'holds']);
	});

	it.each([
		['1990', 'not-yet'],
		['1991-06', 'in-force?'],
		['1992-06', 'in-force?'],
		['1993-01-01', 'in-force']
	])('of a tie since about 1992 during %s is %s', (when, expected) => {
		expect(standing(`${PACT} @1992~..`, when)).toBe(expected);
	});

	it('is not widened by doubt alone', () => {
		expect(standing(`${PACT} @1994?..`, '1993-12-31')).toBe('not-yet');
		expect(standing(`${PACT} @1994?..`, '1994-01-01')).toBe('in-force');
	});

	it('during a range is the strongest that occurs in it', () => {
		const line = `${PACT} @1997..2010 suspended 2004..2005`;
		expect(standing(line, '1990..2020')).toBe('in-force');
		expect(standing(line, '2004..2005')).toBe('suspended');
		expect(standing(line, '2011..2020')).toBe('ended');
	});
});
