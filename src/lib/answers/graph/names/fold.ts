/** Letters that do not decompose into a base letter and a mark. */
const UNDECOMPOSED = new Map([
	['ł', 'l'],
	['ø', 'o'],
	['đ', 'd'],
	['ð', 'd'],
	['þ', 'th'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ı', 'i'],
	['ə', 'e'],
	['ħ', 'h'],
	['ŋ', 'n']
]);

const UNDECOMPOSED_LETTERS = new RegExp(`[${[...UNDECOMPOSED.keys()].join('')}]`, 'g');
const PLAIN = /^[ -~]*$/;

/** Folds case, accents and typographic quotes away, so that Türkiye, TURKIYE and turkiye are one word. Scripts stay as they are. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most names are plain letters: thousands of them are folded before the first is looked up.
	const letters = PLAIN.test(lower) ? lower : unaccented(lower);
	return letters.replaceAll('`', "'").replace(/\s+/g, ' ').trim();
}

function unaccented(lower: string): string {
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED.get(letter) ?? letter)
		.replace(/[’‘ʼʻ´]/g, "'")
		.replace(/[‐-―]/g, '-');
}
