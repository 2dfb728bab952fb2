import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { findEntity, findRelationship, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import type { ClaimTextLookup, Texts } from '#lib/answers/text/texts.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Where an extract comes from: printed into every file that can hold it. */
export interface Provenance {
	readonly title: string;
	/** The dates shown, in words: `on 15 October 2020`. */
	readonly when: string;
	readonly revision: string;
	/** Address that shows the same view. */
	readonly link: string;
}

export interface ExtractedRelationship extends Omit<Attested, 'claims' | 'derived'> {
	readonly claims: readonly Claim[];
	readonly standing: Standing;
	readonly kindRecord: Kind;
}

/** Ids of what is to be taken away. */
export interface Shown {
	readonly entities: readonly string[];
	readonly relationships: readonly string[];
	/** Sources beyond those of their claims: datasets that were looked up. */
	readonly sources?: readonly string[];
}

/** What is taken away: the entities and relationships shown, with every claim and source they rest on. */
export interface Extract {
	readonly provenance: Provenance;
	readonly entities: readonly Entity[];
	readonly relationships: readonly ExtractedRelationship[];
	readonly sources: readonly Source[];
	/** Where the entities stood in the picture. */
	readonly positions: ReadonlyMap<string, Point>;
}

/** Gathers an extract by ids; unknown ids are left out. Whom relationships name is always taken along. Sorted by id. */
export function extract(
	graph: Graph,
	shown: Shown,
	window: DayRange,
	texts: Texts,
	provenance: Provenance,
	positions: ReadonlyMap<string, Point> = graph.snapshot.positions.of
): Extract {
	const relationships = tiesIn(graph, shown).map((tie) =>
		withTexts(graph, tie, window, texts.textOf)
	);
	const entities = entitiesIn(graph, shown);
	const sources = sourcesIn(graph, shown).flatMap((id) => texts.sourceOf(id) ?? []);
	return { provenance, entities, relationships, sources, positions };
}

/** Ids, sorted, of the sources that an extract holds: its texts must have them. */
export function sourcesIn(graph: Graph, shown: Shown): readonly string[] {
	const claims = tiesIn(graph, shown).flatMap((tie) => tie.claims);
	const cited = new Set([
		...(shown.sources ?? []),
		...claims.map(({ source }) => source),
		...entitiesIn(graph, shown).flatMap(sourcesOfEntity)
	]);
	return [...cited].sort();
}

function tiesIn(graph: Graph, { relationships }: Shown): Attested[] {
	const ids = [...new Set(relationships)].sort();
	return ids.flatMap((id) => findRelationship(graph, id) ?? []);
}

function entitiesIn(graph: Graph, shown: Shown): Entity[] {
	const ids = new Set([...shown.entities, ...tiesIn(graph, shown).flatMap(namedIn)]);
	return [...ids].sort().flatMap((id) => findEntity(graph, id) ?? []);
}

/** Ids that a relationship names: its ends, the contest, whom it was against, under whose mandate, who says so. */
function namedIn({ claims, from, to, in: contest, against, mandate }: Attested) {
	const speakers = claims.map(({ speaker }) =>
		speaker !== undefined && 'entity' in speaker ? speaker.entity : undefined
	);
	return [from, to, contest, against, mandate, ...speakers].filter((id) => id !== undefined);
}

function withTexts(
	graph: Graph,
	{ claims, derived: _derived, ...tie }: Attested,
	window: DayRange,
	textOf: ClaimTextLookup
): ExtractedRelationship {
	return {
		...tie,
		claims: claims.map((claim) => ({
			...claim,
			...(textOf(`${tie.id}/${claim.id}`) ?? { says: '' })
		})),
		standing: standingOn(tie.period, window).standing,
		kindRecord: kindOf(graph, tie)
	};
}
