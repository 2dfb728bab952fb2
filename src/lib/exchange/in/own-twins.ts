import { withoutOwn } from '#lib/facts/model/own.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';

/** A reader's tie and the project's that it was made from. */
export interface Twins<T extends Attested> {
	readonly own: T;
	readonly known: Attested;
}

/** A reader's ties that go by the id of one of the project's and are of the same kind between the same: what was exported here and is opened again. */
export function ownTwins<T extends Attested>(ties: readonly T[], graph: Graph): Twins<T>[] {
	const byHyphens = new Map(graph.snapshot.relationshipIds.map((id) => [hyphened(id), id]));
	return ties.flatMap((own) => {
		const known = findRelationship(graph, byHyphens.get(hyphened(withoutOwn(own.id))) ?? '');
		const isTwin =
			known !== undefined &&
			known.kind === own.kind &&
			known.from === own.from &&
			known.to === own.to;
		return isTwin ? [{ own, known }] : [];
	});
}

/** An id as formats write it that know no stops in ids. */
function hyphened(id: string): string {
	return id.replace(/\.+/g, '-');
}
