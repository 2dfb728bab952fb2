import type { Source } from '#lib/facts/model/source.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { claimsCiting, type ClaimPlace } from '#lib/answers/graph/sources/claims-citing.ts';
import { restingOn } from '#lib/answers/graph/sources/resting-on.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { Texts } from '#lib/answers/text/texts.ts';
import { addressOf } from '../address-of.ts';
import { wordTieWithReply } from '../word-tie.ts';
import type { World } from '../world.ts';
import type { RestingClaim, SourceSheet } from './source-sheet.ts';

/** Claims on one page: a dataset has thousands. */
export const CLAIMS_A_PAGE = 50;

/** Entities that a page names. */
const MOST_ENTITIES = 150;
const NAMES = new Intl.Collator('en');

/** The page of a source with what rests on it; past the last page stands the last one. */
export function sheetOf(world: World & Texts, source: Source, wanted: number): SourceSheet {
	const { graph } = world;
	const citing = claimsCiting(graph, source.id);
	const { page, pages, claims } = pageOf(citing, wanted);
	return {
		source,
		resting: restingOn(graph, source.id),
		kinds: kindsOf(graph, citing),
		claims: claims.flatMap((claim) => restingClaim(world, claim) ?? []),
		page,
		pages,
		entities: describedBy(graph, source.id),
		...(citing.length === 0
			? {}
			: { drawn: addressOf({ ...DEFAULT_VIEW, filters: { sources: [source.id] } }, world) })
	};
}

/** Relationships of which that page tells a claim: their texts have to be at hand. */
export function relationshipsOnSheet(graph: Graph, source: string, wanted: number): string[] {
	const { claims } = pageOf(claimsCiting(graph, source), wanted);
	return claims.flatMap(({ tie }) => graph.relationships.at(tie)?.id ?? []);
}

/** The page that an address asks for by its query, the first where it says no number. */
export function sheetNumberIn(search: URLSearchParams): number {
	const page = search.get('page') ?? '';
	return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

function pageOf(citing: readonly ClaimPlace[], wanted: number) {
	const pages = Math.max(1, Math.ceil(citing.length / CLAIMS_A_PAGE));
	const page = Math.min(wanted, pages);
	const first = (page - 1) * CLAIMS_A_PAGE;
	return { page, pages, claims: citing.slice(first, first + CLAIMS_A_PAGE) };
}

/** The entities that a source describes, by name; of a dataset of leaders, two thousand, the first. */
function describedBy(graph: Graph, source: string): SourceSheet['entities'] {
	return graph.entities
		.filter((entity) => sourcesOfEntity(entity).includes(source))
		.map(({ id, label }) => ({ id, label }))
		.sort((a, b) => NAMES.compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
		.slice(0, MOST_ENTITIES);
}

function kindsOf(graph: Graph, citing: readonly ClaimPlace[]): SourceSheet['kinds'] {
	const counts = new Map<string, number>();
	for (const tie of new Set(citing.map((claim) => claim.tie))) {
		const { label } = kindAt(graph, tie);
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return [...counts]
		.map(([label, count]) => ({ label, count }))
		.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function restingClaim(
	{ graph, textOf }: World & Texts,
	{ tie: index, place }: ClaimPlace
): RestingClaim | undefined {
	const tie = graph.relationships.at(index);
	const claim = tie?.claims[place];
	if (tie === undefined || claim === undefined) return undefined;
	const { stance, modality, rank, grade } = claim;
	const text = textOf(`${tie.id}/${claim.id}`);
	return {
		relationship: tie.id,
		claim: claim.id,
		tie: wordTieWithReply(graph, tie),
		stance,
		modality,
		rank,
		grade,
		says: text?.says ?? '',
		...(text?.at === undefined ? {} : { at: text.at })
	};
}
