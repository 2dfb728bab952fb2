import { editDistance } from '../../model/edit-distance.ts';

/** Words that many names share and that tell nobody apart. */
const PARTICLES = new Set(
	'al el bin ibn bint ben ben de da do dos das di du del della van von der den ter of the and y e i la le las los jr sr ould abd sheikh shaikh haji'.split(
		' '
	)
);

const LETTERS: ReadonlyMap<string, string> = new Map([
	['ı', 'i'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ß', 'ss'],
	['æ', 'ae']
]);

/** A text in small ASCII letters: accents and apostrophes taken off. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036f'’‘`]/g, '')
		.toLowerCase()
		.replaceAll(/[ıøłđßæ]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/** The words of a name that tell persons apart, in their order, plain; particles and initials only where there is nothing else. */
export function nameWords(name: string): string[] {
	const words = plain(name)
		.replaceAll(/\([^)]*\)/g, ' ')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const telling = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
	return telling.length === 0 ? words : telling;
}

/** Whether two words are one name, spelled or transcribed a little differently. */
export function alike(a: string, b: string): boolean {
	if (a === b) return true;
	const length = Math.min(a.length, b.length);
	if (length < 5) return false;
	const most = length < 8 ? 1 : 2;
	return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/** How many words of one name have their like in another, each used once. */
export function shared(a: readonly string[], b: readonly string[]): number {
	const left = [...b];
	let count = 0;
	for (const word of a) {
		const exact = left.indexOf(word);
		const place = exact === -1 ? left.findIndex((other) => alike(word, other)) : exact;
		if (place === -1) continue;
		left.splice(place, 1);
		count++;
	}
	return count;
}

/** Whether the shorter of two names, of two words at least, is contained in the longer. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
	const shorter = Math.min(a.length, b.length);
	return shorter >= 2 && shared(a, b) === shorter;
}
