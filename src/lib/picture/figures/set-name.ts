import type { LabelFace } from './label-style.ts';
import { breakLines } from './measure-text.ts';

/** A name wider than so many times its size goes on in a second line. */
const WIDEST = 9.5;
/** A list of ten brigades is read in the outline and the dossier. */
const MOST_LINES = 4;

/** The lines of a name beside its shape; one that takes more ends in an ellipsis. */
export function setName(
	label: string,
	face: LabelFace,
	measure: (text: string, face: LabelFace) => number
): string[] {
	const lines = breakLines(label, WIDEST * face.size, (text) => measure(text, face));
	if (lines.length <= MOST_LINES) return lines;
	const kept = lines.slice(0, MOST_LINES);
	return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/,$/, '')} …`];
}
