import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '#lib/exchange/in/write-template.ts';
import { KNOWN, named, read, refused } from './own-files.ts';

type Row = Readonly<Record<string, string>>;

/** The template as it is downloaded, by the names of its files. */
function template(): Map<string, string> {
	const files = unzipSync(writeTemplate(KNOWN.snapshot.vocabulary));
	return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The template with rows written under its own headers, as a spreadsheet would save it; a cell whose column the template lacks is a mistake. */
function filled(tables: Readonly<Record<string, readonly Row[]>>): Uint8Array {
	const files = template();
	for (const [name, rows] of Object.entries(tables)) {
		const [head = ''] = (files.get(name) ?? '').split('\r\n');
		const columns = head.replace('\uFEFF', '').split(',');
		const lines = rows.map((row) => {
			for (const column of Object.keys(row))
				if (!columns.includes(column)) throw new Error(`The template has no column ${column}.`);
			return columns.map((column) => quoted(row[column] ?? '')).join(',');
		});
		files.set(name, [head, ...lines, ''].join('\r\n'));
	}
	return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
}

function quoted(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('the template', () => {
	it('holds, as it is downloaded, its row of example and nothing else', async () => {
		const { workspace } = await read(
			named('multipolar-template.zip', writeTemplate(KNOWN.snapshot.vocabulary))
		);
		expect(workspace.records.relationships.map(({ id }) => id)).toEqual(['own-example-1']);
	});

	it('filled in, gives exactly the records that were written into it', async () => {
		const { workspace, preview } = await read(
			named(
				'filled.zip',
				filled({
					'entities.csv': [
						{
							id: 'zenda',
							label: 'Zenda, "the Fair"',
							kind: 'state',
							summary: 'A made-up state.',
							aliases: 'Zende | ZEN',
							since: '1890',
							until: '1950~'
						},
						{
							id: 'black-michael',
							label: 'Black Michael',
							kind: 'leader',
							summary: 'A duke.',
							role: 'office-holder'
						}
					],
					'relationships.csv': [
						{
							id: 'michael-leads',
							from: 'Black Michael',
							to: 'zenda',
							kind: 'role.leads',
							office: 'Duke',
							hold: 'titular'
						},
						{
							id: 'zenda-pact',
							from: 'zenda',
							to: 'Ruritania',
							kind: 'alignment.partnership',
							since: '1895-02',
							until: '1899',
							says: 'They declared a partnership.',
							grade: 'C3'
						}
					],
					'claims.csv': [
						{
							relationship: 'michael-leads',
							claim: 'chronicle',
							source: 'chronicle-1',
							says: 'He was made duke in 1894.',
							at: 'p. 12',
							since: '1894',
							until: '1897-03-05',
							grade: 'B2',
							checked: '2026-01-02'
						},
						{
							relationship: 'michael-leads',
							claim: 'denial',
							source: 'chronicle-1',
							speaker: 'ruritania',
							stance: 'denies',
							repliesTo: 'chronicle',
							says: 'Ruritania says that he never was.',
							grade: 'B2',
							checked: '2026-01-02'
						}
					],
					'sources.csv': [
						{
							id: 'chronicle-1',
							type: 'book',
							title: 'Chronicle of Zenda',
							author: 'Sapt, F.; Tarlenheim, F. von',
							publisher: 'Strelsau Press',
							issued: '1901',
							url: 'https://example.org/chronicle',
							accessed: '2026-01-01',
							language: 'en',
							read: 'whole',
							reliability: 'B',
							because: 'An eyewitness.'
						}
					]
				})
			)
		);
		const { entities, relationships, sources } = workspace.records;
		expect(preview.counts).toEqual({ entities: 2, relationships: 2, claims: 3, sources: 2 });
		expect(entities.map(({ id, label, kind, aliases }) => ({ id, label, kind, aliases }))).toEqual([
			{ id: 'own-black-michael', label: 'Black Michael', kind: 'leader', aliases: [] },
			{ id: 'own-zenda', label: 'Zenda, "the Fair"', kind: 'state', aliases: ['Zende', 'ZEN'] }
		]);
		expect(entities.find(({ id }) => id === 'own-zenda')).toMatchObject({
			summary: 'A made-up state.',
			since: { text: '1890' },
			until: { text: '1950~' }
		});
		expect(relationships).toMatchObject([
			{
				id: 'own-michael-leads',
				from: 'own-black-michael',
				to: 'own-zenda',
				kind: 'role.leads',
				office: 'Duke',
				hold: 'titular',
				period: { since: '1894', until: '1897-03-05' },
				evidence: { state: 'contested', by: 'independent' },
				claims: [
					{
						id: 'chronicle',
						source: 'own-chronicle-1',
						says: 'He was made duke in 1894.',
						at: 'p. 12',
						stance: 'asserts',
						grade: { reliability: 'B', credibility: 2 },
						checked: { text: '2026-01-02' }
					},
					{
						id: 'denial',
						source: 'own-chronicle-1',
						stance: 'denies',
						repliesTo: 'chronicle',
						speaker: { entity: 'ruritania' }
					}
				]
			},
			{
				id: 'own-zenda-pact',
				kind: 'alignment.partnership',
				mutual: true,
				period: { since: '1895-02', until: '1899' },
				claims: [{ says: 'They declared a partnership.', grade: { credibility: 3 } }]
			}
		]);
		expect(relationships[1]).toMatchObject({ from: 'own-zenda', to: 'ruritania' });
		expect(sources.find(({ id }) => id === 'own-chronicle-1')).toMatchObject({
			type: 'book',
			title: 'Chronicle of Zenda',
			publisher: 'Strelsau Press',
			issued: { text: '1901' },
			url: 'https://example.org/chronicle',
			language: 'en',
			read: 'whole',
			reliability: 'B'
		});
	});

	it('with a cell left empty, or a name that its table of entities lacks, says so in the row', async () => {
		const tie = { to: 'Ruritania', kind: 'alignment.partnership', since: '1895', says: 'x' };
		expect(
			await refused(named('x.zip', filled({ 'relationships.csv': [{ ...tie, from: '' }] })))
		).toEqual([
			{
				where: 'relationships.csv, row 2, column from',
				message: expect.stringContaining('Nothing stands here') as string
			}
		]);
		const table = filled({
			'entities.csv': [{ id: 'zenda', label: 'Zenda', kind: 'state' }],
			'relationships.csv': [
				{ ...tie, from: 'Zenda' },
				{ ...tie, from: 'Black Michael' }
			]
		});
		expect(await refused(named('x.zip', table))).toEqual([
			{
				where: 'relationships.csv, row 3, column from',
				message: expect.stringContaining('“Black Michael” is neither in entities.csv') as string
			}
		]);
	});

	it('is told of wrong rows in the words of the table', async () => {
		const rows =
			'A,B,alignment.partnership,2020,Z9\nA,B,role.leads,2020,\nA,C,role.member-of,2020,\n';
		const problems = await refused(named('ties.csv', `from,to,kind,since,grade\n${rows}`));
		expect(problems).toContainEqual({
			where: 'ties.csv, row 2, column grade',
			message: '"Z9" is no grade: write one from A1 to F6.'
		});
		const rest = await refused(named('ties.csv', `from,to,kind,since,grade\n${rows.slice(34)}`));
		const told = rest.map(({ where, message }) => `${where}: ${message}`);
		expect(told).toContain(
			'ties.csv, row 2: A relationship of kind role.leads needs the column "office": fill it in.'
		);
		expect(told).toContain(
			'ties.csv, row 3: A relationship of kind role.member-of needs the column "membership": fill it in.'
		);
	});
});
