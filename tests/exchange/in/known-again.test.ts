import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { LazyList } from '#lib/facts/snapshot/lazy-list.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import { world } from '../../build/world.ts';
import { taken, type Lines } from '../taken.ts';
import { named, read, seen, textsOf } from './own-files.ts';

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
		const snapshot = world(...lines);
		const { relationships } = snapshot;
		const original = textsOf({ snapshot });
		const texts = {
			...original,
			textOf: (address: string) =>
				original.textOf(address.replace(dotted, 'aaland-partnership-borduria'))
		};
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
		expect((await read(file, { graph: there, texts })).preview.known).toBe(1);
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

	it.each(FORMATS)(
		'in %s is shown where a sentence alone was changed, and says so',
		async (format) => {
			const extract = taken(RICH);
			const relationships = extract.relationships.map((tie) =>
				tie.id === 'aaland-partnership-syldavia' || tie.kind !== 'alignment.defence-pact'
					? tie
					: { ...tie, claims: tie.claims.map((claim) => ({ ...claim, says: 'They met.' })) }
			);
			const graph = buildGraph(world(...RICH));
			const file = named(`x.${format}`, await writeExtract(format, { ...extract, relationships }));
			const { workspace, preview } = await read(file, { graph });
			expect(preview).toMatchObject({ known: 6, otherwise: 1 });
			expect(preview.changes.map(({ change }) => change)).toEqual(['sentence']);
			expect(preview.changes[0]?.sentence).toMatch(
				/^Åland, defence pact, Syldavia: a claim says “They met” now, where it said “aaland-/
			);
			expect(seen(workspace, 'merged', graph).relationships.length).toBe(8);
		}
	);

	it.each([
		['grade', { grade: { reliability: 'B', credibility: 5 } }, 'grade', 'was B2, now B5'],
		['stance', { stance: 'qualifies' }, 'stance', 'a claim qualifies it now, where it asserted it'],
		['speaker', { speaker: { name: 'A passer-by' } }, 'rewritten', 'rewritten (speaker)'],
		['source', { source: 'herald', origin: 'herald' }, 'source', 'a claim rests on “'],
		['place in its source', { at: 'p. 9' }, 'rewritten', 'rewritten (at)']
	])('in JSON is shown where the %s of a claim was changed', async (_, edit, change, sentence) => {
		const lines: Lines = [
			'aaland —alignment.defence-pact↔ syldavia @1997..',
			'+ claim second @1998..',
			'aaland —support.arms→ borduria @2019 source herald'
		];
		const extract = taken(lines);
		const relationships = extract.relationships.map((tie) => ({
			...tie,
			claims: tie.claims.map((claim) => (claim.id === 'second' ? { ...claim, ...edit } : claim))
		}));
		const graph = buildGraph(world(...lines));
		const text = await writeExtract('json', { ...extract, relationships } as typeof extract);
		const { preview } = await read(named('x.json', text), { graph });
		expect(preview).toMatchObject({ known: 1, otherwise: 1 });
		expect(preview.changes.map((each) => each.change)).toContain(change);
		expect(preview.changes.map((each) => each.sentence).join('\n')).toContain(sentence);
	});

	it('is shown where a source that it cites is called otherwise', async () => {
		const extract = taken(RICH);
		const sources = extract.sources.map((source) => ({ ...source, title: 'Another paper' }));
		const graph = buildGraph(world(...RICH));
		const file = named('x.json', await writeExtract('json', { ...extract, sources }));
		const { preview } = await read(file, { graph });
		expect(preview).toMatchObject({ known: 0, otherwise: 7 });
		expect(preview.changes.map(({ change, about }) => `${about} ${change}`)).toEqual([
			'source rewritten'
		]);
	});

	it('is rather shown twice than not at all where the project’s texts cannot be fetched', async () => {
		const graph = buildGraph(world(...RICH));
		const file = named('x.json', await writeExtract('json', taken(RICH)));
		const texts = {
			...textsOf(graph),
			textOf: () => undefined,
			need: () => Promise.reject(new Error('No answer from the network.'))
		};
		const { preview } = await read(file, { graph, texts });
		expect(preview).toMatchObject({ known: 0, otherwise: 0, changes: [] });
		expect(preview.remarks.join(' ')).toContain('7 relationships have the id of one of the');
	});

	it('says what is otherwise than in the file that is kept already', async () => {
		const table = (says: string, more = '') =>
			named('ties.csv', `from,to,kind,since,says\nA,B,alignment.partnership,2020,${says}\n${more}`);
		const { workspace: before } = await read(table('They met.'));
		const same = await read(table('They met.'), { before });
		expect(same.preview.replaced).toEqual({ title: 'ties.csv', changes: [] });
		const more = 'A,C,alignment.partnership,2021,They met too.\n';
		const { preview } = await read(table('They met again.', more), { before });
		expect(preview.replaced?.changes.map(({ sentence }) => sentence)).toEqual([
			'A, declared partnership, C: added, from 2021, open, with one claim.',
			'A, declared partnership, B: a claim says “They met again” now, where it said “They met”.'
		]);
		const back = await read(table('They met.'), {
			before: (await read(table('They met.', more))).workspace
		});
		expect(back.preview.replaced?.changes.map(({ sentence }) => sentence)).toEqual(
			expect.arrayContaining(['C: no longer in the file.'])
		);
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
