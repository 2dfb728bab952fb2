import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSeries } from '#lib/exchange/write-series.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { driftTable } from '#lib/picture/figures/series/drift/drift-table.ts';
import { drift } from '../build/drift.ts';
import { world } from '../build/world.ts';
import { readCsv } from './read-csv.ts';

describe('the numbers of a series as CSV', () => {
	it('say their revision in every row and leave empty what is not known', () => {
		const graph = buildGraph(
			world('aaland —support.arms→ borduria @2020', 'aaland —support.arms→ syldavia @2020')
		);
		const answer = drift('aaland', ['borduria', 'syldavia'], 'borduria 2001 + act: 2 act +');
		expect(readCsv(writeSeries(driftTable(graph, answer), 'abc'))).toEqual([
			{
				year: '2001',
				with: 'Borduria',
				sign: 'positive',
				'resting on': 'deeds',
				'deeds of support': '2',
				revision: 'abc'
			},
			{
				year: '2001',
				with: 'Syldavia',
				sign: 'no tie',
				'resting on': '',
				'deeds of support': '',
				revision: 'abc'
			}
		]);
	});

	it('are nothing that a spreadsheet would run, in rows and in the header', () => {
		const hostile = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '\t=1', '＝1'];
		const text = writeSeries({ header: hostile, rows: [hostile] }, 'abc');
		const cells = text.replace('\uFEFF', '').split(/\r\n|,/);
		for (const cell of cells.filter((each) => each !== '' && each !== 'abc' && each !== 'revision'))
			expect(cell).toMatch(/^"?'/);
	});

	it('keep names with commas, quotes and line ends apart', () => {
		const name = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'ü', ' ', '=') });
		fc.assert(
			fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.array(name), (names, cells) => {
				const header = names.map((each, at) => `${String(at)} ${each}`);
				const row = header.map((_, at) => cells[at]);
				const [read] = readCsv(writeSeries({ header, rows: [row] }, 'abc'));
				expect(header.map((each) => read?.[each])).toEqual(row.map((cell) => cell ?? ''));
			})
		);
	});
});
