import { matchById } from '#lib/answers/findings/revisions/match-by-id.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import { changedSince } from './changed-since.ts';
import type { SavedChangeKind } from './saved-change.ts';
import type { SavedClaim } from './snapshot-file.ts';

/** What became of one claim, in words that go on from its relationship. */
export interface ToldClaim {
	readonly change: SavedChangeKind;
	readonly what: string;
}

/** How sources are called, and which of them are trusted otherwise now. */
export interface SavedSources {
	titleOf(id: string): string;
	isRegraded(id: string): boolean;
}

/** Fields that claims of a file's time could have had. */
const CLAIM_KEYS = [
	'speaker',
	'since',
	'until',
	'observed',
	'treaty',
	'repliesTo',
	'at',
	'because'
];
/** Told by words of their own. */
const TOLD = ['stance', 'source', 'grade', 'says'];

/** What is otherwise with the claims of one relationship, each thing by itself. */
export function compareSavedClaims(
	before: readonly SavedClaim[],
	after: readonly SavedClaim[],
	sources: SavedSources
): ToldClaim[] {
	const { added, gone, kept } = matchById(before, after);
	return [
		...added.map(({ stance, says }) =>
			told('claims', `a claim more that ${STANCES.get(stance) ?? stance}: ${open(says)}`)
		),
		...gone.map(({ says }) => told('claims', `a claim less: ${open(says)}`)),
		...kept.flatMap(([was, is]) => compareClaim(was, is, sources))
	];
}

function compareClaim(was: SavedClaim, is: SavedClaim, sources: SavedSources): ToldClaim[] {
	const changed = new Set(changedSince(was, is, CLAIM_KEYS));
	const says = open(is.says);
	const [wasOut, isOut] = [was, is].map(({ rank }) => rank === 'deprecated');
	const hasTurned = wasOut !== isOut;
	const keys = [...changed].filter(
		// The reason comes and goes with the deprecation.
		(key) => !TOLD.includes(key) && !(hasTurned && (key === 'rank' || key === 'because'))
	);
	const [from, to] = [was, is].map(({ source }) => sources.titleOf(source));
	const [grade, gradeNow] = [was, is].map((claim) => String(claim['grade']));
	return [
		...(hasTurned
			? [told('claims', `a claim ${isOut ? 'was' : 'is no longer'} deprecated: ${says}`)]
			: []),
		...(changed.has('stance')
			? [
					told(
						'stance',
						`a claim ${STANCES.get(is.stance) ?? is.stance} now, where ${PAST.get(was.stance) ?? was.stance}: ${says}`
					)
				]
			: []),
		...(changed.has('source')
			? [
					told(
						'source',
						`a claim rests on “${to ?? ''}” now, no longer on “${from ?? ''}”: ${says}`
					)
				]
			: []),
		...(changed.has('grade') && !followsSource(was, is, sources)
			? [told('grade', `a claim’s grade was ${grade ?? ''}, now ${gradeNow ?? ''}: ${says}`)]
			: []),
		...(changed.has('says')
			? [told('sentence', `a claim says “${says}” now, where it said “${open(was.says)}”`)]
			: []),
		...(keys.length > 0
			? [told('rewritten', `a claim was rewritten (${joinWords(keys)}): ${says}`)]
			: [])
	];
}

/** A letter that follows its source's is told with the source. */
function followsSource(was: SavedClaim, is: SavedClaim, { isRegraded }: SavedSources): boolean {
	const [before, now] = [was, is].map((claim) => String(claim['grade']).slice(1));
	return was.source === is.source && before === now && isRegraded(is.source);
}

const STANCES = new Map([
	['asserts', 'asserts it'],
	['denies', 'denies it'],
	['qualifies', 'qualifies it'],
	['retracts', 'takes back what asserts it']
]);
const PAST = new Map([
	['asserts', 'it asserted it'],
	['denies', 'it denied it'],
	['qualifies', 'it qualified it'],
	['retracts', 'it took back what asserts it']
]);

function told(change: SavedChangeKind, what: string): ToldClaim {
	return { change, what };
}

/** Without the full stop, which the sentence brings. */
function open(says: string): string {
	return says.replace(/\.$/, '');
}
