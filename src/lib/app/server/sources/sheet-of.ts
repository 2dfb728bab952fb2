import type { Source } from '#lib/facts/model/source.ts';
import { sourcesOfEntity } from '#lib/facts/model/sources-of-entity.ts';
import { kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { claimsCiting, type ClaimPlace } from '#lib/answers/graph/sources/claims-citing.ts';
import { restingOn } from '#lib/answers/graph/sources/resting-on.ts';
import { citationsOf } from '#lib/exchange/citations-of.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { addressOf } from '../../explorer/address-of.ts';
import type { RestingClaim, SourceSheet } from '../../explorer/sources/source-sheet.ts';
import { wordTie } from '../../explorer/tie-groups.ts';
import type { Loaded } from '../loaded-from.ts';

/** Claims on one page: a dataset has thousands. */
export const CLAIMS_A_PAGE = 50;

/** Entities that a page names. */
const MOST_ENTITIES = 150;
const NAMES = new Intl.Collator('en');

/** The page of a source with what rests on it; past the last page stands the last one. */
export function sheetOf(world: Loaded, source: Source, wanted: number): SourceSheet {
	const { graph } = world;
	const citing = claimsCiting(graph, source.id);
	const pages = Math.max(1, Math.ceil(citing.length / CLAIMS_A_PAGE));
	const page = Math.min(wanted, pages);
	const first = (page - 1) * CLAIMS_A_PAGE;
	return {
		source,
		resting: restingOn(graph, source.id),
		citations: citationsOf(source),
		kinds: kindsOf(graph, citing),
		claims: citing
			.slice(first, first + CLAIMS_A_PAGE)
			.flatMap((claim) => restingClaim(world, claim) ?? []),
		page,
		pages,
		entities: describedBy(graph, source.id),
		...(citing.length === 0
			? {}
			: { drawn: addressOf({ ...DEFAULT_VIEW, filters: { sources: [source.id] } }, world) })
	};
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
	{ graph, textOf }: Loaded,
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
		tie: wordTie(graph, tie, undefined),
		stance,
		modality,
		rank,
		grade,
		says: text?.says ?? '',
		...(text?.at === undefined ? {} : { at: text.at })
	};
}
