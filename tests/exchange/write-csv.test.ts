import { LAYERS } from '#lib/facts/model/vocabulary.ts';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extract } from '#lib/exchange/extract.ts';
import { toTable } from '#lib/exchange/csv/csv-table.ts';
import { tablesOf } from '#lib/exchange/csv/tables-of.ts';
import { writeCsvArchive } from '#lib/exchange/csv/write-csv.ts';
import { readCsv } from './read-csv.ts';
import { NASTY, SMALL, taken } from './taken.ts';

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly { readonly name: string; readonly type: keyof typeof VALUES }[];
		readonly primaryKey: readonly string[];
		readonly foreignKeys?: readonly {
			readonly fields: string;
			readonly reference: { readonly resource: string; readonly fields: string };
		}[];
	};
}

/** The tables by file name. */
function byFile(extract: Extract): Map<string, string> {
	return new Map(tablesOf(extract).map(({ name, text }) => [`${name}.csv`, text]));
}

/** What cells of a type look like in Table Schema. */
const VALUES = { string: /^/, boolean: /^(true|false)?$/, integer: /^(-?\d+)?$/ } as const;

const tables = byFile(taken(SMALL));
const table = (name: string) => readCsv(tables.get(name) ?? '');

describe('the tables of an extract', () => {
	it('are four, a row a record', () => {
		const { entities, relationships, sources } = taken(SMALL);
		const claims = relationships.flatMap((tie) => tie.claims);
		expect([...tables.keys()].map((name) => [name, table(name).length])).toEqual([
			['entities.csv', entities.length],
			['relationships.csv', relationships.length],
			['claims.csv', claims.length],
			['sources.csv', sources.length]
		]);
	});

	it('keep quotes, separators, astral and right-to-left letters', () => {
		expect(table('entities.csv').find(({ id }) => id === 'borduria')?.['summary']).toBe(NASTY);
		expect(table('sources.csv').find(({ id }) => id === 'gazette-2020-11')).toMatchObject({
			title: NASTY,
			author: 'Zoë Née'
		});
		expect(table('claims.csv')[0]).toMatchObject({
			relationship: 'aaland-arms-borduria',
			claim: 'gazette-2020-11',
			source: 'gazette-2020-11',
			says: `aaland-arms-borduria/gazette-2020-11: ${NASTY}`,
			at: NASTY,
			since: '2020-07',
			until: '2020-11-10',
			grade: 'B2'
		});
	});

	it('say when a tie holds, how it stands, and what it rests on', () => {
		const pact = table('relationships.csv').find(({ kind }) => kind === 'alignment.defence-pact');
		expect(pact).toMatchObject({
			from: 'aaland',
			to: 'borduria',
			mutual: 'true',
			standing: 'suspended',
			spells: '1997-01-01/2018-12-31 | 2022-01-01/..',
			sources: 'treaty-1997 | gazette-2020-11',
			claims: '3'
		});
	});

	it('carry the revision in every row', () => {
		for (const name of tables.keys())
			for (const row of table(name)) expect(row['revision']).toBe('000000000000');
	});

	it('begin no cell like a formula, but in the closed column of signs', () => {
		const layers = LAYERS.join('|');
		for (const text of tables.values())
			expect(text.replace(new RegExp(`,(${layers}),[+-](?=,)`, 'g'), ',$1,')).not.toMatch(
				/(?:^\uFEFF|,|\n)"?[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/
			);
	});

	it('write the sign of a kind as it is', () => {
		const extract = taken([...SMALL, 'aaland —opposition.threat→ borduria @2020']);
		const rows = (byFile(extract).get('relationships.csv') ?? '').split('\r\n');
		const line = (kind: string) => rows.find((row) => row.includes(`,${kind},`));
		expect(line('opposition.threat')).toContain(',opposition.threat,opposition,act,-,');
		expect(line('support.arms')).toContain(',support.arms,support,act,+,');
	});

	it('guard a text that is only a mark, where the column is open', () => {
		const read = () => '-';
		expect(
			toTable(
				[
					{ id: 'open', read },
					{ id: 'closed', closed: true, read }
				],
				[{}]
			)
		).toBe("\uFEFFopen,closed\r\n'-,-\r\n");
	});

	it('give back any text, formulas and line ends included', () => {
		const letters = fc.string({
			unit: fc.constantFrom(
				...['=', '+', '-', '@', "'", '"', ',', ';', '\r', '\n', '\t', 'a', '𝔘', 'א', '＝']
			)
		});
		fc.assert(
			fc.property(fc.array(fc.record({ one: letters, two: letters })), (records) => {
				const written = toTable(
					[
						{ id: 'one', read: ({ one }) => one },
						{ id: 'two', read: ({ two }) => two }
					],
					records
				);
				expect(readCsv(written)).toEqual(records);
			})
		);
	});
});

describe('the archive', () => {
	it('holds the tables and a note of where they come from', () => {
		const files = unzipSync(writeCsvArchive(taken(SMALL)));
		expect(Object.keys(files)).toEqual(['datapackage.json', ...tables.keys(), 'README.txt']);
		for (const [name, text] of tables) expect(Buffer.from(files[name] ?? []).toString()).toBe(text);
		const note = strFromU8(files['README.txt'] ?? new Uint8Array());
		expect(note).toContain('Revision 000000000000');
		expect(note).toContain('https://multipolar.example/?as=2020-10-15&show=aaland');
		expect(note).toContain('does not imply wrongdoing');
	});

	it('describes its tables as a data package: what is in each file, and what tells its rows apart', () => {
		const files = unzipSync(writeCsvArchive(taken(SMALL)));
		const described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
			readonly name: string;
			readonly resources: readonly Resource[];
		};
		expect(described.name).toMatch(/^[a-z0-9._-]+$/);
		const rowsOf = (name: string) => {
			const resource = described.resources.find((each) => each.name === name);
			// Another reader than ours, to whom the byte order mark means nothing but an encoding.
			const text = strFromU8(files[resource?.path ?? ''] ?? new Uint8Array());
			return parse(text, { columns: true, bom: true }) as unknown as Record<string, string>[];
		};
		for (const { name, schema } of described.resources) {
			const rows = rowsOf(name);
			expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
			const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join('/'));
			expect(new Set(keys).size, `${name} has a key`).toBe(rows.length);
			for (const { name: field, type } of schema.fields)
				for (const row of rows) expect(row[field] ?? '').toMatch(VALUES[type]);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
				for (const row of rows) expect(known.has(row[fields])).toBe(true);
			}
		}
	});

	it('is the same bytes for the same extract', () => {
		expect(writeCsvArchive(taken(SMALL))).toEqual(writeCsvArchive(taken(SMALL)));
	});
});
