import { noteNumbers } from './number-footnotes.ts';
import type { Footnote, Prose, Sentence } from './prose.ts';

/** A sentence as plain text, with note numbers in brackets: `Türkiye armed [1, 2] Azerbaijan.` */
export function plainSentence(sentence: Sentence, footnotes: readonly Footnote[]): string {
	return sentence
		.map((run) => {
			if (!('cite' in run)) return run.text;
			const numbers = noteNumbers(footnotes, run);
			return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
		})
		.join('');
}

/** Sentences as one paragraph of plain text. */
export function plainProse(prose: Prose, footnotes: readonly Footnote[]): string {
	return prose.map((sentence) => plainSentence(sentence, footnotes)).join(' ');
}
