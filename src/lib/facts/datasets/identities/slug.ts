/** Letters that do not come apart into a letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
	['ı', 'i'],
	['ə', 'e'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['þ', 'th'],
	['ð', 'd']
]);

/** An ASCII slug of a name: `Côte d’Ivoire` gives `cote-d-ivoire`; '' where it has no Latin letter or digit. */
export function slug(name: string): string {
	return [...name.toLowerCase().normalize('NFKD')]
		.map((letter) => LETTERS.get(letter) ?? letter)
		.join('')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
