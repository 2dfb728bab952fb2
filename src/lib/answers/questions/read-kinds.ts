import { FAMILIES } from '#lib/facts/model/vocabulary.ts';
import { kindsMeant, shortOf, wordKind, type Lexicon } from './lexicon.ts';
import { nearestWords } from './nearest-words.ts';
import { note, type Reading } from './reading.ts';

/** A word of a list, and where it stands. */
export interface Written {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** The words between commas inside brackets; `from` is where the inside begins. */
export function wordsInside(inside: string, from: number): Written[] {
	let at = from;
	return inside.split(',').map((piece) => {
		const text = piece.trim();
		const begin = at + (text === '' ? 0 : piece.indexOf(text));
		at += piece.length + 1;
		return { text, from: begin, to: begin + text.length };
	});
}

/** Full ids of the kinds meant, in the order of the vocabulary. */
export function readKinds(reading: Reading, words: readonly Written[]): readonly string[] {
	const { lexicon } = reading;
	const meant = new Set<string>();
	for (const word of words) {
		const { kinds, isFamily } = kindsMeant(lexicon, word.text);
		if (kinds.length === 0) noteUnknown(reading, word);
		else if (kinds.length > 1 && !isFamily) {
			const message = `“${word.text}” is a kind in several families: write it whole.`;
			const whole = kinds.map(({ id }) => id);
			note(reading, 'ambiguous-kind', word, message, whole);
		} else for (const { id } of kinds) meant.add(id);
	}
	return lexicon.kinds.map(({ id }) => id).filter((id) => meant.has(id));
}

function noteUnknown(reading: Reading, word: Written): void {
	const message =
		word.text === ''
			? 'Here a family or kind of relationship was expected.'
			: `“${word.text}” is no family or kind of relationship.`;
	note(reading, 'unknown-kind', word, message, nearestKinds(reading.lexicon, word.text));
}

/** Families and kinds that come near, by edits and by how they begin; the families where none does. At most 5. */
function nearestKinds(lexicon: Lexicon, word: string): string[] {
	const folded = word.toLowerCase();
	const written = (short: string) =>
		lexicon.kinds.filter((kind) => shortOf(kind) === short).map((kind) => wordKind(lexicon, kind));
	const shorts = [...new Set(lexicon.kinds.map(shortOf))];
	const edits = Math.max(1, Math.ceil(folded.slice(folded.indexOf('.') + 1).length / 2));
	const near = folded.includes('.')
		? nearestWords(
				folded,
				lexicon.kinds.map(({ id }) => id),
				edits
			)
		: nearestWords(folded, [...FAMILIES, ...shorts], edits).flatMap((candidate) =>
				FAMILIES.some((family) => family === candidate) ? [candidate] : written(candidate)
			);
	const alike = shorts
		.filter((short) => folded.length > 1 && short.startsWith(folded.slice(0, 3)))
		.flatMap(written);
	const all = [...new Set([...near, ...alike])];
	return (all.length > 0 ? all : [...FAMILIES]).slice(0, 5);
}
