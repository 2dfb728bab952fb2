import type { Graph } from '../graph/graph.ts';
import { findRelationship } from '../graph/graph.ts';
import type { Citation, Footnote, Prose } from './prose.ts';
import { wordRows } from './word-rows.ts';

/** Numbers the sources that a text cites, in order of first mention; claims and rows of one source share a note. */
export function numberFootnotes(graph: Graph, paragraphs: readonly Prose[]): Footnote[] {
	const notes = new Map<string, { readonly claims: Set<string>; readonly rows: Set<string> }>();
	const noteOf = (source: string) => {
		const note = notes.get(source) ?? { claims: new Set(), rows: new Set() };
		notes.set(source, note);
		return note;
	};
	for (const { cite, values } of citationsIn(paragraphs)) {
		for (const address of cite) {
			const source = sourceOf(graph, address);
			if (source !== undefined) noteOf(source).claims.add(address);
		}
		if (values === undefined) continue;
		for (const row of values.rows) noteOf(values.source).rows.add(row);
	}
	return [...notes].map(([source, { claims, rows }], index) => ({
		number: index + 1,
		source,
		claims: [...claims],
		...(rows.size === 0 ? {} : { rows: wordRows([...rows]) })
	}));
}

/** Numbers of the notes that a citation points at, ascending, each once. */
export function noteNumbers(footnotes: readonly Footnote[], { cite, values }: Citation): number[] {
	const numbers = footnotes
		.filter(
			({ source, claims }) =>
				claims.some((claim) => cite.includes(claim)) ||
				(values !== undefined && values.rows.length > 0 && values.source === source)
		)
		.map(({ number }) => number);
	return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Addresses of claims in order of mention, repeats and all. */
export function citedIn(paragraphs: readonly Prose[]): string[] {
	return citationsIn(paragraphs).flatMap(({ cite }) => cite);
}

/** Ids of the datasets whose rows notes name. */
export function datasetsCited(footnotes: readonly Footnote[]): string[] {
	return footnotes.flatMap(({ source, rows }) => (rows === undefined ? [] : source));
}

function citationsIn(paragraphs: readonly Prose[]): Citation[] {
	return paragraphs.flatMap((prose) =>
		prose.flatMap((sentence) => sentence.flatMap((run) => ('cite' in run ? run : [])))
	);
}

function sourceOf(graph: Graph, address: string): string | undefined {
	const slash = address.indexOf('/');
	const tie = findRelationship(graph, address.slice(0, slash));
	return tie?.claims.find(({ id }) => id === address.slice(slash + 1))?.source;
}
