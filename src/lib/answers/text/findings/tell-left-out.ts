import type { LeftOut } from '../../findings/signed-pairs/pair.ts';
import { capitalise, countWord, joinWords } from '../list.ts';
import type { Prose } from '../prose.ts';

const WORDS: readonly { readonly why: keyof LeftOut; readonly words: string }[] = [
	{ why: 'mixed', words: 'with ties of both signs' },
	{ why: 'turned', words: 'whose sign turned' },
	{ why: 'unsigned', words: 'with ties that carry no sign' },
	{ why: 'uncertain', words: 'signed only at dates that are not certain' }
];

/** Pairs that are tied and have no one sign, by why; nothing where there are none. */
export function tellLeftOut(leftOut: LeftOut): Prose {
	const parts = WORDS.filter(({ why }) => leftOut[why] > 0);
	const [first, ...rest] = parts.map(({ why, words }) => ({ count: leftOut[why], words }));
	if (first === undefined) return [];
	const noun = first.count === 1 ? 'pair' : 'pairs';
	const list = joinWords([
		`${countWord(first.count)} ${noun} ${first.words}`,
		...rest.map(({ count, words }) => `${countWord(count)} ${words}`)
	]);
	const be = parts.length === 1 && first.count === 1 ? 'is' : 'are';
	return [[{ text: `${capitalise(list)} ${be} left out.` }]];
}
