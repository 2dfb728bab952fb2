import type { ClaimText } from '#lib/facts/model/claim.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';

/** Where claim texts come from. */
export interface Texts {
	readonly textOf: (address: string) => ClaimText | undefined;
	/** Fetches what is missing of these relationships' claim texts; false where nothing was. */
	need(relationships: readonly string[], signal?: AbortSignal): Promise<boolean>;
}

/** Texts of all claims of one relationship, by claim id; none for what does not exist. */
export async function claimTextsOf(
	graph: Graph,
	texts: Texts,
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
