import { describe, expect, it } from 'vitest';
import { writeJson } from '#lib/exchange/write-json.ts';
import { NASTY, SMALL, taken } from './taken.ts';

interface Written {
	readonly entities: readonly Record<string, unknown>[];
	readonly relationships: readonly (Record<string, unknown> & { claims: unknown[] })[];
	readonly sources: readonly Record<string, unknown>[];
	readonly [key: string]: unknown;
}

const small = taken(SMALL);
const written = JSON.parse(writeJson(small)) as Written;

describe('JSON', () => {
	it('says its schema, title, dates, revision and address', () => {
		expect(written).toMatchObject({
			schema: 'multipolar-extract/1',
			title: 'Aaland & Borduria',
			when: 'on 15 October 2020',
			revision: '000000000000',
			link: 'https://multipolar.example/?as=2020-10-15&show=aaland'
		});
	});

	it('writes dates as their sources give them and grades as letter and digit', () => {
		expect(written.relationships[0]).toMatchObject({
			id: 'aaland-arms-borduria',
			kind: 'support.arms',
			family: 'support',
			layer: 'act',
			sign: '+',
			since: '2020-07',
			until: '2020-11-10',
			standing: 'in-force',
			evidence: { state: 'supported' },
			grade: 'B2',
			claims: [
				{
					id: 'gazette-2020-11',
					source: 'gazette-2020-11',
					says: `aaland-arms-borduria/gazette-2020-11: ${NASTY}`,
					since: '2020-07',
					checked: '2026-11-24',
					grade: 'B2'
				}
			]
		});
	});

	it('gives every stretch of a relationship, suspended ones included', () => {
		const pact = written.relationships.find(({ kind }) => kind === 'alignment.defence-pact');
		expect(pact?.['spans']).toEqual([
			expect.objectContaining({ state: 'declared' }),
			expect.objectContaining({
				state: 'holds',
				possible: { since: '1998-01-01', until: '2018-12-31' }
			}),
			expect.objectContaining({
				state: 'suspended',
				certain: { since: '2019-01-01', until: '2021-12-31' }
			}),
			expect.objectContaining({ state: 'holds', possible: { since: '2022-01-01', until: null } })
		]);
		expect(pact?.claims.length).toBe(3);
	});

	it('writes sources as CSL-JSON with how far they are trusted', () => {
		expect(written.sources.find(({ id }) => id === 'treaty-1997')).toMatchObject({
			type: 'treaty',
			issued: { 'date-parts': [[1997, 8, 29]] },
			accessed: { 'date-parts': [[2026, 11, 24]] },
			reliability: 'B',
			because: 'Made up for a test.',
			read: 'whole'
		});
	});

	it('says where the entities stood', () => {
		expect(written['positions']).toEqual([
			{ id: 'aaland', x: 10, y: 20 },
			{ id: 'borduria', x: -5.5, y: 3 }
		]);
	});
});
