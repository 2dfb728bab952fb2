import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { toOwn, withoutOwn } from '#lib/facts/model/own.ts';
import type { Attested, Period } from '#lib/facts/model/relationship.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import { canonical } from '#lib/facts/snapshot/revision-of.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { spellsOf } from '../spells.ts';
import { FILE_SOURCE } from './own-file.ts';

/**
 * Ids of a reader's ties that say nothing which the project does not: the same tie, with no
 * other claims, or, from a file that holds none, at the same time. A file that was exported
 * here has many. Sentences are not compared: the project's are not at hand.
 */
export function alreadyKnown(
	{ relationships }: Pick<OwnRecords, 'relationships'>,
	graph: Graph
): ReadonlySet<string> {
	const byHyphens = new Map(graph.snapshot.relationshipIds.map((id) => [hyphened(id), id]));
	return new Set(
		relationships.flatMap((tie) => {
			const twin = findRelationship(graph, byHyphens.get(hyphened(withoutOwn(tie.id))) ?? '');
			if (twin === undefined || canonical(bodyOf(twin)) !== canonical(bodyOf(tie))) return [];
			if (tie.claims.every(({ source }) => source === toOwn(FILE_SOURCE)))
				return isSameTime(twin.period, tie.period) ? [tie.id] : [];
			const known = new Map(twin.claims.map((claim) => [claim.id, canonical(headOf(claim))]));
			const isSame = tie.claims.every((claim) => known.get(claim.id) === canonical(headOf(claim)));
			return isSame ? [tie.id] : [];
		})
	);
}

/** A graph says when a tie holds, and no more; what its claims leave out follows from its first and last day. */
function isSameTime(known: Period, told: Period): boolean {
	const isSaid = (a: string | undefined, b: string | undefined) => a === undefined || a === b;
	const [mine, theirs] = [spellsOf(known), spellsOf(told)];
	return (
		known.end === told.end &&
		isSaid(known.since, told.since) &&
		isSaid(known.until, told.until) &&
		mine[0]?.from === theirs[0]?.from &&
		mine.at(-1)?.to === theirs.at(-1)?.to
	);
}

/** An id as formats write it that know no stops in ids. */
function hyphened(id: string): string {
	return id.replace(/\.+/g, '-');
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
