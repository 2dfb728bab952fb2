import { editDistance } from '../model/edit-distance.ts';

/** The candidate that a mistyped word most likely meant: fewest edits, at most a third of its letters; the first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= fewest) continue;
		const edits = editDistance(word, candidate);
		if (edits < fewest) [best, fewest] = [candidate, edits];
	}
	return best;
}

/** ` Did you mean "x"?`, or nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
	const near = nearest(word, candidates);
	return near === undefined ? '' : ` Did you mean "${near}"?`;
}
