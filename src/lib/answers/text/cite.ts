import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import {
	dayAfter,
	firstDay,
	type DayRange,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from '../graph/graph.ts';
import type { Run } from './prose.ts';

/** Claims a sentence names at most for one relationship. */
const MOST_CITED = 2;

/** The best claims that assert a relationship and whose own period reaches the days asked about, one an origin, as addresses. */
export function citeAssertions(ties: readonly Attested[], window: DayRange): Run {
	return {
		cite: ties.flatMap((tie) => {
			const asserting = tie.claims
				.filter(({ stance, rank }) => stance === 'asserts' && rank !== 'deprecated')
				.sort((a, b) => compareGrades(a.grade, b.grade));
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
	return tie.claims.filter(({ stance, rank }) => stance === 'denies' && rank !== 'deprecated');
}

/** Qualifications made by the end of those days: what was said later does not leak in. */
export function qualificationsOf(graph: Graph, tie: Attested, window: DayRange): ClaimHead[] {
	return tie.claims.filter((claim) => {
		if (claim.stance !== 'qualifies' || claim.rank === 'deprecated') return false;
		const made = madeOn(graph, claim);
		return made !== undefined && firstDay(made) < window.to && reaches(claim, window);
	});
}

/** When a statement was made, as far as is known: the day it speaks of, else the day of its source. */
export function madeOn(graph: Graph, claim: ClaimHead): PartialDate | undefined {
	return claim.since ?? graph.sources.get(claim.source)?.issued;
}

/** `<relationship>/<claim>`. */
export function addressOf(tie: { readonly id: string }, claim: { readonly id: string }): string {
	return `${tie.id}/${claim.id}`;
}

function reaches(claim: ClaimHead, window: DayRange): boolean {
	const starts = claim.since === undefined || firstDay(claim.since) < window.to;
	const lasts = claim.until === undefined || dayAfter(claim.until) > window.from;
	return starts && lasts;
}
