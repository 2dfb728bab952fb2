import type { Contest, ProxiesAnswer } from '../../findings/proxies/contest.ts';
import { CONTEST_KINDS } from '../../findings/proxies/contest.ts';
import { capitalise, countWord, joinWords } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { tellBound } from '../tell-paths.ts';
import type { Telling } from '../telling.ts';
import { wordDate } from '../word-date.ts';
import { CONTEST_MEANINGS, CONTEST_NAMES } from './contest-words.ts';

/** Contests told in full in the text; all are told in the list. */
const MOST_TOLD = 3;

/** An answer about contests: how many of which kind, what that means, the first of them in full, or an honest no. `told`: each contest in sentences. */
export function tellProxies(
	telling: Telling,
	answer: ProxiesAnswer,
	told: readonly Prose[]
): readonly Prose[] {
	const { contests } = answer;
	const rest = contests.length - MOST_TOLD;
	const more: Sentence[] = rest <= 0 ? [] : [[{ text: `${countMore(rest)} in the list.` }]];
	return [
		contests.length === 0 ? tellNone(telling, answer) : tellCounts(contests),
		...surestFirst(contests, told).slice(0, MOST_TOLD),
		[...more, ...tellBound(answer)]
	].filter((paragraph) => paragraph.length > 0);
}

/** Whether nothing about a contest is in doubt: it is neither only possible nor alleged nor denied. */
export function isSure({ possible, alleged, contested }: Contest): boolean {
	return !possible && !alleged && !contested;
}

/** What is told of the contests, the sure ones before the others, of whatever kind; else in their order. */
function surestFirst(contests: readonly Contest[], told: readonly Prose[]): Prose[] {
	const of = (sure: boolean) => told.filter((_, index) => isSureAt(contests, index) === sure);
	return [...of(true), ...of(false)];
}

function isSureAt(contests: readonly Contest[], index: number): boolean {
	const contest = contests[index];
	return contest !== undefined && isSure(contest);
}

/** Kinds of contest that were looked for and are none, one sentence each. */
export function tellKindsNotFound({ contests }: ProxiesAnswer): Prose {
	return CONTEST_KINDS.filter((kind) => contests.every((contest) => contest.kind !== kind)).map(
		(kind) => [{ text: `No ${CONTEST_NAMES[kind].one}.` }]
	);
}

function tellCounts(contests: readonly Contest[]): Prose {
	const kinds = CONTEST_KINDS.flatMap((kind) => {
		const some = contests.filter((contest) => contest.kind === kind);
		return some.length === 0 ? [] : [{ kind, some }];
	});
	const counts = kinds.map(({ kind, some }) => {
		const name = some.length === 1 ? CONTEST_NAMES[kind].one : CONTEST_NAMES[kind].several;
		return `${countWord(some.length)} ${name}${wordDoubts(some)}`;
	});
	return [
		[{ text: `Found: ${joinWords(counts)}.` }],
		...kinds.map(({ kind }): Sentence => [{ text: CONTEST_MEANINGS[kind] }])
	];
}

/** How many of them are only possible, how many rest on allegations alone, and how many rest on what somebody denies. */
function wordDoubts(contests: readonly Contest[]): string {
	const part = (count: number) =>
		count < contests.length ? `${countWord(count)} ` : (['', 'both '][count - 1] ?? 'all ');
	const doubts = [
		{ count: contests.filter(({ possible }) => possible).length, words: 'only possibly' },
		{ count: contests.filter(({ alleged }) => alleged).length, words: 'by allegations alone' },
		{
			count: contests.filter(({ contested }) => contested).length,
			words: 'by claims that are denied'
		}
	]
		.filter(({ count }) => count > 0)
		.map(({ count, words }) => `${part(count)}${words}`);
	return doubts.length === 0 ? '' : ` (${joinWords(doubts)})`;
}

function tellInstead(instead: ProxiesAnswer['instead']): string {
	if (instead === undefined) return 'Removing any single filter gives none either.';
	return instead === 'unknown'
		? 'Whether removing a single filter gives some was not found out before the search stopped.'
		: `There ${instead.contests === 1 ? 'is' : 'are'} ${countWord(instead.contests)} ${instead.without}.`;
}

function tellNone({ sourceOf }: Telling, { complete, instead, notReaching }: ProxiesAnswer): Prose {
	const within = complete ? 'within these filters' : 'before the search stopped';
	const no = `No two are found who certainly backed opponents of each other, in one conflict and at one time, ${within}.`;
	const offer = tellInstead(instead);
	const short = (notReaching ?? []).map((id) => {
		const source = sourceOf(id);
		const until = source?.horizon === undefined ? '' : ` (to ${wordDate(source.horizon)})`;
		return `“${source?.title ?? id}”${until}`;
	});
	const reach = `${joinWords(short)} ${short.length === 1 ? 'tells' : 'tell'} such backing but ${short.length === 1 ? 'does' : 'do'} not reach the date asked about.`;
	return [[{ text: no }], [{ text: offer }], ...(short.length === 0 ? [] : [[{ text: reach }]])];
}

function countMore(count: number): string {
	return capitalise(`${countWord(count)} more ${count === 1 ? 'is' : 'are'}`);
}
