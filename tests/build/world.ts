import { parse } from 'yaml';
import { formatProblem } from '#lib/facts/model/problem.ts';
import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import type { ClaimTexts, Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { writeSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { parseLine, parseWords, type Line, type Words } from './parse-line.ts';
import { addClaim, toRelationship, type RelationshipRecord } from './to-relationship.ts';
import { VOCABULARY } from './vocabulary.ts';
import { VOTES, votingFile } from './voting.ts';

// A world in one line a tie, for tests:
//
//   world(
//     'aaland —support.arms→ borduria @2020 in river-war against syldavia',
//     'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
//     'aaland —alignment.defence-pact↔ borduria @1997.. signed 1997 in-force 1998 suspended 2024..',
//     '+ grade C3 @1999..                            another claim of the tie above'
//   )
//
// `→` is directed and `↔` mutual (`->` and `<->` do as well). Entities come from
// the names; their kind is what the relationship's kind allows (a state, where it
// allows one), unless stated once: `freedonia:group`. Conflicts get their pairs
// and sides from the `as pair/side/part` of their parties.
//
// Dates      @2020 (since and until) · @1997.. · @..2010 · @1997..2010 · none: no dates
// Ends       observed 2018 · ended 2020 (a claim that it ended) · suspended 2024.. (a claim)
// Treaties   signed 1997 · in-force 1998 · terminated 2010
// Evidence   grade B2 (default) · source gazette (default) · origin mod · by borduria (speaker)
//            denied-by syldavia (a denial; `denied-by gazette-2` by a source: no speaker)
//            opinion · allegation · prediction · implied · rank preferred · stance qualifies
// Kinds      in X against Y · as pair/side/part · standing member · office Premier · hold titular
//            mandate X · coalition X · oneOf support.arms,support.training · grave · elements
// Names      id my-id (default: <from>-<short kind>-<to>, then -2, -3 ...) · claim my-claim
//
// What no line can say stands in an object before the lines: `world({ entities: {
// nato: { obligation: { duty: 'defence', source: 'gazette' } } } }, ...)`.
// The lines become record files and pass through the real checks: a world that
// is wrong throws with its problems. Default source: reliability B, issued 2021-06-30.

export interface Given {
	/** Keys of entity records, by id: kind, label, aliases, since, obligation, flag ... */
	readonly entities?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	/** Keys of source records, by id. */
	readonly sources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	readonly briefings?: readonly object[];
	readonly retired?: readonly object[];
	readonly positions?: Readonly<Record<string, readonly [number, number]>>;
	/** How states voted, in the lines of voting.ts. */
	readonly voting?: readonly string[];
}

type Lines = readonly [Given | string, ...string[]] | readonly [];

/** The snapshot of a world. Its revision is `000000000000`. */
export function world(...lines: Lines): Snapshot {
	return worldWithTexts(...lines).snapshot;
}

/** The snapshot of a world, with the texts of its claims. */
export function worldWithTexts(...lines: Lines): {
	snapshot: Snapshot;
	core: Uint8Array<ArrayBuffer>;
	texts: ClaimTexts;
	sources: readonly Source[];
	series: string;
} {
	const records = worldRecords(...lines);
	const built = toSnapshot(records, REVISION);
	SOURCES.set(built.snapshot, records.sources);
	TEXTS.set(built.snapshot, built.texts);
	return {
		...built,
		sources: records.sources,
		series: writeSeriesArtefact(records, REVISION)
	};
}

const REVISION = '000000000000';

const SOURCES = new WeakMap<Snapshot, readonly Source[]>();
const TEXTS = new WeakMap<Snapshot, ClaimTexts>();

/** Finds the texts of the claims of a world by their addresses. */
export function textLookup(snapshot: Snapshot): (address: string) => ClaimText | undefined {
	return (address) => TEXTS.get(snapshot)?.get(address);
}

/** All sources of the snapshot of a world, as they would be fetched. */
export function sourcesIn(snapshot: Snapshot): readonly Source[] {
	return SOURCES.get(snapshot) ?? [];
}

/** Finds the sources of the snapshot of a world. */
export function sourceLookup(snapshot: Snapshot): (id: string) => Source | undefined {
	const byId = new Map(sourcesIn(snapshot).map((source) => [source.id, source]));
	return (id) => byId.get(id);
}

/** The checked records of a world. */
export function worldRecords(...lines: Lines): Records {
	const { records, problems } = parseRecords(worldFiles(...lines));
	if (problems === undefined) return records;
	throw new Error(`This world is wrong:\n${problems.map(formatProblem).join('\n')}`);
}

/** The record files of a world; they hold JSON, which is YAML. */
export function worldFiles(...lines: Lines): Map<string, string> {
	const [head, ...rest] = lines;
	const given = typeof head === 'object' ? head : {};
	const said = typeof head === 'string' ? [head, ...rest] : rest;
	const ties: Line[] = [];
	const speakers: string[] = [];
	const relationships: RelationshipRecord[] = [];
	for (const line of said) {
		const last = relationships.at(-1);
		if (line.startsWith('+') && last !== undefined) {
			const words = parseWords(line.slice(1));
			speakers.push(...speakersIn(words));
			addClaim(last, words);
		} else {
			const tie = parseLine(line);
			ties.push(tie);
			speakers.push(...speakersIn(tie.words));
			relationships.push(toRelationship(tie, relationships));
		}
	}
	return new Map([
		['vocabulary.yaml', VOCABULARY],
		['entities/world.yaml', list(entitiesOf(ties, speakers, given))],
		['relationships/world.yaml', list(relationships)],
		['sources/world.yaml', list(sourcesOf(relationships, given))],
		['briefings/world.yaml', list(given.briefings ?? [])],
		['retired.yaml', list(given.retired ?? [])],
		[
			'layout/positions.json',
			JSON.stringify({
				hash: 'world',
				positions: Object.entries(given.positions ?? {}).map(([id, at]) => [id, ...at])
			})
		],
		...(given.voting === undefined
			? []
			: [['compiled/votes.series.jsonl', votingFile(...given.voting)] as const])
	]);
}

function entitiesOf(ties: readonly Line[], speakers: readonly string[], given: Given): object[] {
	const stated = new Map(ties.flatMap((tie) => [...tie.stated]));
	const kinds = new Map<string, string>();
	const name = (id: string | undefined, allowed: readonly string[]) => {
		if (id === undefined || kinds.has(id)) return;
		const written = given.entities?.[id]?.['kind'];
		const inferred = allowed.includes('state') ? 'state' : (allowed[0] ?? 'state');
		kinds.set(id, typeof written === 'string' ? written : (stated.get(id) ?? inferred));
	};
	for (const { words } of ties) name(words.get('in'), ['conflict']);
	for (const { from, to, kind } of ties) {
		const ends = ENDS.get(kind);
		name(from, ends?.from ?? []);
		name(to, ends?.to ?? []);
	}
	for (const { words } of ties) {
		name(words.get('against'), ['state']);
		name(words.get('mandate'), ['organisation']);
	}
	for (const id of speakers) name(id, ['state']);
	for (const id of Object.keys(given.entities ?? {})) name(id, ['state']);
	return [...kinds].map(([id, kind]) => ({
		id,
		kind,
		label: id[0]?.toUpperCase() + id.slice(1).replaceAll('-', ' '),
		summary: `A ${kind} of the tests.`,
		sources: ['gazette'],
		...(kind === 'leader' ? { role: 'office-holder' } : {}),
		...(kind === 'conflict' ? { pairs: pairsOf(id, ties) } : {}),
		...given.entities?.[id]
	}));
}

/** Those who say or deny something; a name that begins with `gazette` is a source's. */
function speakersIn(words: Words): string[] {
	return [words.get('by'), words.get('denied-by')].filter(
		(id) => id !== undefined && !id.startsWith('gazette')
	) as string[];
}

function pairsOf(conflict: string, ties: readonly Line[]): object[] {
	const pairs = new Map<string, Set<string>>();
	for (const { to, words } of ties) {
		const [pair, side] = words.get('as')?.split('/') ?? [];
		if (to !== conflict || pair === undefined || side === undefined) continue;
		pairs.set(pair, (pairs.get(pair) ?? new Set()).add(side));
	}
	if (pairs.size === 0) pairs.set('main', new Set());
	return [...pairs].map(([id, sides]) => ({
		id,
		sides: [...sides, 'one-side', 'other-side'].slice(0, Math.max(2, sides.size))
	}));
}

function sourcesOf(relationships: readonly RelationshipRecord[], given: Given): object[] {
	const ids = new Set(['gazette', ...Object.keys(given.sources ?? {})]);
	if (given.voting !== undefined) ids.add(VOTES.source);
	for (const { claims } of relationships) for (const { source } of claims) ids.add(String(source));
	return [...ids].map((id) => ({
		id,
		type: 'report',
		title: `The ${id}`,
		issued: '2021-06-30',
		accessed: '2026-11-24',
		read: 'whole',
		reliability: 'B',
		because: 'Made up for a test.',
		...given.sources?.[id]
	}));
}

function list(records: readonly object[]): string {
	const idOf = (record: object) => ('id' in record ? String(record.id) : '');
	const sorted = [...records].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
	return `[\n${sorted.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

const ENDS: ReadonlyMap<string, { readonly from: string[]; readonly to: string[] }> = new Map(
	(parse(VOCABULARY) as { id: string; from: string[]; to: string[] }[]).map((kind) => [
		kind.id,
		kind
	])
);
