import { matchById } from '#lib/answers/findings/revisions/match-by-id.ts';
import { countWord, joinWords } from '#lib/answers/text/list.ts';
import { wordDateText } from '#lib/answers/text/word-date.ts';
import { changedSince } from './changed-since.ts';
import type { SavedChange, SavedChangeKind } from './saved-change.ts';
import type { SavedClaim, SavedRelationship } from './snapshot-file.ts';

/** How entities and kinds are called. */
export interface SavedWords {
	nameOf(id: string): string;
	kindOf(id: string): string;
}

/** Follows from the claims or from the day; told by itself or not at all. */
const DERIVED = new Set([
	'claims',
	'since',
	'until',
	'end',
	'observedUntil',
	'spans',
	'standing',
	'evidence',
	'grade',
	'origins',
	'opinionOnly',
	'differing'
]);

const TIE_KEYS = ['in', 'against', 'party', 'membership', 'mandate', 'hold'];
const CLAIM_KEYS = ['since', 'until', 'observed', 'treaty', 'repliesTo', 'because'];

/** What is otherwise with a relationship that the snapshot holds and that is still known. */
export function compareSavedTie(
	was: SavedRelationship,
	is: SavedRelationship,
	words: SavedWords
): SavedChange[] {
	const tell = (change: SavedChangeKind, what: string): SavedChange => ({
		change,
		about: 'relationship',
		id: was.id,
		isKnown: true,
		sentence: `${wordTie(was, words)}: ${what}.`
	});
	const changes: SavedChange[] = [];
	const [hadEnded, hasEnded] = [was.end === 'ended', is.end === 'ended'];
	if (hasEnded && !hadEnded) changes.push(tell('ended', `now ended${bracketed(is.until)}`));
	if (hadEnded && !hasEnded)
		changes.push(tell('reopened', `no longer ended${bracketed(was.until, 'was')}`));
	const [wasSuspended, isSuspended] = [was, is].map(isLastSuspended);
	if (wasSuspended !== isSuspended && !hadEnded && !hasEnded)
		changes.push(
			isSuspended ? tell('suspended', 'now suspended') : tell('resumed', 'no longer suspended')
		);
	// That it has an end, or none any more, was said.
	if (was.since !== is.since || (hadEnded === hasEnded && was.until !== is.until))
		changes.push(tell('redated', `was ${wordDates(was)}, now ${wordDates(is)}`));
	const [before, after] = [was, is].map(evidenceOf);
	if (before !== after)
		changes.push(tell('evidence', `the evidence was ${String(before)}, now ${String(after)}`));
	changes.push(...compareClaims(was.claims, is.claims).map((what) => tell('claims', what)));
	const keys = changedSince(was, is, TIE_KEYS).filter((key) => !DERIVED.has(key));
	if (keys.length > 0) changes.push(tell('rewritten', `rewritten (${joinWords(keys)})`));
	return changes;
}

/** A relationship that is drawn now and was not. */
export function tellAdded(tie: SavedRelationship, words: SavedWords): SavedChange {
	const count = tie.claims.length;
	const claims = `${countWord(count)} ${count === 1 ? 'claim' : 'claims'}`;
	return {
		change: 'added',
		about: 'relationship',
		id: tie.id,
		isKnown: true,
		sentence: `${wordTie(tie, words)}: added, ${wordDates(tie)}, with ${claims}.`
	};
}

function compareClaims(before: readonly SavedClaim[], after: readonly SavedClaim[]): string[] {
	const { added, gone, kept } = matchById(before, after);
	return [
		...added.map(
			({ stance, says }) => `a claim more that ${STANCES.get(stance) ?? stance} it: ${open(says)}`
		),
		...gone.map(({ says }) => `a claim less: ${open(says)}`),
		...kept.flatMap(([was, is]) => {
			const [wasOut, isOut] = [was, is].map(({ rank }) => rank === 'deprecated');
			if (isOut && wasOut !== isOut) return [`a claim was deprecated: ${open(was.says)}`];
			if (wasOut && wasOut !== isOut) return [`a claim is no longer deprecated: ${open(is.says)}`];
			const keys = changedSince(was, is, CLAIM_KEYS);
			return keys.length === 0
				? []
				: [`a claim was rewritten (${joinWords(keys)}): ${open(is.says)}`];
		})
	];
}

const STANCES = new Map([
	['asserts', 'asserts'],
	['denies', 'denies'],
	['qualifies', 'qualifies'],
	['retracts', 'takes back what asserted']
]);

/** Without the full stop, which the sentence brings. */
function open(says: string): string {
	return says.replace(/\.$/, '');
}

function wordTie({ from, kind, to }: SavedRelationship, words: SavedWords): string {
	return `${words.nameOf(from)}, ${words.kindOf(kind)}, ${words.nameOf(to)}`;
}

function wordDates({ since, until, end }: SavedRelationship): string {
	const from = since === undefined ? '' : `from ${wordDateText(since)}`;
	const to = until === undefined ? (end === 'open' ? 'open' : '') : `to ${wordDateText(until)}`;
	const dates = [from, to].filter((part) => part !== '').join(' ');
	return dates === '' ? 'without dates' : dates;
}

function isLastSuspended({ spans }: SavedRelationship): boolean {
	const last: unknown = Array.isArray(spans) ? spans.at(-1) : undefined;
	return typeof last === 'object' && last !== null && 'state' in last && last.state === 'suspended';
}

function evidenceOf({ evidence }: SavedRelationship): unknown {
	return typeof evidence === 'object' && evidence !== null && 'state' in evidence
		? evidence.state
		: undefined;
}

function bracketed(date: string | undefined, before = ''): string {
	return date === undefined ? '' : ` (${`${before} ${wordDateText(date)}`.trim()})`;
}
