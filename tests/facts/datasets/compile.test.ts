import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_DATASETS, type Dataset } from '#lib/facts/datasets/compile/all-datasets.ts';
import { compileDataset } from '#lib/facts/datasets/compile/compile-dataset.ts';
import {
	lookedUpBy,
	missingBefore,
	staleAfter
} from '#lib/facts/datasets/compile/compiled-before.ts';
import { appendEntityIds, readEntityIds } from '#lib/facts/datasets/compile/entity-ids.ts';
import { readCurated } from '#lib/facts/datasets/compile/read-curated.ts';
import { readEntities } from '#lib/facts/datasets/compile/read-entities.ts';
import { watchRows } from '#lib/facts/datasets/compile/watch-rows.ts';
import { wordOutcome } from '#lib/facts/datasets/compile/word-outcome.ts';
import { writeEntities, writeObservations } from '#lib/facts/datasets/compile/write-records.ts';
import { ImportProblem } from '#lib/facts/datasets/import-problem.ts';
import type { CompiledEntity } from '#lib/facts/model/compiled-entity.ts';
import type { TableRow } from '#lib/facts/datasets/table/read-table.ts';
import type { Observation } from '#lib/facts/model/observation.ts';

const front: CompiledEntity = {
	codes: { 'ucdp-actor': ['12'], gw: ['901'] },
	summary: 'A front.',
	aliases: ['B', 'A'],
	label: 'Front',
	kind: 'group',
	id: 'front'
};

const observed: Observation = {
	claim: { credibility: 2, since: '1994', says: 'Aaland and Borduria.', at: 'row 1' },
	to: 'borduria',
	from: 'aaland',
	kind: 'pact.defence',
	key: 'b'
};

/** A dataset of groups, one a row. */
const GROUPS: Dataset = {
	id: 'groups',
	tables: [{ name: 'groups', columns: ['number', 'name'] }],
	after: [],
	compile: ([rows = []], { name }) => ({
		entities: rows.map((row) => {
			const label = row.cell('name');
			if (label === '') throw new ImportProblem(row.line, 'It has no name.');
			return { ...front, label, id: name(label, `group ${row.cell('number')}`), codes: {} };
		}),
		observations: [],
		passedOver: new Map(),
		missing: []
	})
};

const NOTHING = { entities: [], taken: [], named: new Map<string, string>() };

describe('writing records', () => {
	it('has keys in one order, however the importer made them, and leaves lists in theirs', () => {
		expect(writeEntities([front])).toBe(
			'{"id":"front","kind":"group","label":"Front","aliases":["B","A"],"summary":"A front.","codes":{"gw":["901"],"ucdp-actor":["12"]}}\n'
		);
		expect(writeObservations([observed])).toBe(
			'{"key":"b","kind":"pact.defence","from":"aaland","to":"borduria","claim":{"at":"row 1","says":"Aaland and Borduria.","since":"1994","credibility":2}}\n'
		);
	});

	it('sorts by code units, in which capitals come first and 10 before 9', () => {
		const keys = ['a', 'B', '9', '10'].map((key) => ({ ...observed, key }));
		const written = writeObservations(keys).trim().split('\n');
		expect(written.map((line) => /"key":"(\w+)"/.exec(line)?.[1])).toEqual(['10', '9', 'B', 'a']);
	});

	it('refuses two of one name, and a key that has no place', () => {
		expect(() => writeEntities([front, front])).toThrow('Two records are named "front".');
		const extended = { ...front, colour: 'red' };
		expect(() => writeEntities([extended])).toThrow('"colour" has no place among the keys.');
	});

	it('is read back as it was; a damaged line stops with its number', () => {
		const text = writeEntities([front, { ...front, id: 'back' }]);
		expect(readEntities(text)).toEqual([{ ...front, id: 'back' }, front]);
		expect(readEntities('')).toEqual([]);
		expect(() => readEntities(text.slice(0, -9))).toThrow('line 2: This is no compiled entity');
	});
});

describe('ids of entities', () => {
	it('stay in their lines when new ones come, which stand after them by key', () => {
		const before = 'group 2\tfront\n';
		const after = appendEntityIds(
			before,
			new Map([
				['group 9', 'league'],
				['group 2', 'front'],
				['group 1', 'union']
			])
		);
		expect(after).toBe('group 2\tfront\ngroup 1\tunion\ngroup 9\tleague\n');
		expect(readEntityIds(after).get('group 1')).toBe('union');
		expect(() => readEntityIds('group 1 union\n')).toThrow('line 1: ');
		expect(() => readEntityIds('a\tb\na\tc\n')).toThrow('stands here twice');
	});

	it('are given to the key, not to the order of rows: a new release changes none', () => {
		const first = compileDataset(GROUPS, ['number,name\n1,Front\n2,Front\n'], NOTHING);
		expect([...first.named]).toEqual([
			['group 1', 'front'],
			['group 2', 'front-2']
		]);
		const next = compileDataset(GROUPS, ['number,name\n3,Front\n2,Front\n1,The Front\n'], {
			...NOTHING,
			named: first.named
		});
		expect(next.compiled.entities.map(({ id }) => id)).toEqual(['front-3', 'front-2', 'front']);
	});

	it('are none that anything curated has', () => {
		const curated = readCurated(
			new Map([
				['vocabulary.yaml', readFileSync('graph-data/vocabulary.yaml', 'utf8')],
				['entities/base.yaml', readFileSync('tests/fixtures/records/base/entities.yaml', 'utf8')],
				['relationships/base.yaml', '- id: front\n  kind: x\n']
			])
		);
		expect(curated?.entities.map(({ id }) => id)).toContain('syldavia');
		const { named } = compileDataset(GROUPS, ['number,name\n1,Front\n2,Syldavia\n'], {
			...NOTHING,
			...curated
		});
		expect([...named.values()]).toEqual(['front-2', 'syldavia-2']);
	});
});

describe('compiling a dataset', () => {
	it('says which table a problem is in', () => {
		const problemOf = (text: string): unknown => {
			try {
				compileDataset(GROUPS, [text], NOTHING);
			} catch (problem) {
				return problem;
			}
			return undefined;
		};
		expect(problemOf('number\n1\n')).toMatchObject({ line: 1, table: 'groups' });
		expect(problemOf('number,name\n1,\n')).toMatchObject({
			line: 2,
			table: 'groups',
			reason: 'It has no name.'
		});
	});

	it('says which of the leaders’ three tables a problem is in', () => {
		const leaders = ALL_DATASETS.find(({ id }) => id === 'leaders');
		if (leaders === undefined) throw new Error('no leaders');
		const [archigos, herre, factbook] = leaders.tables.map(({ columns }) => columns.join(','));
		const row = (columns = '') => columns.replaceAll(/[^,]+/g, '0');
		const texts = (first = '', second = '', third = '') => [first, second, third];
		expect(() => compileDataset(leaders, texts(archigos, herre, 'gec\n'), NOTHING)).toThrow(
			expect.objectContaining({ table: 'factbook-leaders', line: 1 })
		);
		expect(() =>
			compileDataset(
				leaders,
				texts(`${archigos ?? ''}\n${row(archigos)}`, herre, factbook),
				NOTHING
			)
		).toThrow(expect.objectContaining({ table: 'archigos-4-1', line: 2 }));
		expect(compileDataset(leaders, texts(archigos, herre, factbook), NOTHING).rows).toBe(0);
	});

	it('is told in counts, what was passed over by reason', () => {
		const outcome = compileDataset(GROUPS, ['number,name\n1,Front\n'], NOTHING);
		const compiled = {
			...outcome.compiled,
			passedOver: new Map([
				['too early', 2],
				['no states', 1234]
			]),
			missing: ['king-ottokar']
		};
		expect(wordOutcome(GROUPS, { ...outcome, rows: 1_234_567, compiled })).toEqual([
			'groups: 1,234,567 rows, 0 observations, 1 entities.',
			'Passed over:',
			'    1,234  no states',
			'        2  too early',
			'Curated, and expected in the files, but not found: king-ottokar.'
		]);
	});

	it('tells its progress once at each step, though rows are read again', () => {
		const rows: TableRow[] = Array.from({ length: 7 }, (_, line) => ({ line, cell: () => 'x' }));
		const told: number[] = [];
		const watched = watchRows(rows, 3, (read) => told.push(read));
		for (let again = 0; again < 2; again++) for (const row of watched) row.cell('any');
		expect(told).toEqual([3, 6]);
	});
});

describe('the order of datasets', () => {
	const named = (id: string): Dataset => {
		const found = ALL_DATASETS.find((each) => each.id === id);
		if (found === undefined) throw new Error(id);
		return found;
	};

	it('is one in which each comes after those it needs', () => {
		for (const dataset of ALL_DATASETS)
			expect(lookedUpBy(dataset)).toEqual(expect.arrayContaining([...dataset.after]));
		expect(new Set(ALL_DATASETS.map(({ id }) => id)).size).toBe(ALL_DATASETS.length);
	});

	it('is states, then leaders, then the rest; UCDP’s others after the Dyadic', () => {
		expect(missingBefore(named('gw-states'), new Set())).toEqual([]);
		expect(missingBefore(named('leaders'), new Set(['gw-states']))).toEqual([
			'cow-states',
			'gw-capitals'
		]);
		expect(
			missingBefore(
				named('ucdp-esd-18-1'),
				new Set(['gw-states', 'cow-states', 'gw-capitals', 'leaders'])
			)
		).toEqual(['ucdp-dyadic-24-1']);
	});

	it('makes those stale that looked up what has changed', () => {
		expect(staleAfter(named('leaders'), new Set(['gw-states', 'leaders', 'atop-5']))).toEqual([
			'atop-5'
		]);
	});
});
