import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { claimIdsFor } from '#lib/facts/records/join/claim-of.ts';
import type { Statement } from '#lib/facts/records/join/statement.ts';

function coded(dataset: string, claim: Record<string, string>): Statement {
	const dates = Object.fromEntries(
		Object.entries(claim).map(([key, text]) => [key, parsePartialDate(text)])
	);
	return { observed: { dataset, claim: dates } } as unknown as Statement;
}

describe('claims of datasets', () => {
	it('are called after the dataset without its release, and the year from which it codes', () => {
		expect(claimIdsFor([coded('atop-5', { since: '1962-03' })], [])).toEqual(['atop-1962']);
		expect(claimIdsFor([coded('ucdp-dyadic-24-1', { observed: '2017' })], [])).toEqual([
			'ucdp-dyadic-2017'
		]);
		expect(claimIdsFor([coded('atop-5', {})], [])).toEqual(['atop']);
	});

	it('are numbered where two of a tie would be called alike, or an editor’s is', () => {
		const twice = [coded('atop-5', { since: '1962' }), coded('atop-5', { since: '1962-07' })];
		expect(claimIdsFor(twice, [])).toEqual(['atop-1962', 'atop-1962-2']);
		expect(claimIdsFor(twice, [{ id: 'atop-1962' }])).toEqual(['atop-1962-2', 'atop-1962-3']);
	});
});
