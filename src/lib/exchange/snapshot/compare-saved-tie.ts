import { countWord, joinWords } from '#lib/answers/text/list.ts';
import { wordDateText } from '#lib/answers/text/word-date.ts';
import { changedSince } from './changed-since.ts';
import { compareSavedClaims, type SavedSources } from './compare-saved-claims.ts';
import type { SavedChange, SavedChangeKind } from './saved-change.ts';
import type { SavedRelationship } from './snapshot-file.ts';

/** How entities, kinds and sources are called. */
export interface SavedWords extends SavedSources {
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
	changes.push(
		...compareSavedClaims(was.claims, is.claims, words).map(({ change, what }) =>
			tell(change, what)
		)
	);
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

function wordTie({ from, kind, to }: SavedRelationship, words: SavedWords): string {
	return `${words.nameOf(from)}, ${words.kindOf(kind)}, ${words.nameOf(to)}`;
}

function wordDates({ since, until, end }: SavedRelationship): string {
	const from = since === undefined ? [] : [`from ${wordDateText(since)}`];
	if (until !== undefined) return [...from, `to ${wordDateText(until)}`].join(' ');
	const words = [...from, ...(end === 'open' ? ['open'] : [])].join(', ');
	return words === '' ? 'without dates' : words;
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
