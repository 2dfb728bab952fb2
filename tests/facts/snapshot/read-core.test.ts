import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/facts/model/source.ts';
import { readShard, writeShards } from '#lib/facts/snapshot/claim-shards.ts';
import {
	readSourceShard,
	SOURCE_SHARD_SIZE,
	sourceShardOf,
	writeSourceShards
} from '#lib/facts/snapshot/source-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { SCHEMA_AT } from '#lib/facts/snapshot/core-prefix.ts';
import { SHARD_SIZE } from '#lib/facts/snapshot/snapshot.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { recordsIn } from '../../build/records-in.ts';
import { worldRecords, worldWithTexts } from '../../build/world.ts';

const name = fc.constantFrom('aaland', 'borduria', 'elbonia', 'freedonia', 'syldavia');
const date = fc.constantFrom('1997', '1997~', '1998-02', '1999-12-31', '1999?');
const line = fc
	.record({
		ends: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
		tie: fc.constantFrom(
			'—support.arms→',
			'—alignment.defence-pact↔',
			'—alignment.defence-pact→',
			'—opposition.sanction→'
		),
		since: fc.option(date),
		words: fc.subarray([
			'observed 2018',
			'grade C3',
			'signed 1995 in-force 1998',
			'suspended 2010~..2012',
			'ended 2024',
			'denied-by ruritania',
			'allegation',
			'origin mod'
		])
	})
	.map(
		({ ends: [from, to], tie, since, words }) =>
			`${from ?? ''} ${tie} ${to ?? ''} ${since === null ? '' : `@${since}..`} ${words.join(' ')}`
	);
const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((tenths) => tenths / 10);
const given = fc.record({
	entities: fc.record({
		aaland: fc.record({
			label: fc.stringMatching(/^[\p{L}][\p{L} ’"-]{0,12}$/u),
			since: date,
			aliases: fc.uniqueArray(fc.stringMatching(/^\p{L}{1,8}$/u), { maxLength: 3 })
		}),
		'long-war': fc.constant({
			kind: 'conflict',
			pairs: [{ id: 'main', sides: ['one', 'other'] }],
			episodes: [{ id: 'e1', label: 'First', since: '1999~', source: 'gazette' }]
		})
	}),
	positions: fc.dictionary(name, fc.tuple(coordinate, coordinate)),
	retired: fc.constantFrom([], [{ id: 'old', became: 'aaland', because: 'Merged.' }]),
	briefings: fc.constantFrom(
		[],
		[
			{
				id: 'first',
				title: 'First',
				question: 'Who?',
				asOf: '2020-10-15',
				summary: 'A reading.',
				steps: [{ title: 'Before', text: 'Then.', asOf: '2019', focus: ['aaland'] }]
			}
		]
	)
});

/** Sources, written and read again. */
function throughShards(sources: readonly Source[]): Source[] {
	return writeSourceShards(sources, 'aaa').flatMap((shard) => readSourceShard(shard, 'aaa') ?? []);
}

const { core } = worldWithTexts('aaland —support.arms→ borduria @2020');

describe('the core of a snapshot', () => {
	it('is read as it was written, infinite ends restored', () => {
		fc.assert(
			fc.property(given, fc.array(line, { maxLength: 8 }), (records, lines) => {
				const written = worldRecords(records, ...lines);
				const { snapshot, texts } = toSnapshot(written, '000000000000');
				const named = new Set(written.entities.map(({ id }) => id));
				const of = new Map([...written.positions.of].filter(([id]) => named.has(id)).sort());
				expect(recordsIn(snapshot, texts, throughShards(written.sources))).toStrictEqual({
					...written,
					positions: { ...written.positions, of }
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('is rejected with the check that failed wherever one byte is changed', () => {
		fc.assert(
			fc.property(fc.nat(core.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = core.slice();
				damaged[at] = (damaged[at] ?? 0) ^ change;
				expect(readCore(damaged).snapshot).toBeUndefined();
			})
		);
	});

	it('is read wherever in memory its bytes lie', () => {
		const padded = new Uint8Array(core.length + 3);
		padded.set(core, 3);
		expect(readCore(padded.subarray(3)).snapshot?.relationships.length).toBe(1);
	});

	it('is rejected where it was cut off', () => {
		expect(readCore(core.slice(0, -1)).unreadable).toMatchObject({ check: 'checksum' });
		expect(readCore(core.slice(0, -8)).unreadable).toMatchObject({ check: 'checksum' });
		expect(readCore(new Uint8Array(0)).unreadable).toMatchObject({ check: 'head' });
	});

	it('is rejected where another version of the format wrote it', () => {
		const other = core.slice();
		other[SCHEMA_AT] = 99;
		expect(readCore(other).unreadable).toMatchObject({
			check: 'schema',
			message: expect.stringContaining('schema 99') as string
		});
	});
});

describe('shards of sources', () => {
	const sources = Object.fromEntries(
		Array.from({ length: SOURCE_SHARD_SIZE + 1 }, (_, number) => [`s${String(number + 100)}`, {}])
	);

	it('hold every source once, in the shard of its place in the core', () => {
		const built = worldWithTexts({ sources }, 'aaland —support.arms→ borduria @2020');
		const shards = writeSourceShards(built.sources, 'aaa').map((shard) =>
			readSourceShard(shard, 'aaa')
		);
		expect(shards.map((shard) => shard?.length)).toEqual([SOURCE_SHARD_SIZE, 2]);
		for (const [index, id] of built.snapshot.sourceIds.entries())
			expect(shards[sourceShardOf(index)]?.map((source) => source.id)).toContain(id);
	});

	it('hold what the core leaves out, and the core holds nothing else of a source', () => {
		const built = worldWithTexts('aaland —support.arms→ borduria @2020');
		const [source] = built.sources;
		expect(source?.title).toBe('The gazette');
		expect(built.snapshot.sources.at(0)).toStrictEqual({
			id: 'gazette',
			type: 'report',
			reliability: 'B',
			issued: source?.issued,
			accessed: source?.accessed
		});
	});

	it('are not read for another revision', () => {
		const [shard = ''] = writeSourceShards(throughShards([]), 'aaa');
		expect(readSourceShard(shard, 'aaa')).toBeUndefined();
		const { sources: written } = worldWithTexts('aaland —support.arms→ borduria @2020');
		const [other = ''] = writeSourceShards(written, 'aaa');
		expect(readSourceShard(other, 'bbb')).toBeUndefined();
		expect(readSourceShard('{', 'aaa')).toBeUndefined();
	});
});

describe('shards of claim texts', () => {
	it('hold every text once, in the shard of their relationship', () => {
		const lines = Array.from(
			{ length: SHARD_SIZE + 2 },
			() => 'aaland —support.arms→ borduria @2020'
		);
		const { snapshot, texts } = worldWithTexts(lines[0] ?? '', ...lines.slice(1));
		const shards = writeShards(snapshot, texts).map((shard) => readShard(shard, snapshot.revision));
		expect(shards.map((shard) => shard?.size)).toEqual([SHARD_SIZE, 2]);
		expect(new Map(shards.flatMap((shard) => [...(shard ?? [])]))).toEqual(texts);
	});

	it('are not read for another revision', () => {
		const { snapshot, texts } = worldWithTexts('aaland —support.arms→ borduria @2020');
		const [shard = ''] = writeShards(snapshot, texts);
		expect(readShard(shard, 'aaaaaaaaaaaa')).toBeUndefined();
		expect(readShard('{', snapshot.revision)).toBeUndefined();
	});
});
