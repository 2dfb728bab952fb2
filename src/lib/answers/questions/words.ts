import type { Token } from './tokens.ts';

/** First words that ask for a finding. They are words of the language only where a line begins. */
export const FINDINGS = ['proxies', 'balance', 'drift', 'blocs', 'changes'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a line asks about: chains, or one finding. */
export type Subject = 'chains' | Finding;

/** Words that say which ties count: they mean the same in every question. */
const FILTER_WORDS = [
	'grade',
	'standing',
	'contested',
	'derived',
	'opinions',
	'family',
	'layer',
	'kind',
	'through',
	'source',
	'viewpoint'
] as const;
/** Words that say how a chain is walked. */
const WALKING_WORDS = ['max', 'limit', 'via', 'avoid', 'order', 'together', 'hubs'] as const;
const CHAIN_WORDS = [...WALKING_WORDS, ...FILTER_WORDS] as const;
const ALL_WORDS = ['in', 'between', 'groups', ...CHAIN_WORDS] as const;
export type Word = (typeof ALL_WORDS)[number];

/** The words that mean something in a question. */
export function wordsOf(subject: Subject): readonly Word[] {
	return subject === 'chains' ? CHAIN_WORDS : [...ownWords(subject), ...FILTER_WORDS];
}

/** What may follow the names of a question, in the order in which it is offered: `@` stands for a date. */
export function offeredIn(subject: Subject): readonly (Word | '@')[] {
	return subject === 'chains'
		? ['@', ...CHAIN_WORDS]
		: [...ownWords(subject), '@', ...FILTER_WORDS];
}

function ownWords(finding: Finding): readonly Word[] {
	switch (finding) {
		case 'proxies':
			return ['in'];
		case 'drift':
			return ['between'];
		case 'balance':
		case 'blocs':
			return ['groups'];
		case 'changes':
			return [];
		default:
			return finding satisfies never;
	}
}

/** The word of the language that a token is; it ends a name written without quotes. In a finding, words that mean nothing there are words all the same, so that they can be told off at their place. */
export function wordAt(subject: Subject, token: Token | undefined): Word | undefined {
	if (token?.what !== 'name') return undefined;
	const words: readonly Word[] = subject === 'chains' ? CHAIN_WORDS : ALL_WORDS;
	const written = token.text.toLowerCase();
	return words.find((word) => word === written);
}

/** What a line asks about, by its first word. */
export function subjectOf([first]: readonly Token[]): Subject {
	if (first?.what !== 'name') return 'chains';
	const written = first.text.toLowerCase();
	return FINDINGS.find((finding) => finding === written) ?? 'chains';
}

/** Whether a name must be quoted, since somewhere in a line it would be read as a word of the language. */
export function isReserved(name: string): boolean {
	const written = name.toLowerCase();
	const words: readonly string[] = [...FINDINGS, ...ALL_WORDS, 'vs', 'vs.', 'versus'];
	return words.includes(written);
}
