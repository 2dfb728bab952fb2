import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from '#lib/exchange/in/write-template.ts';
import { KNOWN, named, read, refused, seen } from './own-files.ts';

const csv = (...rows: string[]) => named('ties.csv', ['from,to,kind', ...rows, ''].join('\r\n'));

describe('names of a file', () => {
	it('are the project’s where only one is called so, by any alias and case', async () => {
		const { preview } = await read(csv('RURITANIEN,League,alignment.partnership'));
		expect(preview.same.map(({ as }) => as)).toEqual(['ruritania']);
		expect(preview.counts.entities).toBe(1);
	});

	it('are the file’s own where several are called so', async () => {
		const { preview } = await read(csv('The Principality,League,alignment.partnership'));
		expect(preview.same).toEqual([]);
		expect(preview.counts.entities).toBe(2);
	});

	it('are the file’s own where the reader says so', async () => {
		const file = csv('Ruritania,League,alignment.partnership');
		const { workspace } = await read(file, { apart: ['ruritania'] });
		expect(workspace.records.entities.map(({ id }) => id)).toEqual(['own-league', 'own-ruritania']);
		expect(seen(workspace).entities.length).toBe(KNOWN.entities.length + 2);
	});

	it('may be ids of the project’s', async () => {
		const { preview } = await read(csv('old-graustark,graustark,alignment.partnership'));
		expect(preview.counts).toMatchObject({ entities: 0, relationships: 1 });
	});

	it('that no table of entities has are problems of their row', async () => {
		const entities = named('entities.csv', 'id,label,kind\r\nleague,League,organisation\r\n');
		const [problem] = await refused([entities, csv('leage,league,alignment.partnership')]);
		expect(problem?.where).toBe('ties.csv, row 2, column from');
		expect(problem?.message).toContain('leage');
	});
});

describe('rows', () => {
	it('are told all that is wrong with them, each with its place', async () => {
		const file = named(
			'ties.csv',
			[
				'from,to,kind,since,until',
				'A,B,alignment.partnership,2020,2019',
				'A,A,alignment.partnership,,',
				'A,B,support.arms,,',
				'A,B,alignment.partnership,May,',
				''
			].join('\r\n')
		);
		const places = (await refused(file)).map(({ where }) => where);
		for (const row of [2, 3, 4, 5])
			expect(places.some((where) => where.startsWith(`ties.csv, row ${String(row)}`))).toBe(true);
	});

	it('tell what those are who stand in no table, by the kinds of their ties', async () => {
		const { workspace } = await read(csv('A,B,opposition.rivalry', 'C,D,alignment.partnership'));
		expect(workspace.records.entities.map(({ kind }) => kind)).toEqual([
			'state',
			'state',
			'organisation',
			'organisation'
		]);
	});

	it('without a kind take the one that the reader says', async () => {
		const file = named('ties.csv', 'from,to\r\nA,B\r\n');
		const { preview, workspace } = await read(file, { choices: { kind: 'opposition.rivalry' } });
		expect(preview.kindless).toBe(1);
		expect(workspace.records.relationships[0]?.kind).toBe('opposition.rivalry');
	});

	it('that nobody judged are F6, and rest on the file', async () => {
		const { workspace } = await read(csv('A,B,alignment.partnership'));
		const [tie] = workspace.records.relationships;
		expect(tie?.grade).toEqual({ reliability: 'F', credibility: 6 });
		expect(workspace.records.sources.map(({ title }) => title)).toEqual(['ties.csv']);
	});

	it('parted by semicolons are read as well', async () => {
		const file = named('ties.csv', 'from;to;kind\r\nA;B;alignment.partnership\r\n');
		expect((await read(file)).preview.counts.relationships).toBe(1);
	});
});

describe('the template', () => {
	it('can be opened as it is', async () => {
		const template = writeTemplate(KNOWN.snapshot.vocabulary);
		expect(Object.keys(unzipSync(template))).toContain('README.txt');
	});
});

describe('a graph from elsewhere', () => {
	it('is read with the reader’s kind, its names matched, its undirected lines as such', async () => {
		const graph = `<gexf xmlns:viz="v"><graph defaultedgetype="undirected"><nodes><node id="0" label="Ruritania"><viz:position x="1" y="2"/></node><node id="1" label="Syldavia"/></nodes><edges><edge source="0" target="1" start="2001-05-03T00:00:00"/></edges></graph></gexf>`;
		const { preview, workspace } = await read(named('x.gexf', graph));
		expect(preview).toMatchObject({ kindless: 1, same: [{ as: 'ruritania' }] });
		const [tie] = workspace.records.relationships;
		expect(tie).toMatchObject({
			kind: 'alignment.partnership',
			from: 'own-syldavia',
			mutual: true
		});
		expect(tie?.period.since).toBe('2001-05-03');
		expect(workspace.places.get('ruritania')).toEqual({ x: 1, y: -2 });
	});

	it('may be the bare elements of cytoscape.js', async () => {
		const elements = JSON.stringify([
			{ data: { id: 'a', name: 'Ay' } },
			{ data: { id: 'b', name: 'Bee' } },
			{ data: { id: 'ab', source: 'a', target: 'b' } }
		]);
		const { workspace } = await read(named('x.cyjs', elements));
		expect(workspace.records.entities.map(({ label }) => label)).toEqual(['Ay', 'Bee']);
	});
});
