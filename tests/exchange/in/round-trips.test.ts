import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { withoutOwn } from '#lib/facts/model/own.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import { world } from '../../build/world.ts';
import { SMALL, taken, type Lines } from '../taken.ts';
import { KNOWN, named, read, seen } from './own-files.ts';

/** Worlds of a few ties, dated or not, one of them mutual. */
const worlds: fc.Arbitrary<Lines> = fc
	.tuple(
		fc.integer({ min: 1950, max: 2010 }),
		fc.integer({ min: 0, max: 10 }),
		fc.constantFrom('aaland', 'zenda'),
		fc.boolean()
	)
	.map(([year, years, who, isOpen]): Lines => [
		`${who} —support.funding→ borduria @${String(year)}..${String(year + years)}`,
		`${who} —alignment.partnership↔ borduria @${String(year)}..${isOpen ? '' : String(year + years)} grade C3`,
		`borduria —opposition.rivalry↔ syldavia @${String(year)}~..`
	]);

const FORMATS = ['json', 'csv', 'graphml', 'gexf', 'cytoscape'] as const;

/** What every format holds of a tie. */
function told(extract: ReturnType<typeof taken>) {
	return extract.relationships
		.map(({ id, kind, from, to, mutual, period: { since, until, end } }) => ({
			id: withoutOwn(id),
			kind,
			ends: [from, to].map(withoutOwn),
			mutual,
			since,
			until,
			end
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('what we write and read again', () => {
	it.each(FORMATS)('is the same ties in %s, whatever the world', async (format) => {
		await fc.assert(
			fc.asyncProperty(worlds, async (lines) => {
				const extract = taken(lines);
				const { workspace } = await read(named(`x.${format}`, writeExtract(format, extract)));
				const back = workspace.records.relationships;
				expect(told({ ...extract, relationships: back as never })).toEqual(told(extract));
			}),
			{ numRuns: 25 }
		);
	});

	it('loses nothing in JSON: claims, sources and entities are what they were', async () => {
		const extract = taken(SMALL);
		const { workspace } = await read(named('x.json', writeExtract('json', extract)));
		const { entities, relationships, sources } = workspace.records;
		const plain = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value).replaceAll('"own-', '"'));
		expect(plain(entities)).toEqual(plain(extract.entities));
		expect(plain(sources)).toEqual(plain(extract.sources));
		expect(plain(relationships.map(({ claims }) => claims))).toEqual(
			plain(extract.relationships.map(({ claims }) => claims))
		);
		expect(plain(relationships.map(({ period }) => period.spans))).toEqual(
			plain(extract.relationships.map(({ period }) => period.spans))
		);
	});

	it.each(FORMATS)('keeps stops in ids apart from hyphens in %s', async (format) => {
		const extract = taken(['aaland —support.funding→ borduria @1990 id aaland-funds-borduria']);
		const [tie] = extract.relationships;
		if (tie === undefined) throw new Error('Nothing was taken.');
		const both = {
			...extract,
			relationships: [
				tie,
				{ ...tie, id: 'aaland.support.funding.borduria.1' },
				{ ...tie, id: 'aaland-support-funding-borduria-1' }
			]
		};
		const { workspace } = await read(named(`x.${format}`, writeExtract(format, both)));
		expect(workspace.records.relationships.map(({ id }) => id).sort()).toEqual([
			'own-aaland-funds-borduria',
			'own-aaland-support-funding-borduria-1',
			'own-aaland.support.funding.borduria.1'
		]);
		expect([...seen(workspace).snapshot.relationshipIds]).toContain(
			'own-aaland.support.funding.borduria.1'
		);
	});

	it('keeps claims and sources in CSV, formula cells included', async () => {
		const extract = taken(SMALL);
		const { workspace } = await read(named('x.zip', writeExtract('csv', extract)));
		const says = workspace.records.relationships.flatMap(({ claims }) =>
			claims.map((claim) => claim.says)
		);
		expect(says).toEqual(extract.relationships.flatMap(({ claims }) => claims.map((c) => c.says)));
		const labels = workspace.records.sources.map(({ title }) => title);
		expect(labels).toEqual(extract.sources.map(({ title }) => title));
	});

	it('opened twice has the ids that it had: the mark is not put before the mark', async () => {
		const first = await read(named('x.json', writeExtract('json', taken(SMALL))));
		const json = JSON.stringify({
			...(JSON.parse(String(writeExtract('json', taken(SMALL)))) as object)
		}).replaceAll('"aaland"', '"own-aaland"');
		const second = await read(named('y.json', json));
		const ids = (of: typeof first) => of.workspace.records.entities.map(({ id }) => id);
		expect(ids(second)).toEqual(ids(first));
	});

	it('is not shown twice where the project has it already', async () => {
		const graph = buildGraph(world(...SMALL));
		const file = named('x.json', writeExtract('json', taken(SMALL)));
		const { workspace, preview } = await read(file, { graph });
		expect(preview.known).toBe(4);
		expect(seen(workspace, 'merged', graph).relationships.length).toBe(4);
		expect(seen(workspace, 'beside', graph).relationships.length).toBe(4);
	});

	it('is shown where the reader has changed what is claimed', async () => {
		const graph = buildGraph(world(...SMALL));
		const json = String(writeExtract('json', taken(SMALL)));
		for (const changed of [
			json.replaceAll('"since": "2020-07"', '"since": "2020-08"'),
			json.replace('"modality": "fact"', '"modality": "allegation"')
		]) {
			expect(changed).not.toBe(json);
			const { preview } = await read(named('x.json', changed), { graph });
			expect(preview.known).toBe(3);
		}
	});

	it('reads nodes that hold nodes, and says what is not read of it', async () => {
		const graphml = `<graphml><graph edgedefault="directed"><node id="outer"><graph><node id="inner"/></graph></node><node id="alone"/></graph></graphml>`;
		const gexf = `<gexf><graph><nodes><node id="outer" label="outer"><nodes><node id="inner" label="inner"/></nodes></node><node id="alone" label="alone"/></nodes></graph></gexf>`;
		for (const [name, text] of [
			['x.graphml', graphml],
			['x.gexf', gexf]
		] as const) {
			const { workspace, preview } = await read(named(name, text));
			const labels = workspace.records.entities.map(({ label }) => label).sort();
			expect(labels).toEqual(['alone', 'inner', 'outer']);
			expect(preview.remarks.join(' ')).toContain('which nodes stand inside of which');
		}
	});

	it('changes nothing of the project’s, and says that there is more', async () => {
		const { workspace } = await read(named('x.json', writeExtract('json', taken(SMALL))));
		const merged = seen(workspace);
		const theirs = (graph: typeof KNOWN) =>
			[...graph.relationships, ...graph.entities].filter(({ id }) => !id.startsWith('own-'));
		expect(theirs(merged)).toEqual(theirs(KNOWN));
		expect(merged.snapshot.revision).toBe(`${KNOWN.snapshot.revision}+own`);
	});
});
