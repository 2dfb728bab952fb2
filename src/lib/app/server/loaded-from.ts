import type { BattleDeaths } from '#lib/facts/model/battle-deaths.ts';
import type { Briefing } from '#lib/facts/model/briefing.ts';
import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { readSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { indexVoting, type VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { buildLexicon, type Lexicon } from '#lib/answers/questions/lexicon.ts';
import type { ClaimTextLookup } from '#lib/answers/text/answer-question.ts';
import type { Freshness } from './api/respond.ts';

/** The snapshot as pages and endpoints use it: immutable but for the clock. */
export interface Loaded {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
	readonly claimText: ClaimTextLookup;
	/** How states voted, where the facts hold that. */
	readonly voting: VotingIndex | undefined;
	/** Deaths in battle by conflict, where a dataset counts them. */
	readonly deaths: ReadonlyMap<string, BattleDeaths>;
	readonly briefings: readonly Briefing[];
	/** The server's date, UTC. */
	today(): PartialDate;
	freshness(): Freshness;
	/** An artefact as it was written: `core`, `claims-<n>` or `series`. */
	part(name: string): string | Uint8Array | undefined;
	/** Number of shards of claim texts. */
	readonly shards: number;
}

/** The artefacts of one snapshot folder. */
export interface SnapshotFiles {
	readonly manifest: string;
	readonly core: Uint8Array;
	/** In order of their numbers. */
	readonly shards: readonly string[];
	readonly series: string;
}

/** A snapshot that must not be served: a start with it is refused. `check` says which check failed. */
export class BrokenSnapshotError extends Error {
	readonly check: string;
	constructor(check: string, message: string) {
		super(`The snapshot is broken (check: ${check}). ${message}`);
		this.name = 'BrokenSnapshotError';
		this.check = check;
	}
}

/** Checks and indexes a snapshot's files. Throws BrokenSnapshotError where its files do not fit each other or are damaged. */
export function loadedFrom(texts: SnapshotFiles, today: () => PartialDate): Loaded {
	const { snapshot, unreadable } = readCore(texts.core);
	if (unreadable !== undefined) throw new BrokenSnapshotError(unreadable.check, unreadable.message);
	const { revision } = snapshot;
	checkManifest(texts, revision);
	const claims = new Map<string, ClaimText>();
	for (const [number, text] of texts.shards.entries()) {
		const shard = readShard(text, revision);
		if (shard === undefined)
			throw new BrokenSnapshotError(
				'claims',
				`claims/${String(number)}.json cannot be read or is not of revision ${revision}.`
			);
		for (const [address, claim] of shard) claims.set(address, claim);
	}
	for (const { id, claims: heads } of snapshot.relationships)
		for (const head of heads)
			if (!claims.has(`${id}/${head.id}`))
				throw new BrokenSnapshotError('claims', `The text of claim ${id}/${head.id} is missing.`);
	const series = readSeriesArtefact(texts.series, revision);
	if (series === undefined)
		throw new BrokenSnapshotError(
			'series',
			`series.json cannot be read or is not of revision ${revision}.`
		);
	const graph = buildGraph(snapshot);
	const parts = new Map<string, string | Uint8Array>([
		['core', texts.core],
		['series', texts.series],
		...texts.shards.map((text, number): [string, string] => [`claims-${String(number)}`, text])
	]);
	return {
		graph,
		lexicon: buildLexicon(snapshot),
		claimText: (address) => claims.get(address),
		voting: series.voting === undefined ? undefined : indexVoting(series.voting),
		deaths: new Map(series.deaths?.map((each) => [each.conflict, each])),
		briefings: snapshot.briefings,
		today,
		freshness: () => ({ revision, today: today().text }),
		part: (name) => parts.get(name),
		shards: texts.shards.length
	};
}

function checkManifest({ manifest, shards }: SnapshotFiles, revision: string): void {
	const parsed = parse(manifest);
	if (typeof parsed !== 'object' || parsed === null)
		throw new BrokenSnapshotError('manifest', 'manifest.json cannot be read.');
	if (!('revision' in parsed) || parsed.revision !== revision)
		throw new BrokenSnapshotError(
			'revision',
			`manifest.json is not of revision ${revision}, which the core holds.`
		);
	if (!('shards' in parsed) || parsed.shards !== shards.length)
		throw new BrokenSnapshotError(
			'claims',
			`manifest.json counts other shards of claims than the ${String(shards.length)} there are.`
		);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
