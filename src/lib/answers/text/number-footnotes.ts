import type { Graph } from '../graph/graph.ts';
import { findRelationship } from '../graph/graph.ts';
import type { Footnote, Prose } from './prose.ts';

/** Numbers the sources that a text cites, in order of first mention; claims of one source share a note. */
export function numberFootnotes(graph: Graph, paragraphs: readonly Prose[]): Footnote[] {
	const notes = new Map<string, string[]>();
	for (const address of citedIn(paragraphs)) {
		const source = sourceOf(graph, address);
		if (source === undefined) continue;
		const claims = notes.get(source) ?? [];
		if (!claims.includes(address)) claims.push(address);
		notes.set(source, claims);
	}
	return [...notes].map(([source, claims], index) => ({ number: index + 1, source, claims }));
}

/** Numbers of the notes that these addresses point at, ascending, each once. */
export function noteNumbers(
	footnotes: readonly Footnote[],
	addresses: readonly string[]
): number[] {
	const numbers = footnotes
		.filter(({ claims }) => claims.some((claim) => addresses.includes(claim)))
		.map(({ number }) => number);
	return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Addresses of claims in order of mention, repeats and all. */
export function citedIn(paragraphs: readonly Prose[]): string[] {
	return paragraphs.flatMap((prose) =>
		prose.flatMap((sentence) => sentence.flatMap((run) => ('cite' in run ? run.cite : [])))
	);
}

function sourceOf(graph: Graph, address: string): string | undefined {
	const slash = address.indexOf('/');
	const tie = findRelationship(graph, address.slice(0, slash));
	return tie?.claims.find(({ id }) => id === address.slice(slash + 1))?.source;
}
