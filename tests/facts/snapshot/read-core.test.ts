import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShard, writeShards } from '#lib/facts/snapshot/claim-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { SHARD_SIZE, SNAPSHOT_SCHEMA } from '#lib/facts/snapshot/snapshot.ts';
import { writeCore } from '#lib/facts/snapshot/write-core.ts';
import { world, worldWithTexts } from '../../build/world.ts';

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
	positions: fc.dictionary(name, fc.tuple(fc.integer(), fc.integer())),
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

describe('the core of a snapshot', () => {
	it('is read as it was written, infinite ends restored', () => {
		fc.assert(
			fc.property(given, fc.array(line, { maxLength: 8 }), (records, lines) => {
				const snapshot = world(records, ...lines);
				expect(readCore(writeCore(snapshot)).snapshot).toStrictEqual(snapshot);
			}),
			{ numRuns: 60 }
		);
	});

	it('is rejected with the check that failed wherever one character is changed', () => {
		const text = writeCore(world('aaland —support.arms→ borduria @2020'));
		fc.assert(
			fc.property(fc.nat(text.length - 1), (at) => {
				const changed = text[at] === '7' ? '8' : '7';
				const damaged = text.slice(0, at) + changed + text.slice(at + 1);
				expect(readCore(damaged).snapshot).toBeUndefined();
			})
		);
	});

	it('is rejected where it was cut off', () => {
		const text = writeCore(world('aaland —support.arms→ borduria @2020'));
		expect(readCore(text.slice(0, -1)).unreadable).toMatchObject({ check: 'checksum' });
		expect(readCore('').unreadable).toMatchObject({ check: 'head' });
	});

	it('is rejected where another version of the format wrote it', () => {
		const text = writeCore(world()).replace(`"schema":${SNAPSHOT_SCHEMA}`, '"schema":99');
		expect(readCore(text).unreadable).toMatchObject({
			check: 'schema',
			message: expect.stringContaining('schema 99') as string
		});
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
