import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { LazyList } from '#lib/facts/snapshot/lazy-list.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import { world } from '../../build/world.ts';
import { taken, type Lines } from '../taken.ts';
import { named, read, seen } from './own-files.ts';

const FORMATS = ['json', 'csv', 'graphml', 'gexf', 'cytoscape'] as const;
/** Those that hold no claims as records. */
const GRAPHS = ['graphml', 'gexf', 'cytoscape'] as const;

/** What formats are careless of: flags of a tie, an act that only its source dates, an end that nobody saw, what kinds of entities have of their own. */
const RICH: Lines = [
	{
		entities: {
			aaland: { label: 'Åland', flag: 'ax' },
			borduria: { label: 'Greater Borduria' },
			'river-war': { where: ['borduria', 'syldavia'], sources: ['gazette'] },
			'plekszy-gladz': { kind: 'leader', role: 'public-figure' }
		}
	},
	'aaland —opposition.militarised-dispute→ borduria @2001 grave',
	'aaland —support.arms→ borduria @2019 in river-war against syldavia elements by borduria',
	'borduria —role.party-to→ river-war as river/bordurian/primary @2019',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2019',
	'aaland —alignment.defence-pact↔ syldavia @1997.. observed 2018',
	'aaland —support.arms→ syldavia',
	'plekszy-gladz —support.diplomatic→ syldavia @2020-05'
];

describe('what was taken from here and is opened again', () => {
	it.each(FORMATS)('in %s is all known: nothing is shown twice', async (format) => {
		const graph = buildGraph(world(...RICH));
		const file = named(`x.${format}`, await writeExtract(format, taken(RICH)));
		const { workspace, preview } = await read(file, { graph });
		expect(preview.known).toBe(7);
		expect(seen(workspace, 'merged', graph).relationships.length).toBe(7);
	});

	it.each(FORMATS)('in %s is known by ids with stops as well', async (format) => {
		const lines: Lines = ['aaland —alignment.partnership↔ borduria @1990..'];
		const dotted = 'aaland.alignment.partnership.borduria.1';
		const { snapshot } = buildGraph(world(...lines));
		const { relationships } = snapshot;
		const there = buildGraph({
			...snapshot,
			relationshipIds: [dotted],
			relationships: new LazyList(1, () => {
				const [tie] = relationships;
				if (tie === undefined) throw new Error('The world is empty.');
				return { ...tie, id: dotted };
			})
		});
		const extract = taken(lines);
		const theirs = {
			...extract,
			relationships: extract.relationships.map((tie) => ({ ...tie, id: dotted }))
		};
		const file = named(`x.${format}`, await writeExtract(format, theirs));
		expect((await read(file, { graph: there })).preview.known).toBe(1);
	});

	it.each(FORMATS)('in %s keeps the last day on which a tie was seen', async (format) => {
		const lines: Lines = ['aaland —alignment.defence-pact↔ borduria @1997.. observed 2018'];
		const file = named(`x.${format}`, await writeExtract(format, taken(lines)));
		const { workspace } = await read(file);
		const [tie] = workspace.records.relationships;
		expect(tie?.period).toMatchObject({
			end: 'observed',
			since: '1997',
			horizon: taken(lines).relationships[0]?.period.horizon
		});
	});

	it('was seen some time this year, though the year is not over', async () => {
		const table =
			'from,to,kind,since,observedUntil,end\nA,B,alignment.partnership,2020,2026-12-31,observed\n';
		const { workspace } = await read(named('relationships.csv', table));
		expect(workspace.records.relationships[0]?.claims[0].observed?.text).toBe('2026');
	});

	it.each(GRAPHS)('in %s is shown where the reader has changed when it was', async (format) => {
		const lines: Lines = ['aaland —alignment.partnership↔ borduria @1990..1999'];
		const text = String(await writeExtract(format, taken(lines)));
		const changed = text.replaceAll('1999', '2003');
		expect(changed).not.toBe(text);
		const graph = buildGraph(world(...lines));
		expect((await read(named(`x.${format}`, text), { graph })).preview.known).toBe(1);
		expect((await read(named(`x.${format}`, changed), { graph })).preview.known).toBe(0);
	});

	it('knows a speaker by the name that the table of entities gives them', async () => {
		const tables = [
			named('entities.csv', 'id,label,kind\nhome,The Home Ministry,organisation\nb,B,state\n'),
			named('relationships.csv', 'id,from,to,kind\nt,home,b,alignment.partnership\n'),
			named(
				'claims.csv',
				'relationship,claim,source,says,speaker\nt,c1,,They met.,The Home Ministry\nt,c2,,They met again.,A passer-by\n'
			)
		];
		const { workspace } = await read(tables);
		expect(workspace.records.relationships[0]?.claims.map(({ speaker }) => speaker)).toEqual([
			{ entity: 'own-home' },
			{ name: 'A passer-by' }
		]);
	});
});
