import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filterRows, searchable } from '#lib/app/explorer/table/filter-rows.ts';
import { rowsAsFile, rowsAsTabbed } from '#lib/app/explorer/table/rows-as-text.ts';
import { sortRows } from '#lib/app/explorer/table/sort-rows.ts';
import { COLUMNS, tableRows, wordCell, type Column } from '#lib/app/explorer/table/table-rows.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { openWorld } from '#lib/app/explorer/world.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { date, TODAY } from '../../../build/asking.ts';
import { sourceLookup, world as worldOf } from '../../../build/world.ts';

const world = openWorld(
	buildGraph(
		worldOf(
			{
				entities: {
					aaland: { label: 'Åland' },
					borduria: { label: '=Borduria' },
					ninth: { label: 'Ninth' }
				}
			},
			'aaland —support.arms→ borduria @2020-07..2020-11 denied-by aaland',
			'aaland —support.training→ borduria @2020 source herald',
			'+ source gazette-2',
			'ruritania —alignment.defence-pact↔ syldavia @1997.. in-force 1998 suspended 2019..',
			'ruritania —alignment.economic↔ aaland',
			'ninth —opposition.rivalry↔ aaland @1990~..'
		)
	)
);
const day = date('2020-10-15');
const scene = buildScene(world.graph, { ...DEFAULT_VIEW, asOf: day }, TODAY);
const rows = tableRows(world, scene, { mode: 'as-of', date: day });
const cells = (column: Column, descending = false) =>
	sortRows(rows, column, descending).map((row) => wordCell(row, column));

describe('the table', () => {
	it('has a row for each relationship that is drawn', () => {
		expect(rows).toHaveLength(scene.shown.relationships);
		expect(rows).toHaveLength(5);
	});

	it('says of each how it stands, whether it is denied, and what sign it has by itself', () => {
		const of = (id: string) => rows.find((row) => row.id === id)!;
		expect(wordCell(of('aaland-arms-borduria'), 'standing')).toBe(
			'in force, denied by the accused'
		);
		expect(wordCell(of('aaland-arms-borduria'), 'sign')).toBe('positive');
		expect(
			wordCell(
				rows.find(({ kind }) => kind === 'rivalry')!,
				'sign'
			)
		).toBe('negative');
		expect(wordCell(of('ruritania-defence-pact-syldavia'), 'sign')).toBe('suspended');
		expect(wordCell(of('ruritania-economic-aaland'), 'sign')).toBe('unsigned');
	});

	it('sorts by every column, both ways, and by id where a column is equal', () => {
		for (const column of COLUMNS) {
			const up = sortRows(rows, column, false).map(({ id }) => id);
			const down = sortRows(rows, column, true).map(({ id }) => id);
			expect([...up].sort()).toEqual([...down].sort());
			expect(sortRows(rows.toReversed(), column, false).map(({ id }) => id)).toEqual(up);
		}
		expect(cells('from')).toEqual(['Åland', 'Åland', 'Åland', 'Åland', 'Ruritania']);
	});

	it('sorts dates by time and not by letter, and sets what has none last both ways', () => {
		expect(cells('since')).toEqual(['1990~', '1998', '2020', '2020-07', '']);
		expect(cells('since', true)).toEqual(['2020-07', '2020', '1998', '1990~', '']);
	});

	it('finds words in any cell, whatever their accents and order, and in titles of sources', () => {
		const searched = searchable(rows, sourceLookup(world.graph.snapshot));
		const found = (text: string) => filterRows(searched, text).map(({ id }) => id);
		expect(found('aland ARMS')).toEqual(['aaland-arms-borduria']);
		expect(found('arms åland')).toEqual(['aaland-arms-borduria']);
		expect(found('herald')).toEqual(['aaland-training-borduria']);
		expect(found('denied')).toEqual(['aaland-arms-borduria']);
		expect(found('  ')).toHaveLength(rows.length);
		expect(found('aland nowhere')).toEqual([]);
	});

	it('is copied and saved as it is filtered and sorted', () => {
		const sorted = sortRows(
			filterRows(searchable(rows, sourceLookup(world.graph.snapshot)), 'åland'),
			'to',
			true
		);
		const tabbed = rowsAsTabbed(sorted).trimEnd().split('\n');
		expect(tabbed[0]?.split('\t')).toEqual(['id', ...COLUMNS, 'sourceIds']);
		expect(tabbed.slice(1).map((line) => line.split('\t')[0])).toEqual(sorted.map(({ id }) => id));
		const about = { title: 'One path', day: '2020-10-15', revision: '000000000000' };
		const file = rowsAsFile(sorted, about);
		const read = parse(String(file.content), { bom: true, columns: true }) as Record<
			string,
			string
		>[];
		expect(read.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
		expect(read[0]).toMatchObject({ asOf: '2020-10-15', revision: '000000000000' });
		expect(file.name).toBe('one-path_2020-10-15_r000000000000.csv');
	});

	it('hands a spreadsheet nothing that it would run', () => {
		const [arms] = rows.filter(({ id }) => id === 'aaland-arms-borduria');
		expect(rowsAsTabbed([arms!]).split('\n')[1]?.split('\t')[3]).toBe("'=Borduria");
	});
});
