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
	supporter: Supporter,
	{ counted, types, supporters }: Pick<SupportYear, 'counted' | 'types' | 'supporters'>
): Assigned {
	const kin = supporter.countedAs;
	const gave = (letter: Letter): number => types.get(letter)?.[kin] ?? 0;
	// A patched row may count more than it names: then all of a type is still all.
	const all = counted[kin];
	const alone = supporters.filter(({ countedAs }) => countedAs === kin).length === 1;
	const isGiven = (letter: Letter): boolean => gave(letter) === all || (alone && gave(letter) > 0);
	const coded = LETTERS.filter((letter) => gave(letter) > 0);
	return {
		given: coded.filter(isGiven),
		perhaps: coded.filter((letter) => !isGiven(letter))
	};
}
