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
export const MOST_CITED = 2;

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
			const firstOfOrigin = nearest(asserting, tie, window).filter(
				(claim, index, all) => all.findIndex(({ origin }) => origin === claim.origin) === index
			);
			return firstOfOrigin.slice(0, MOST_CITED).map((claim) => addressOf(tie, claim));
		})
	};
}

/** Claims that speak of the days asked about; else of the time before; else what does not tell of a later end; only where nothing else stands, all. */
function nearest(
	asserting: readonly ClaimHead[],
	{ period }: Attested,
	window: DayRange
): readonly ClaimHead[] {
	const isOver = period.spans.every(({ possible }) => possible.to <= window.from);
	const near = asserting.filter(
		(claim) => reaches(claim, window) || (isOver && closesBefore(claim, window))
	);
	const tiers = [
		near.filter((claim) => !isSpokenAfter(claim, window)),
		near,
		asserting.filter((claim) => startsBefore(claim, window)),
		asserting.filter(({ status }) => status === 'holds')
	];
	return tiers.find(({ length }) => length > 0) ?? asserting;
}

/** Denials of a relationship that stand and were made by the end of those days; `later` where all were made after them, then these. */
export function denialsOf(
	graph: Graph,
	tie: Attested,
	window: DayRange
): { readonly claims: readonly ClaimHead[]; readonly later: boolean } {
	const all = standingClaims(tie.claims).filter(({ stance }) => stance === 'denies');
	const then = all.filter((claim) => !isMadeAfter(graph, claim, window));
	return then.length > 0 || all.length === 0
		? { claims: then, later: false }
		: { claims: all, later: true };
}

/** Whether a statement is known to have been made after those days. When somebody spoke whose words bear no date, nobody knows. */
export function isMadeAfter(graph: Graph, claim: ClaimHead, window: DayRange): boolean {
	if (isSpokenAfter(claim, window)) return true;
	if (claim.speaker !== undefined && claim.since === undefined) return false;
	const made = madeOn(graph, claim);
	return made !== undefined && firstDay(made) >= window.to;
}

/** Whether somebody who tells of a tie names an end of it that lies past those days: the words came no sooner. */
function isSpokenAfter({ speaker, stance, until }: ClaimHead, window: DayRange): boolean {
	if (speaker === undefined || stance !== 'asserts' || until === undefined) return false;
	return firstDay(until) >= window.to;
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

/** A claim that the tie ended or was suspended bears witness on the days asked about where that came in them, or where the suspension lasts into them. */
function reaches(claim: ClaimHead, window: DayRange): boolean {
	const { status, since, until } = claim;
	const last = status === 'ended' ? (since ?? until) : until;
	return startsBefore(claim, window) && (last === undefined || dayAfter(last) > window.from);
}

function closesBefore(claim: ClaimHead, window: DayRange): boolean {
	return claim.status === 'ended' && startsBefore(claim, window);
}

/** Whether what the claim tells began before the end of those days; an end or a suspension without a date did at no known time. */
function startsBefore({ status, since, until }: ClaimHead, window: DayRange): boolean {
	const start = status === 'ended' ? (since ?? until) : since;
	return start === undefined ? status === 'holds' : firstDay(start) < window.to;
}
