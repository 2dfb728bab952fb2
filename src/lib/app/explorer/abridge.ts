import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { numberFootnotes } from '#lib/answers/text/number-footnotes.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import type { Footnote, Prose, Sentence } from '#lib/answers/text/prose.ts';

/** Letters of a paragraph that a printed figure has room for; about eight lines. */
const ROOM = 560;
const CUT = '…';
const MORE = 'The full answer is at the link.';

/**
 * An answer as far as a printed figure has room for it: the first paragraph
 * whole, of each further one what fits, at least its beginning. A contested
 * claim and the replies to it stay together, and each paragraph that has such
 * claims keeps its first, so that no side is accused without its answer and
 * none is spared. Notes are numbered anew, by what is left.
 */
export function abridge(
	graph: Graph,
	prose: readonly Prose[]
): { readonly paragraphs: readonly string[]; readonly footnotes: readonly Footnote[] } {
	const kept = prose.map((paragraph, index) => (index === 0 ? paragraph : begin(graph, paragraph)));
	const isCut = (index: number) => (kept[index]?.length ?? 0) < (prose[index]?.length ?? 0);
	const lastCut = kept.findLastIndex((_, index) => isCut(index));
	const footnotes = numberFootnotes(graph, kept);
	const paragraphs = kept.map((paragraph, index) => {
		const text = plainProse(paragraph, footnotes);
		if (!isCut(index)) return text;
		return [text, CUT, ...(index === lastCut ? [MORE] : [])].join(' ');
	});
	return { paragraphs, footnotes };
}

/** Sentences that are printed together or not at all. */
interface Group {
	/** The contested relationship they are about. */
	readonly contested: string | undefined;
	readonly sentences: readonly Sentence[];
}

function begin(graph: Graph, paragraph: Prose): Prose {
	const groups = groupsOf(graph, paragraph);
	let length = 0;
	const over = groups.findIndex(({ sentences }) => (length += lengthOf(sentences)) > ROOM);
	if (over === -1) return paragraph;
	const fitting = groups.slice(0, Math.max(1, over));
	const isContested = ({ contested }: Group) => contested !== undefined;
	const first = fitting.some(isContested) ? undefined : groups.find(isContested);
	return [...fitting, ...(first === undefined ? [] : [first])].flatMap(
		({ sentences }) => sentences
	);
}

function groupsOf(graph: Graph, paragraph: Prose): Group[] {
	const groups: Group[] = [];
	for (const sentence of paragraph) {
		const contested = contestedIn(graph, sentence);
		const last = groups.at(-1);
		if (last !== undefined && contested !== undefined && last.contested === contested)
			groups[groups.length - 1] = { contested, sentences: [...last.sentences, sentence] };
		else groups.push({ contested, sentences: [sentence] });
	}
	return groups;
}

/** The contested relationship whose claims alone a sentence cites. */
function contestedIn(graph: Graph, sentence: Sentence): string | undefined {
	const cited = sentence.flatMap((run) => ('cite' in run ? run.cite : []));
	const [id, ...others] = new Set(cited.map((address) => address.split('/')[0] ?? ''));
	if (id === undefined || others.length > 0) return undefined;
	return findRelationship(graph, id)?.evidence.state === 'contested' ? id : undefined;
}

function lengthOf(sentences: readonly Sentence[]): number {
	return sentences.flat().reduce((sum, run) => sum + ('cite' in run ? 0 : run.text.length), 0);
}
