import type { TieCourse } from '../../../findings/drift/drift.ts';
import { countWord, joinWords } from '../../list.ts';
import { counted } from '../counted.ts';

const SIGNED = [
	{ sign: '+', words: 'of support or alignment' },
	{ sign: '-', words: 'of opposition' },
	{ sign: '0', words: 'without a sign' }
] as const;

/** `three ties of support or alignment and one without a sign`; `no tie` where there are none. */
export function countTies(ties: readonly TieCourse[], noun: 'tie' | 'deed' = 'tie'): string {
	const parts = SIGNED.flatMap(({ sign, words }) => {
		const count = ties.filter(({ strand }) => strand.sign === sign).length;
		return count === 0 ? [] : [{ count, words }];
	});
	const [first, ...rest] = parts;
	if (first === undefined) return `no ${noun}`;
	return joinWords([
		`${counted(first.count, noun)} ${first.words}`,
		...rest.map(({ count, words }) => `${countWord(count)} ${words}`)
	]);
}
