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

/** Folds case, accents and typographic quotes away, so that Türkiye, TURKIYE and turkiye are one word. Scripts stay as they are. */
export function fold(text: string): string {
	return [...text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
		.map((letter) => UNDECOMPOSED.get(letter) ?? letter)
		.join('')
		.replace(/[’‘ʼʻ`´]/g, "'")
		.replace(/[‐-―]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}
