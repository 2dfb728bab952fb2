import {
	CHANGE_KINDS,
	type ChangeKind,
	type ChangesAnswer
} from '../../findings/changes/changes.ts';
import { capitalise, countWord, joinWords } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { tellBound } from '../tell-paths.ts';
import { CHANGE_COUNTS } from './change-words.ts';

/** Turns told in the text, and changes of one kind; the rest are counted. */
const MOST_TURNS = 5;
const MOST_OF_A_KIND = 4;

/** Each change and turn in words, in the order of the answer. */
export interface ToldChanges {
	readonly ties: readonly Sentence[];
	readonly turns: readonly Sentence[];
}

/** An answer about changes: how many of which kind, the turns, then of each kind the latest. `time`: the days in words. */
export function tellChanges(
	answer: ChangesAnswer,
	told: ToldChanges,
	time: string
): readonly Prose[] {
	return [
		tellCounts(answer, time),
		[
			...told.turns.slice(0, MOST_TURNS),
			...tellMore(told.turns.length - MOST_TURNS, 'pair turned', 'pairs turned')
		],
		...CHANGE_KINDS.map((kind) => tellKind(answer, told, kind)),
		tellBound(answer)
	].filter((paragraph) => paragraph.length > 0);
}

/** What was looked for and has no case, one sentence each. */
export function tellChangesNotFound({ ties, turns, from }: ChangesAnswer): Prose {
	const absent = CHANGE_KINDS.filter((kind) => ties.every((change) => change.kind !== kind));
	return [
		...absent.map((kind): Sentence => [{ text: `Nothing ${CHANGE_COUNTS[kind].one}.` }]),
		...(turns.length > 0 || from === -Infinity ? [] : [[{ text: 'No pair turned.' }]])
	];
}

function tellCounts({ ties, turns }: ChangesAnswer, time: string): Prose {
	const counts = CHANGE_KINDS.flatMap((kind) => {
		const { length } = ties.filter((change) => change.kind === kind);
		return length === 0 ? [] : { kind, length };
	});
	if (counts.length === 0)
		return [[{ text: `${capitalise(time)}, nothing changed within these filters.` }]];
	const words = counts.map(({ kind, length }, index) => {
		const noun = index > 0 ? '' : length === 1 ? ' tie' : ' ties';
		return `${countWord(length)}${noun} ${CHANGE_COUNTS[kind][length === 1 ? 'one' : 'several']}`;
	});
	const turned =
		turns.length === 0
			? ''
			: `; ${countWord(turns.length)} ${turns.length === 1 ? 'pair' : 'pairs'} turned`;
	const lapsed = counts.some(({ kind }) => kind === 'lapsed')
		? [[{ text: 'What was last observed has neither ended nor is it known to go on.' }]]
		: [];
	return [[{ text: `${capitalise(time)}, ${joinWords(words)}${turned}.` }], ...lapsed];
}

/** The latest of a kind, in order, and how many more there are. */
function tellKind({ ties }: ChangesAnswer, told: ToldChanges, kind: ChangeKind): Prose {
	const sentences = ties.flatMap((change, index) => {
		const sentence = told.ties[index];
		return change.kind === kind && sentence !== undefined ? [sentence] : [];
	});
	const { one, several } = CHANGE_COUNTS[kind];
	return [
		...sentences.slice(-MOST_OF_A_KIND),
		...tellMore(sentences.length - MOST_OF_A_KIND, one, several)
	];
}

function tellMore(count: number, one: string, several: string): Prose {
	if (count <= 0) return [];
	return [[{ text: `${capitalise(countWord(count))} more ${count === 1 ? one : several}.` }]];
}
