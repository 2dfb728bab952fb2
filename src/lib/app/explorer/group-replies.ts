import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import type { Prose, Sentence } from '#lib/answers/text/prose.ts';

/** Sentences that are printed together or not at all. */
export interface Group {
	readonly sentences: readonly Sentence[];
	/** The contested relationships that they are about. */
	readonly contested: readonly string[];
	/** Letters it takes in each paragraph that it stands in, by the paragraph's index. */
	readonly lengths: ReadonlyMap<number, number>;
}

/**
 * Sentences of all paragraphs in groups, in the order of their first: those that
 * cite one contested relationship are one group wherever they stand, for a claim
 * may be told in one paragraph and denied in another. Every other sentence is a
 * group of its own.
 */
export function groupReplies(graph: Graph, paragraphs: readonly Prose[]): readonly Group[] {
	const groups = new Set<Growing>();
	const about = new Map<string, Growing>();
	for (const [index, paragraph] of paragraphs.entries())
		for (const sentence of paragraph) {
			const contested = contestedIn(graph, sentence);
			const joined = new Set(contested.flatMap((id) => about.get(id) ?? []));
			const [first = newGroup(), ...others] = joined;
			groups.add(first);
			for (const other of others) {
				absorb(first, other);
				groups.delete(other);
			}
			absorb(first, alone(sentence, index, contested));
			for (const id of first.contested) about.set(id, first);
		}
	return [...groups].map(({ sentences, contested, lengths }) => ({
		sentences,
		contested: [...contested],
		lengths
	}));
}

/** Relationships that a sentence cites and somebody denies. */
export function contestedIn(graph: Graph, sentence: Sentence): string[] {
	const cited = sentence.flatMap((run) => ('cite' in run ? run.cite : []));
	const ids = new Set(cited.map((address) => address.slice(0, address.indexOf('/'))));
	return [...ids].filter((id) => {
		const state = findRelationship(graph, id)?.evidence.state;
		return state !== undefined && state !== 'supported';
	});
}

interface Growing {
	readonly sentences: Sentence[];
	readonly contested: Set<string>;
	readonly lengths: Map<number, number>;
}

function newGroup(): Growing {
	return { sentences: [], contested: new Set(), lengths: new Map() };
}

function alone(sentence: Sentence, index: number, contested: readonly string[]): Growing {
	const length = sentence.reduce((sum, run) => sum + ('cite' in run ? 0 : run.text.length), 0);
	return {
		sentences: [sentence],
		contested: new Set(contested),
		lengths: new Map([[index, length]])
	};
}

function absorb(group: Growing, other: Growing): void {
	group.sentences.push(...other.sentences);
	for (const id of other.contested) group.contested.add(id);
	for (const [index, length] of other.lengths)
		group.lengths.set(index, (group.lengths.get(index) ?? 0) + length);
}
