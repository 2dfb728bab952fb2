import { LETTERS, type Letter } from './letters.ts';
import type { SupportYear } from './read-support.ts';
import type { Supporter } from './read-supporters.ts';

/** What is known of one supporter's types of support. */
export interface Assigned {
	/** Types that it gave. */
	readonly given: readonly Letter[];
	/** Types that one or more of the supporters counted with it gave, without its being said which. */
	readonly perhaps: readonly Letter[];
}

/**
 * ESD counts how many supporters gave a type, not which. A type is everybody's
 * where as many gave it as there are supporters, the states' where as many states
 * did as there are states, the others' likewise; else it is one or more of theirs.
 */
export function assignTypes(
	{ countedAs }: Pick<Supporter, 'countedAs'>,
	{ counted, types }: Pick<SupportYear, 'counted' | 'types'>
): Assigned {
	const gave = (letter: Letter): number => types.get(letter)?.[countedAs] ?? 0;
	const coded = LETTERS.filter((letter) => gave(letter) > 0);
	const isGiven = (letter: Letter): boolean => gave(letter) === counted[countedAs];
	return { given: coded.filter(isGiven), perhaps: coded.filter((letter) => !isGiven(letter)) };
}
