import { describe, expect, it } from 'vitest';
import { renameTie, withoutPair } from '#lib/facts/records/join/rename-tie.ts';

const HEIRS = new Map([
	['zubrowka', 'aaland'],
	['old-war', 'new-war']
]);
const heirOf = (id: string) => HEIRS.get(id);

describe('a recorded tie under the ids of today', () => {
	it('is named after what its ends, its conflict and its opponent became', () => {
		expect(
			renameTie(
				{
					base: 'borduria.support.arms.zubrowka.old-war',
					details: 'against=zubrowka;oneOf=zubrowka'
				},
				heirOf
			)
		).toEqual({
			base: 'borduria.support.arms.aaland.new-war',
			details: 'against=aaland;oneOf=zubrowka'
		});
	});

	it('has the ends of a mutual tie in their order', () => {
		const base = 'borduria.opposition.armed.zubrowka';
		expect(renameTie({ base, details: 'mutual=yes' }, heirOf).base).toBe(
			'aaland.opposition.armed.borduria'
		);
		expect(renameTie({ base, details: '' }, heirOf).base).toBe('borduria.opposition.armed.aaland');
	});

	it('is the same where nothing was retired', () => {
		const tie = { base: 'constructor.support.arms.borduria', details: 'against=__proto__' };
		expect(renameTie(tie, heirOf)).toEqual(tie);
	});
});

describe('details without a pair', () => {
	it('keep all else in order', () => {
		expect(withoutPair('against=borduria;pair=a-b;hold=titular')).toBe(
			'against=borduria;hold=titular'
		);
		expect(withoutPair('pair=a-b')).toBe('');
	});
});
