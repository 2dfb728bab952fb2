import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { balanceTable } from '#lib/picture/figures/series/balance/balance-table.ts';
import { driftTable } from '#lib/picture/figures/series/drift/drift-table.ts';
import { balanceOf, onDay } from '../../../build/balance.ts';
import { drift, withVotes } from '../../../build/drift.ts';
import { world } from '../../../build/world.ts';

const GRAPH = buildGraph(
	world('aaland —support.arms→ borduria @2020', 'aaland —support.arms→ syldavia @2020')
);

describe('the table of a drift', () => {
	it('has a row for each year and pole, and a column for each kind of tie that occurs', () => {
		const answer = drift(
			'aaland',
			['borduria', 'syldavia'],
			'borduria 2001 mixed act: 2 act +, 1 act - last-observed',
			'syldavia 2002 + obligation: 1 obligation +, 1 tenet 0, 2 declaration 0'
		);
		expect(driftTable(GRAPH, answer)).toEqual({
			header: [
				'year',
				'with',
				'sign',
				'resting on',
				'deeds of support',
				'obligations',
				'deeds of opposition (last observed)',
				'ties without a sign'
			],
			rows: [
				[2001, 'Borduria', 'mixed', 'deeds', 2, 0, 1, 0],
				[2001, 'Syldavia', 'no tie', ...Array.from({ length: 5 }, () => undefined)],
				[2002, 'Borduria', 'no tie', ...Array.from({ length: 5 }, () => undefined)],
				[2002, 'Syldavia', 'positive', 'obligation by treaty', 0, 1, 0, 3]
			]
		});
	});

	it('has the distance in UN voting with its votes and rows, where there is any; too few votes leave it empty', () => {
		const ties = drift(
			'aaland',
			['borduria', 'syldavia'],
			'borduria 2001 + act: 1 act +',
			'syldavia 2001 + act: 1 act +'
		);
		const { header, rows } = driftTable(
			GRAPH,
			withVotes(ties, 'borduria 2001 0.41567 71 70', 'borduria 2002 few 71 7')
		);
		expect(header.slice(-4)).toEqual([
			'distance in UN voting',
			'votes of Aaland',
			'votes of the other',
			'rows of votes'
		]);
		expect(rows.map((row) => [row[0], row[1], ...row.slice(-4)])).toEqual([
			[2001, 'Borduria', 0.416, 71, 70, '1-2001, 2-2001'],
			[2001, 'Syldavia', undefined, undefined, undefined, undefined],
			[2002, 'Borduria', undefined, 71, 7, '1-2002, 2-2002'],
			[2002, 'Syldavia', undefined, undefined, undefined, undefined]
		]);
	});

	it('is only a header where nothing ties anybody', () => {
		expect(driftTable(GRAPH, drift('aaland', ['borduria', 'syldavia'])).rows).toEqual([]);
	});
});

describe('the table of balance', () => {
	it('has a row for each day, with bounds and what was left out', () => {
		const { header, rows } = balanceTable(
			balanceOf(
				onDay(2001, { positive: 5, negative: 3, triads: [2, 1, 0, 0], frustration: [1, 2] }),
				onDay(2002, { triads: [0, 0, 0, 0] })
			)
		);
		expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
		const [first, second] = rows.map((row) => new Map(header.map((name, at) => [name, row[at]])));
		expect(first?.get('day')).toBe('2001-12-31');
		expect(first?.get('balanced share')).toBe(0.6667);
		expect([first?.get('frustration at least'), first?.get('frustration at most')]).toEqual([1, 2]);
		expect(first?.get('left out: uncertain')).toBe(3);
		expect(second?.get('balanced share')).toBeUndefined();
	});
});
