import type { Problem } from '../model/problem.ts';
import type { Place } from './place.ts';

/** Everything that can be wrong with a record. Explained one by one in docs/guides/editors.md. */
export const PROBLEM_CODES = [
	// The text of a file
	'yaml-syntax',
	'json-syntax',
	'duplicate-key',
	'not-a-list',
	'unknown-file',
	'missing-file',
	// The shape of a record
	'unknown-key',
	'missing-key',
	'wrong-type',
	'unknown-value',
	'not-quoted',
	'not-a-date',
	'not-a-slug',
	'not-an-address',
	'empty-text',
	'control-character',
	'positions-unreadable',
	'series-unreadable',
	'series-of-no-state',
	// Ids and references
	'duplicate-id',
	'not-sorted',
	'retired-id-used',
	'id-unrecorded',
	'unknown-entity',
	'unknown-source',
	'unknown-kind',
	'unknown-reference',
	// What kinds ask for
	'wrong-end',
	'self-tie',
	'mutual-missing',
	'mutual-not-allowed',
	'mutual-order',
	'in-without-against',
	'in-not-support',
	'in-not-conflict',
	'unknown-pair',
	'unknown-side',
	'key-required',
	'key-not-allowed',
	// Dates
	'period-reversed',
	'treaty-order',
	'dates-disagree',
	'undated-act',
	'seen-too-early',
	// Claims
	'unsourced',
	'duplicate-claim',
	'reply-missing',
	'unknown-claim',
	'because-missing',
	'credibility-unconfirmed',
	'opinion-credibility',
	// All records together
	'fewer-than-expected'
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem with a code of the closed set. */
export function problemAt(place: Place, code: ProblemCode, message: string): Problem {
	return { code, ...place, message };
}

/** Orders problems by file, line, column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.code, b.code)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
