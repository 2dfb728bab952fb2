import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { formatProblem } from '#lib/facts/model/problem.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { readSeriesArtefact, writeSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { ALL_DATASETS } from '#lib/facts/datasets/compile/all-datasets.ts';
import { readSourceShard, writeSourceShards } from '#lib/facts/snapshot/source-shards.ts';
import { revisionOf } from '#lib/facts/snapshot/revision-of.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { indexNames } from '#lib/answers/graph/names/index-names.ts';
import { roomOf } from '#lib/picture/canvas/layout/room-of.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { recordsIn } from '../build/records-in.ts';
import { leadersToldTwice } from '../build/told-twice.ts';
import { readRecordFiles } from '../../scripts/read-record-files.ts';

interface Expectations {
	readonly entities: number;
	readonly kinds: readonly string[];
	readonly relationships: number;
	readonly claims: number;
	readonly sources: number;
	readonly briefings: number;
	readonly theatres: Readonly<Record<string, Theatre>>;
}

/** What a theatre holds at least: relationships in its file, and distinct sources that they cite. */
interface Theatre {
	readonly relationships: number;
	readonly sources: number;
}

/** The last day of the answers that briefings are checked with. */
const TODAY = '2026-11-26';

const expected = parse(readFileSync('tests/data/expectations.yaml', 'utf8')) as Expectations;
const files = readRecordFiles('graph-data');
const parsed = parseRecords(files);
let records: Records;

/** What is in the file of a theatre, by its name; nothing where there is no such file. */
function countTheatre(theatre: string): Theatre {
	const written = (parse(files.get(`relationships/${theatre}.yaml`) ?? '[]') ?? []) as readonly {
		readonly claims: readonly { readonly source: string }[];
	}[];
	const sources = written.flatMap(({ claims }) => claims.map(({ source }) => source));
	return { relationships: written.length, sources: new Set(sources).size };
}

/** Sources that no record cites but what stands beside them does: authorities, series, and compiled files whose entities editors tell of. */
function citedElsewhere(): string[] {
	const authorities = (parse(readFileSync('graph-data/authorities.yaml', 'utf8')) ??
		[]) as readonly {
		readonly sources: readonly string[];
	}[];
	const datasets = [...files.keys()].flatMap(
		(path) => /^compiled\/([^.]+)\./.exec(path)?.[1] ?? []
	);
	return [...authorities.flatMap(({ sources }) => sources), ...datasets, 'unga-ideal-points-2025'];
}

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

	it.each(Object.entries(expected.theatres))('hold what %s needs', (theatre, least) => {
		const held = countTheatre(theatre);
		expect(held.relationships).toBeGreaterThanOrEqual(least.relationships);
		expect(held.sources).toBeGreaterThanOrEqual(least.sources);
	});

	it('belong to theatres of which each has its least', () => {
		const theatres = [...files.keys()].flatMap(
			(path) => /^relationships\/(.+)\.yaml$/.exec(path)?.[1] ?? []
		);
		expect(theatres.sort()).toEqual(Object.keys(expected.theatres).sort());
	});

	it('hold entities of all kinds expected', () => {
		const kinds = new Set<string>(records.entities.map(({ kind }) => kind));
		expect(expected.kinds.filter((kind) => !kinds.has(kind))).toEqual([]);
	});

	it('tell of no leader twice', () => {
		// Whom a dataset spells otherwise is joined by a line in `curated-leaders.ts` or `rulings.ts`.
		expect(leadersToldTwice(records)).toEqual([]);
	});

	it('cite every source they list, and published ones at their address', () => {
		const cited = new Set(
			[
				// What is compiled from a dataset cites it.
				...ALL_DATASETS.map(({ id }) => id),
				...records.relationships.flatMap(({ claims }) => claims.map(({ source }) => source)),
				...citedElsewhere(),
				...records.entities.flatMap(sourcesOfEntity)
			].filter((id) => id !== '')
		);
		expect(records.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
		const withAddress = records.sources.filter(({ url }) => url !== undefined);
		expect(new Set(withAddress.map(({ url }) => url)).size).toBeGreaterThanOrEqual(
			expected.sources
		);
	});

	it('list each address once, but for what one page of a publisher gives', () => {
		const first = new Map<string, string>();
		const twice = records.sources.flatMap(({ id, url, type, origin }) => {
			if (url === undefined || type === 'dataset' || origin !== undefined) return [];
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

	it('give every entity a place with room around it', () => {
		const { of } = records.positions;
		expect(records.entities.filter(({ id }) => !of.has(id)).map(({ id }) => id)).toEqual([]);
		const standing = records.entities.flatMap(({ id, kind }) => {
			const at = of.get(id);
			return at === undefined ? [] : [{ id, ...at, room: roomOf(kind) }];
		});
		const close = standing.flatMap((a, index) =>
			standing
				.slice(index + 1)
				.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.room + b.room) / 2)
				.map((b) => `${a.id} ${b.id}`)
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

	it('answer what their briefings ask, with a path on each side', async () => {
		const lexicon = { names: indexNames(records.entities), kinds: records.vocabulary };
		const today = parsePartialDate(TODAY);
		if (today === undefined) throw new Error(`${TODAY} is no date.`);
		const { snapshot, texts } = toSnapshot(records, await revisionOf(records));
		const graph = buildGraph(snapshot);
		const byId = new Map(records.sources.map((source) => [source.id, source]));
		const pathless = records.briefings.flatMap(({ id, query, steps }) =>
			[query, ...steps.map((step) => step.query)].flatMap((line) => {
				const read = line === undefined ? undefined : parseLine(line, lexicon);
				if (line === undefined || read?.ok !== true) return [];
				const answered = answerQuestion(graph, read.value, today, {
					textOf: (claim) => texts.get(claim),
					sourceOf: (id) => byId.get(id)
				});
				return isAnswered(answered) ? [] : [`${id}: "${line}"`];
			})
		);
		expect(pathless).toEqual([]);
	});

	it('are the same after a journey through the snapshot', async () => {
		const revision = await revisionOf(records);
		const { snapshot, texts } = toSnapshot(records, revision);
		const sources = writeSourceShards(records.sources, revision).flatMap(
			(shard) => readSourceShard(shard, revision) ?? []
		);
		const { voting, deaths, ...rest } = records;
		expect(recordsIn(snapshot, texts, sources)).toStrictEqual(rest);
		const series = {
			...(voting === undefined ? {} : { voting }),
			...(deaths === undefined ? {} : { deaths })
		};
		expect(readSeriesArtefact(writeSeriesArtefact(series, revision), revision)).toStrictEqual(
			series
		);
	});
});

/** A path on each side of a chain; something found by any other question. */
function isAnswered(answered: Answered): boolean {
	switch (answered.ask) {
		case 'paths':
			return answered.paths.paths.length > 0;
		case 'compare':
			return [answered.comparison.left, answered.comparison.right].every(
				({ best }) => best !== undefined
			);
		case 'proxies':
			return answered.proxies.contests.length > 0;
		case 'balance':
			return answered.balance.series.some(({ share }) => share !== undefined);
		case 'drift':
			return answered.drift.years.length > 0;
		case 'blocs':
			return answered.blocs.blocs.length > 0;
		case 'changes':
			return answered.changes.ties.length > 0;
		default:
			return answered satisfies never;
	}
}
