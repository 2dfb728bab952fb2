import { editDistance } from '#lib/facts/model/edit-distance.ts';

/** Words longer than this are no slip of the pen; comparing them would take long. */
const LONGEST = 40;

/** The candidates that a mistyped word may have meant, fewest edits first, then in their order; at most `edits` edits away, by default a third of its letters. */
export function nearestWords(
	word: string,
	candidates: Iterable<string>,
	edits = Math.max(1, Math.floor(word.length / 3))
): string[] {
	if (word.length > LONGEST) return [];
	const written = word.toLowerCase();
	const near: { candidate: string; distance: number }[] = [];
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - written.length) > edits) continue;
		const distance = editDistance(written, candidate.toLowerCase());
		if (distance <= edits) near.push({ candidate, distance });
	}
	return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}
