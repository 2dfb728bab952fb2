import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extract } from '#lib/exchange/extract.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#lib/exchange/format.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import { taken, type Lines } from './taken.ts';

const WORLD: Lines = [
	{
		entities: {
			'river-war': {
				episodes: [{ id: 'first', label: 'First', since: '2020', source: 'chronicle' }]
			},
			league: { kind: 'organisation', obligation: { duty: 'defence', source: 'treaty' } },
			freedonia: {
				status: [{ standing: 'de-facto', source: 'survey', says: 'Said for a test.' }]
			}
		},
		sources: { chronicle: {}, survey: {}, treaty: {} }
	},
	'aaland —support.arms→ borduria @2020 in river-war against syldavia source gazette-1',
	'+ source herald-1 grade C3 @2020',
	'borduria —support.training→ freedonia @2019 source gazette-2 by brutopia',
	'freedonia —support.arms→ aaland @2018 source gazette-1 denied-by aaland',
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020 source herald-1',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020 source herald-2',
	'aaland —alignment.partnership↔ syldavia @1997.. source herald-2',
	'tapioca —role.leads→ aaland @2010.. source almanac',
	'brutopia —role.member-of→ league:organisation @1990.. source almanac',
	'aaland —support.presence→ brutopia @2015.. mandate league source gazette-3'
];
/** Sources of what entities' records say besides their summaries. */
const ALSO_CITED = new Map([
	['river-war', ['chronicle']],
	['league', ['treaty']],
	['freedonia', ['survey']]
]);
const whole = taken(WORLD);
const entityIds = whole.entities.map(({ id }) => id);
const relationshipIds = whole.relationships.map(({ id }) => id);

const subset = fc.record({
	entities: fc.subarray(entityIds),
	relationships: fc.subarray(relationshipIds, { minLength: 1 })
});

function ids(records: readonly { readonly id: string }[]): string[] {
	return records.map(({ id }) => id);
}

function asText(format: ExportFormat['id'], extract: Extract): string {
	const content = writeExtract(format, extract);
	if (typeof content === 'string') return content;
	const files = Object.values(unzipSync(content));
	return files.map((file) => strFromU8(file)).join('\n');
}

describe('an extract', () => {
	it('holds the relationships asked for and no other', () => {
		fc.assert(
			fc.property(subset, (shown) => {
				expect(ids(taken(WORLD, shown).relationships)).toEqual([...shown.relationships].sort());
			})
		);
	});

	it('holds exactly the sources that its claims and summaries cite', () => {
		fc.assert(
			fc.property(subset, (shown) => {
				const { entities, relationships, sources } = taken(WORLD, shown);
				const cited = new Set([
					...relationships.flatMap(({ claims }) => claims.map(({ source }) => source)),
					...entities.flatMap((entity) => [...entity.sources, ...(ALSO_CITED.get(entity.id) ?? [])])
				]);
				expect(ids(sources)).toEqual([...cited].sort());
			})
		);
	});

	it('holds both ends of all relationships, and whom else they name', () => {
		fc.assert(
			fc.property(subset, (shown) => {
				const { entities, relationships } = taken(WORLD, shown);
				const held = new Set(ids(entities));
				for (const tie of relationships)
					for (const id of [tie.from, tie.to, tie.in, tie.against, tie.mandate])
						if (id !== undefined) expect(held).toContain(id);
				if (relationships.some(({ id }) => id === 'borduria-training-freedonia'))
					expect(held).toContain('brutopia');
				for (const id of shown.entities) expect(held).toContain(id);
			})
		);
	});

	it('says its revision and address in every format that has a place for it', () => {
		// Records of sources and nothing else: a note of ours would become a source.
		const formats = EXPORT_FORMATS.filter(
			({ id, from }) => from === 'extract' && id !== 'ris' && id !== 'csl'
		);
		fc.assert(
			fc.property(subset, fc.constantFrom(...formats), (shown, { id }) => {
				const text = asText(id, taken(WORLD, shown));
				expect(text).toContain('000000000000');
				expect(text).toMatch(/https:\/\/multipolar\.example\/\?as=2020-10-15&(amp;)?show=aaland/);
			}),
			{ numRuns: 40 }
		);
	});

	it('leaves out what does not exist', () => {
		const { entities, relationships } = taken(WORLD, {
			entities: ['constructor', 'aaland', '__proto__'],
			relationships: ['toString', 'nowhere']
		});
		expect(ids(entities)).toEqual(['aaland']);
		expect(relationships).toEqual([]);
	});

	it('is the same whatever the order and repeats of what is asked for', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(relationshipIds, { minLength: 1 }),
				fc.shuffledSubarray(entityIds),
				(relationships, entities) => {
					const sorted = taken(WORLD, { relationships, entities });
					const shuffled = taken(WORLD, {
						relationships: [...relationships, ...relationships].reverse(),
						entities: [...entities].reverse()
					});
					expect(shuffled).toEqual(sorted);
				}
			),
			{ numRuns: 30 }
		);
	});
});
