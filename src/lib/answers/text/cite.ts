import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import {
	dayAfter,
	firstDay,
	type DayRange,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingClaims } from '#lib/facts/model/standing-claims.ts';
import { NO_FILTERS, type Filters } from '../graph/filters/filters.ts';
import type { Graph } from '../graph/graph.ts';
import { passingClaims } from '../graph/filters/passes.ts';
import type { Run } from './prose.ts';

/** Claims a sentence names at most for one relationship. */
const MOST_CITED = 2;

/** The best claims that stand, pass the filters and assert a relationship, and whose own period reaches the days asked about, one an origin, as addresses. */
export function citeAssertions(
	ties: readonly Attested[],
	window: DayRange,
	filters: Filters = NO_FILTERS
): Run {
	return {
		cite: ties.flatMap((tie) => {
			const asserting = [...passingClaims(tie, filters)].sort((a, b) =>
				compareGrades(a.grade, b.grade)
			);
			const near = asserting.filter((claim) => reaches(claim, window));
			const firstOfOrigin = (near.length > 0 ? near : asserting).filter(
				(claim, index, all) => all.findIndex(({ origin }) => origin === claim.origin) === index
			);
			return firstOfOrigin.slice(0, MOST_CITED).map((claim) => addressOf(tie, claim));
		})
	};
}

/** Denials of a relationship that stand. */
export function denialsOf(tie: Attested): ClaimHead[] {
	return standingClaims(tie.claims).filter(({ stance }) => stance === 'denies');
}

/** Qualifications that stand and were made by the end of those days: what was said later does not leak in. */
export function qualificationsOf(graph: Graph, tie: Attested, window: DayRange): ClaimHead[] {
	return standingClaims(tie.claims).filter((claim) => {
		if (claim.stance !== 'qualifies') return false;
		const made = madeOn(graph, claim);
		return made !== undefined && firstDay(made) < window.to && reaches(claim, window);
	});
}

/** When a statement was made, as far as is known: a speaker's on the day it speaks of; what a source says in its own voice, looking back, on the day it was published or, where it bears no date, read. */
export function madeOn(graph: Graph, claim: ClaimHead): PartialDate | undefined {
	const source = graph.sources.get(claim.source);
	const published = source?.issued ?? source?.accessed;
	return claim.speaker === undefined ? published : (claim.since ?? published);
}

/** `<relationship>/<claim>`. */
export function addressOf(tie: { readonly id: string }, claim: { readonly id: string }): string {
	return `${tie.id}/${claim.id}`;
}

/** A claim that the tie ended or was suspended says in `since` when that was: it speaks of the time before, too. */
function reaches({ status, since, until }: ClaimHead, window: DayRange): boolean {
	const starts = status !== 'holds' || since === undefined || firstDay(since) < window.to;
	const last = status === 'ended' ? (until ?? since) : status === 'holds' ? until : undefined;
	return starts && (last === undefined || dayAfter(last) > window.from);
}
