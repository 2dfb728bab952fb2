/** ESD's types of support, by the letters of its columns, with the kind of relationship each is. */
export const LETTERS = ['x', 'p', 'y', 'w', 'm', 't', 'f', 'i', 'l', 'o', 'u'] as const;
export type Letter = (typeof LETTERS)[number];

/** Undefined for `u`: support of a type that is not known. Territory (`y`) and infrastructure (`l`) are both access. */
export function kindOfLetter(letter: Letter): string | undefined {
	switch (letter) {
		case 'x':
			return 'support.troops';
		case 'p':
			return 'support.presence';
		case 'y':
		case 'l':
			return 'support.access';
		case 'w':
			return 'support.arms';
		case 'm':
			return 'support.materiel';
		case 't':
			return 'support.training';
		case 'f':
			return 'support.funding';
		case 'i':
			return 'support.intelligence';
		case 'o':
			return 'support.other';
		case 'u':
			return undefined;
		default:
			return letter satisfies never;
	}
}

/** The kinds that support may have been, in ESD's order, each once; all of them where it may be of unknown type. */
export function kindsOfLetters(letters: readonly Letter[]): string[] {
	const meant = letters.includes('u') ? LETTERS : letters;
	return [...new Set(meant.flatMap((letter) => kindOfLetter(letter) ?? []))];
}
