import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { withoutOwn } from '#lib/facts/model/own.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import { canonical } from '#lib/facts/snapshot/revision-of.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';

/**
 * Ids of a reader's ties that say nothing which the project does not: the same tie, with no
 * other claims. A file that was exported here has many. Sentences are not compared: the
 * project's are not at hand.
 */
export function alreadyKnown(
	{ relationships }: Pick<OwnRecords, 'relationships'>,
	graph: Graph
): ReadonlySet<string> {
	const byHyphens = new Map(
		graph.snapshot.relationshipIds.map((id) => [id.replace(/\.+/g, '-'), id])
	);
	return new Set(
		relationships.flatMap((tie) => {
			const twin = findRelationship(graph, byHyphens.get(withoutOwn(tie.id)) ?? '');
			if (twin === undefined || canonical(bodyOf(twin)) !== canonical(bodyOf(tie))) return [];
			const known = new Map(twin.claims.map((claim) => [claim.id, canonical(headOf(claim))]));
			const isSame = tie.claims.every((claim) => known.get(claim.id) === canonical(headOf(claim)));
			return isSame ? [tie.id] : [];
		})
	);
}

/** What a tie is, whatever is claimed of it. */
function bodyOf({
	claims: _c,
	id: _i,
	period: _p,
	evidence: _e,
	grade: _g,
	origins: _o,
	...body
}: Attested) {
	return body;
}

/** A claim but for its sentence, and for when and how it was looked up. */
function headOf({
	id,
	source,
	stance,
	modality,
	status,
	rank,
	since,
	until,
	observed,
	grade
}: ClaimHead) {
	const dates = [since, until, observed].map((date) => date?.text);
	return { id, source: withoutOwn(source), stance, modality, status, rank, dates, grade };
}
