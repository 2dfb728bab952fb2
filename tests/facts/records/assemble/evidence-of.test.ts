import { describe, expect, it } from 'vitest';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { world } from '../../../build/world.ts';

const ARMS = 'aaland —support.arms→ borduria @2020';

function tie(...lines: [string, ...string[]]) {
	return world(...lines).relationships.find(({ kind }) => kind === 'support.arms')!;
}

describe('the evidence of a relationship', () => {
	it('is supported where nobody denies it', () => {
		expect(tie(ARMS).evidence).toEqual({ state: 'supported' });
	});

	it.each(['aaland', 'borduria'])('is contested by the accused where %s denies it', (end) => {
		expect(tie(`${ARMS} denied-by ${end}`).evidence).toEqual({ state: 'contested', by: 'accused' });
	});

	it('is contested by the accused where a leader of theirs denies it', () => {
		expect(
			tie(`${ARMS} denied-by tapioca`, 'tapioca —role.leads→ aaland @2019..').evidence
		).toEqual({ state: 'contested', by: 'accused' });
	});

	it('is contested independently where somebody else denies it', () => {
		expect(tie(`${ARMS} denied-by syldavia`).evidence).toEqual({
			state: 'contested',
			by: 'independent'
		});
		expect(tie(`${ARMS} denied-by gazette-2`).evidence).toEqual({
			state: 'contested',
			by: 'independent'
		});
	});

	it('is denied where what asserted it was taken back or deprecated', () => {
		expect(
			tie(`${ARMS} denied-by borduria`, '+ stance retracts replies-to gazette source herald')
				.evidence
		).toEqual({ state: 'denied' });
		expect(tie(`${ARMS} rank deprecated denied-by borduria`).evidence).toEqual({ state: 'denied' });
	});

	it('forgets a denial that was taken back', () => {
		expect(
			tie(`${ARMS} denied-by borduria`, '+ stance retracts replies-to denial by borduria').evidence
		).toEqual({ state: 'supported' });
	});
});

describe('the grade of a relationship', () => {
	it('is that of the best claim that asserts it', () => {
		const { grade } = tie(
			`${ARMS} grade C3`,
			'+ grade B2',
			'+ grade A2 stance denies',
			'+ grade F6'
		);
		expect(formatGrade(grade)).toBe('B2');
	});

	it('does not count what was deprecated or retracted', () => {
		const { grade } = tie(
			`${ARMS} grade C3`,
			'+ grade B2 rank deprecated',
			'+ grade A2 claim taken-back',
			'+ stance retracts replies-to taken-back'
		);
		expect(formatGrade(grade)).toBe('C3');
	});
});

describe('the origins of a relationship', () => {
	it('count claims that go back to one statement once', () => {
		expect(tie(`${ARMS} origin mod`, '+ source herald origin mod').origins).toBe(1);
		expect(tie(`${ARMS} origin mod`, '+ source herald').origins).toBe(2);
	});

	it('do not count denials and what was taken back', () => {
		expect(
			tie(`${ARMS} denied-by gazette-2`, '+ source herald', '+ stance retracts replies-to herald')
				.origins
		).toBe(1);
	});
});

describe('a relationship that rests on opinion only', () => {
	it('is one that nobody states as a fact or alleges', () => {
		expect(tie(`${ARMS} opinion`, '+ prediction', '+ implied').opinionOnly).toBe(true);
		expect(tie(`${ARMS} opinion`, '+ allegation by syldavia').opinionOnly).toBe(false);
		expect(tie(`${ARMS} opinion`, '+ stance denies').opinionOnly).toBe(true);
	});
});
