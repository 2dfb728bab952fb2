import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { findEntity, findRelationship, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import type { ClaimTextLookup } from '#lib/answers/text/answer-question.ts';
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

/** What is taken away: the entities and relationships shown, with every claim and source they rest on. */
export interface Extract {
	readonly provenance: Provenance;
	readonly entities: readonly Entity[];
	readonly relationships: readonly ExtractedRelationship[];
	readonly sources: readonly Source[];
	/** Where the entities stood in the picture. */
	readonly positions: ReadonlyMap<string, Point>;
}

export const NOTICE =
	'Multipolar. Facts in our own words under CC BY 4.0; sources keep their rights. Being listed here does not imply wrongdoing.';

/** Gathers an extract by ids; unknown ids are left out. Whom relationships name is always taken along. Sorted by id. */
export function extract(
	graph: Graph,
	shown: {
		readonly entities: readonly string[];
		readonly relationships: readonly string[];
		/** Sources beyond those of their claims: datasets that were looked up. */
		readonly sources?: readonly string[];
	},
	window: DayRange,
	claimText: ClaimTextLookup,
	provenance: Provenance,
	positions: ReadonlyMap<string, Point> = graph.snapshot.positions.of
): Extract {
	const relationships = [...new Set(shown.relationships)]
		.sort()
		.flatMap((id) => findRelationship(graph, id) ?? [])
		.map((tie) => withTexts(graph, tie, window, claimText));
	const ids = new Set([...shown.entities, ...relationships.flatMap(namedIn)]);
	const entities = [...ids].sort().flatMap((id) => findEntity(graph, id) ?? []);
	const cited = new Set([
		...(shown.sources ?? []),
		...relationships.flatMap(({ claims }) => claims.map(({ source }) => source)),
		...entities.flatMap(sourcesOfEntity)
	]);
	const sources = [...cited].sort().flatMap((id) => graph.sources.get(id) ?? []);
	return { provenance, entities, relationships, sources, positions };
}

/** Ids that a relationship names: its ends, the contest, whom it was against, under whose mandate, who says so. */
function namedIn({ claims, from, to, in: contest, against, mandate }: ExtractedRelationship) {
	const speakers = claims.map(({ speaker }) =>
		speaker !== undefined && 'entity' in speaker ? speaker.entity : undefined
	);
	return [from, to, contest, against, mandate, ...speakers].filter((id) => id !== undefined);
}

function withTexts(
	graph: Graph,
	{ claims, derived: _derived, ...tie }: Attested,
	window: DayRange,
	claimText: ClaimTextLookup
): ExtractedRelationship {
	return {
		...tie,
		claims: claims.map((claim) => ({
			...claim,
			...(claimText(`${tie.id}/${claim.id}`) ?? { says: '' })
		})),
		standing: standingOn(tie.period, window).standing,
		kindRecord: kindOf(graph, tie)
	};
}
