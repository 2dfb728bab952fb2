import { describe, expect, it } from 'vitest';
import { buildGraph, findRelationship } from '#lib/answers/graph/graph.ts';
import { cautionOf, withCaution } from '#lib/answers/text/word-caution.ts';
import { world } from '../../build/world.ts';

/** The caution of the first tie of a world, whose id is `it`. */
function cautionIn(first: string, ...more: readonly string[]) {
	const tie = findRelationship(buildGraph(world(`${first} id it`, ...more)), 'it');
	if (tie === undefined) throw new Error('There is no such tie.');
	return cautionOf(tie);
}

describe('what is not stated in our own voice', () => {
	it('is what rests on allegations only', () => {
		expect(cautionIn('aaland —support.arms→ borduria @2020 allegation')).toEqual({
			adverb: 'allegedly',
			said: 'alleged'
		});
	});

	it('is not what one source of two states as a fact', () => {
		expect(
			cautionIn('aaland —support.arms→ borduria @2020 allegation', '+ source gazette-2 @2020')
		).toBeUndefined();
	});

	it('is what one source stated as a fact and was set aside, the other an allegation', () => {
		expect(
			cautionIn(
				'aaland —support.arms→ borduria @2020 allegation',
				'+ source gazette-2 @2020 rank deprecated'
			)?.adverb
		).toBe('allegedly');
	});

	it('is what the accused deny, though others state it as a fact', () => {
		expect(cautionIn('aaland —support.arms→ borduria @2020 denied-by aaland')).toEqual({
			adverb: 'reportedly',
			said: 'claimed',
			reply: 'denied by the accused'
		});
	});

	it('is what others dispute, which is not a denial by the accused', () => {
		expect(cautionIn('aaland —support.arms→ borduria @2020 denied-by gazette-2')?.reply).toBe(
			'disputed'
		);
	});

	it('is an allegation first where it is denied as well', () => {
		expect(cautionIn('aaland —support.arms→ borduria @2020 allegation denied-by aaland')).toEqual({
			adverb: 'allegedly',
			said: 'alleged',
			reply: 'denied by the accused'
		});
	});

	it('is not what a source states and nobody denies', () => {
		expect(cautionIn('aaland —support.arms→ borduria @2020')).toBeUndefined();
	});
});

describe('the adverb', () => {
	it('stands before the verb, but after a form of "to be"', () => {
		const caution = { adverb: 'allegedly', said: 'alleged' } as const;
		expect(withCaution('armed', caution)).toBe('allegedly armed');
		expect(withCaution('is a rival of', caution)).toBe('is allegedly a rival of');
		expect(withCaution('issued arms to', caution)).toBe('allegedly issued arms to');
		expect(withCaution('armed', undefined)).toBe('armed');
	});
});
