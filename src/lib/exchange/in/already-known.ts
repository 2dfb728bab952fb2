import { withoutOwn } from '#lib/facts/model/own.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';

/** Ids of a reader's ties that say nothing which the project does not: the same tie, with no other claims. A file that was exported here has many. */
export function alreadyKnown(
	{ relationships }: Pick<OwnRecords, 'relationships'>,
	graph: Graph
): ReadonlySet<string> {
	const byHyphens = new Map(
		graph.snapshot.relationshipIds.map((id) => [id.replace(/\.+/g, '-'), id])
	);
	return new Set(
		relationships.flatMap(({ id, kind, from, to, claims }) => {
			const twin = findRelationship(graph, byHyphens.get(withoutOwn(id)) ?? '');
			if (twin === undefined || twin.kind !== kind) return [];
			if (twin.from !== from || twin.to !== to) return [];
			const known = new Map(twin.claims.map((claim) => [claim.id, claim]));
			const isSame = claims.every((claim) => {
				const other = known.get(claim.id);
				return (
					other?.source === withoutOwn(claim.source) &&
					other.stance === claim.stance &&
					other.since?.text === claim.since?.text &&
					other.until?.text === claim.until?.text
				);
			});
			return isSame ? [id] : [];
		})
	);
}
