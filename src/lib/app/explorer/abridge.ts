import type { Graph } from '#lib/answers/graph/graph.ts';
import { numberFootnotes } from '#lib/answers/text/number-footnotes.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import type { Footnote, Prose } from '#lib/answers/text/prose.ts';
import { contestedIn, groupReplies, type Group } from './group-replies.ts';

/** Letters of a paragraph that a printed figure has room for; about eight lines. */
export const USUAL_ROOM = 560;
const CUT = '…';
const MORE = 'The full answer is at the link.';

/**
 * An answer as far as a printed figure has room for it: the first paragraph
 * whole, of each further one what fits, at least its beginning. A contested
 * claim and the replies to it are printed together or not at all, in whatever
 * paragraphs they stand; each paragraph that has such claims keeps its first,
 * so that no side is accused without its answer and none is spared, and what
 * the first paragraph claims keeps its replies. Notes are numbered anew, by
 * what is left.
 *
 * @param room letters to a paragraph
 */
export function abridge(
	graph: Graph,
	prose: readonly Prose[],
	room = USUAL_ROOM
): { readonly paragraphs: readonly string[]; readonly footnotes: readonly Footnote[] } {
	const [lead = [], ...account] = prose;
	const kept = [lead, ...keep(graph, lead, account, room)];
	const isCut = (index: number) => (kept[index]?.length ?? 0) < (prose[index]?.length ?? 0);
	const lastCut = kept.findLastIndex((_, index) => isCut(index));
	const footnotes = numberFootnotes(graph, kept);
	const paragraphs = kept.map((paragraph, index) => {
		const text = plainProse(paragraph, footnotes);
		if (!isCut(index)) return text;
		return [text, CUT, ...(index === lastCut ? [MORE] : [])].join(' ').trim();
	});
	return { paragraphs: prose.length === 0 ? [] : paragraphs, footnotes };
}

function keep(graph: Graph, lead: Prose, account: readonly Prose[], room: number): Prose[] {
	const groups = groupReplies(graph, account);
	const led = new Set(lead.flatMap((sentence) => contestedIn(graph, sentence)));
	const kept = new Set(groups.filter(({ contested }) => contested.some((id) => led.has(id))));
	for (const index of account.keys())
		for (const group of fitting(groups, index, room)) kept.add(group);
	const printed = new Set([...kept].flatMap(({ sentences }) => sentences));
	return account.map((paragraph) => paragraph.filter((sentence) => printed.has(sentence)));
}

/** Of one paragraph: what fits, from its beginning, and its first contested claim. */
function fitting(groups: readonly Group[], index: number, room: number): readonly Group[] {
	const here = groups.filter(({ lengths }) => lengths.has(index));
	let length = 0;
	const over = here.findIndex(({ lengths }) => (length += lengths.get(index) ?? 0) > room);
	if (over === -1) return here;
	const first = here.slice(0, Math.max(1, over));
	const isContested = ({ contested }: Group) => contested.length > 0;
	const claim = first.some(isContested) ? undefined : here.find(isContested);
	return [...first, ...(claim === undefined ? [] : [claim])];
}
