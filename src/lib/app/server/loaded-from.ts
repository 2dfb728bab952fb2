import type { BattleDeaths } from '#lib/facts/model/battle-deaths.ts';
import type { Briefing } from '#lib/facts/model/briefing.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { readSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { indexVoting, type VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { buildLexicon, type Lexicon } from '#lib/answers/questions/lexicon.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Texts } from '#lib/answers/text/texts.ts';
import type { ShardCounts } from '../service/kept/kept-addresses.ts';
import { BrokenSnapshotError } from './broken-snapshot.ts';
import { claimsIn, sourcesIn } from './claims-in.ts';
import { partsOf, type Part } from './parts-of.ts';
import type { Freshness } from './api/respond.ts';

/** The snapshot as pages and endpoints use it: immutable but for the clock. */
export interface Loaded extends Texts {
	readonly graph: Graph;
	readonly lexicon: Lexicon;
	/** All sources, sorted by id. */
	readonly sources: readonly Source[];
	/** How states voted, where the facts hold that. */
	readonly voting: VotingIndex | undefined;
	/** Deaths in battle by conflict, where a dataset counts them. */
	readonly deaths: ReadonlyMap<string, BattleDeaths>;
	readonly briefings: readonly Briefing[];
	/** The server's date, UTC. */
	today(): PartialDate;
	freshness(): Freshness;
	/** An artefact as it was written: `core`, `claims-<n>`, `sources-<n>` or `series`. */
	part(name: string): Part | undefined;
	readonly shards: ShardCounts;
}

/** The artefacts of one snapshot folder. */
export interface SnapshotFiles {
	readonly manifest: string;
	readonly core: Uint8Array;
	/** Texts of claims, in order of their numbers. */
	readonly shards: readonly string[];
	/** Sources, likewise. */
	readonly sources: readonly string[];
	readonly series: string;
	/** What of these was packed by brotli when it was built, by name of part. */
	readonly packed?: ReadonlyMap<string, Uint8Array>;
}

/** Checks and indexes a snapshot's files. Throws BrokenSnapshotError where its files do not fit each other or are damaged. */
export function loadedFrom(files: SnapshotFiles, today: () => PartialDate): Loaded {
	const { snapshot, unreadable } = readCore(files.core);
	if (unreadable !== undefined) throw new BrokenSnapshotError(unreadable.check, unreadable.message);
	const { revision } = snapshot;
	checkManifest(files, revision);
	const claims = claimsIn(files.shards, snapshot);
	const sources = sourcesIn(files.sources, snapshot);
	const sourcesById = new Map(sources.map((source) => [source.id, source]));
	const series = readSeriesArtefact(files.series, revision);
	if (series === undefined)
		throw new BrokenSnapshotError(
			'series',
			`series.json cannot be read or is not of revision ${revision}.`
		);
	const parts = partsOf(files);
	return {
		graph: buildGraph(snapshot),
		lexicon: buildLexicon(snapshot),
		textOf: (address) => claims.get(address),
		sourceOf: (id) => sourcesById.get(id),
		sources,
		voting: series.voting === undefined ? undefined : indexVoting(series.voting),
		deaths: new Map(series.deaths?.map((each) => [each.conflict, each])),
		briefings: snapshot.briefings,
		today,
		freshness: () => ({ revision, today: today().text }),
		part: (name) => parts.get(name),
		shards: { claims: files.shards.length, sources: files.sources.length }
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
