import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '#lib/facts/model/problem.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { revisionOf } from '#lib/facts/snapshot/revision-of.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { indexNames } from '#lib/answers/graph/search.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { recordsIn } from '../build/records-in.ts';
import { readRecordFiles } from '../../scripts/read-record-files.ts';

interface Expectations {
	readonly entities: number;
	readonly kinds: readonly string[];
	readonly relationships: number;
	readonly claims: number;
	readonly sources: number;
	readonly briefings: number;
}

const expected = parse(readFileSync('tests/data/expectations.yaml', 'utf8')) as Expectations;
const parsed = parseRecords(readRecordFiles('graph-data'));
let records: Records;

beforeAll(() => {
	if (parsed.records === undefined) throw new Error('The facts have problems.');
	records = parsed.records;
});

describe('the facts', () => {
	it('have no problems', () => {
		expect((parsed.problems ?? []).map(formatProblem)).toEqual([]);
	});

	it.each(['entities', 'relationships', 'sources', 'briefings'] as const)(
		'hold as many %s as expected',
		(room) => {
			expect(records[room].length).toBeGreaterThanOrEqual(expected[room]);
		}
	);

	it('hold as many claims as expected, each in words of its own', () => {
		const claims = records.relationships.flatMap((each) => each.claims);
		expect(claims.length).toBeGreaterThanOrEqual(expected.claims);
	});

	it('hold entities of all kinds expected', () => {
		const kinds = new Set<string>(records.entities.map(({ kind }) => kind));
		expect(expected.kinds.filter((kind) => !kinds.has(kind))).toEqual([]);
	});

	it('cite every source they list, and published ones at their address', () => {
		const cited = new Set(
			[
				...records.relationships.flatMap(({ claims }) => claims.map(({ source }) => source)),
				...records.entities.flatMap((entity) => [
					...entity.sources,
					...entity.status.map(({ source }) => source),
					...(entity.kind === 'conflict' ? entity.episodes.map(({ source }) => source) : []),
					...(entity.kind === 'organisation' ? [entity.obligation?.source ?? ''] : [])
				])
			].filter((id) => id !== '')
		);
		expect(records.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
		const withAddress = records.sources.filter(({ url }) => url !== undefined);
		expect(new Set(withAddress.map(({ url }) => url)).size).toBeGreaterThanOrEqual(
			expected.sources
		);
	});

	it('list each address once', () => {
		const first = new Map<string, string>();
		const twice = records.sources.flatMap(({ id, url }) => {
			if (url === undefined) return [];
			const earlier = first.get(url);
			first.set(url, id);
			return earlier === undefined ? [] : [`${id} and ${earlier} are both ${url}`];
		});
		expect(twice).toEqual([]);
	});

	it('name flags that are there', () => {
		const missing = records.entities.flatMap((entity) =>
			entity.kind === 'state' &&
			entity.flag !== undefined &&
			!existsSync(`static/flags/${entity.flag}.svg`)
				? [`${entity.id}: ${entity.flag}`]
				: []
		);
		expect(missing).toEqual([]);
	});

	it('give every entity a place, 90 or more from any other', () => {
		const { of } = records.positions;
		expect(records.entities.filter(({ id }) => !of.has(id)).map(({ id }) => id)).toEqual([]);
		const places = [...of];
		const close = places.flatMap(([a, at], index) =>
			places
				.slice(index + 1)
				.filter(([, other]) => Math.hypot(at.x - other.x, at.y - other.y) < 90)
				.map(([b]) => `${a} ${b}`)
		);
		expect(close).toEqual([]);
	});

	it('ask in their briefings what can be read', () => {
		const lexicon = { names: indexNames(records.entities), kinds: records.vocabulary };
		const lines = records.briefings.flatMap(({ id, query, steps }) =>
			[query, ...steps.map((step) => step.query)].flatMap((line) =>
				line === undefined ? [] : { id, line }
			)
		);
		const unread = lines.flatMap(({ id, line }) => {
			const read = parseLine(line, lexicon);
			return read.ok ? [] : read.problems.map(({ message }) => `${id}: "${line}": ${message}`);
		});
		expect(unread).toEqual([]);
	});

	it('are the same after a journey through the snapshot', async () => {
		const { snapshot, texts } = toSnapshot(records, await revisionOf(records));
		expect(recordsIn(snapshot, texts)).toStrictEqual(records);
	});
});
