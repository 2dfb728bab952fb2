import type { ClaimText } from '#lib/facts/model/claim.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import type { Texts } from '#lib/answers/text/texts.ts';

/** Texts that come when they are asked for. */
export interface FetchedTexts extends Texts {
	/** Fetches what is missing of these relationships' claim texts; false where nothing was. */
	need(relationships: readonly string[], signal?: AbortSignal): Promise<boolean>;
	/** Fetches what is missing of these sources; false where nothing was. */
	needSources(ids: readonly string[], signal?: AbortSignal): Promise<boolean>;
}

/** Texts of all claims of one relationship, by claim id; none for what does not exist. */
export async function claimTextsOf(
	graph: Graph,
	texts: FetchedTexts,
	relationship: string,
	signal?: AbortSignal
): Promise<ReadonlyMap<string, ClaimText>> {
	await texts.need([relationship], signal);
	const claims = findRelationship(graph, relationship)?.claims ?? [];
	return new Map(
		claims.flatMap(({ id }): [string, ClaimText][] => {
			const text = texts.textOf(`${relationship}/${id}`);
			return text === undefined ? [] : [[id, text]];
		})
	);
}
