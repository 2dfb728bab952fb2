import type { Graph } from '#lib/answers/graph/graph.ts';
import { numberFootnotes } from '#lib/answers/text/number-footnotes.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import type { Footnote, Prose, Sentence } from '#lib/answers/text/prose.ts';

/** Letters of a paragraph that a printed figure has room for; about eight lines. */
const ROOM = 560;
const MORE = '… The full answer is at the link.';

/**
 * An answer as far as a printed figure has room for it: the first paragraph
 * whole, of each further one as many whole sentences as fit, at least one.
 * Notes are numbered anew, by what is left.
 */
export function abridge(
	graph: Graph,
	prose: readonly Prose[]
): { readonly paragraphs: readonly string[]; readonly footnotes: readonly Footnote[] } {
	const kept = prose.map((paragraph, index) => (index === 0 ? paragraph : begin(paragraph)));
	const footnotes = numberFootnotes(graph, kept);
	const paragraphs = kept.map((paragraph, index) => {
		const text = plainProse(paragraph, footnotes);
		return paragraph.length < (prose[index]?.length ?? 0) ? `${text} ${MORE}` : text;
	});
	return { paragraphs, footnotes };
}

function begin(paragraph: Prose): Prose {
	let length = 0;
	const fitting = paragraph.findIndex((sentence) => (length += lengthOf(sentence)) > ROOM);
	return fitting === -1 ? paragraph : paragraph.slice(0, Math.max(1, fitting));
}

function lengthOf(sentence: Sentence): number {
	return sentence.reduce((sum, run) => sum + ('cite' in run ? 0 : run.text.length), 0);
}
