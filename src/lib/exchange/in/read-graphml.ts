import type { ReadFile } from '../upload/file-problem.ts';
import { placeOf, startPart, type Part } from './graph-parts.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { readXml } from './read-xml.ts';

/** Reads GraphML 1.0: attributes by the names that their keys declare; labels of yEd too. Nodes and edges of graphs inside of nodes are read like all others; that they stand inside, and hyperedges, are left out, and said. */
export function readGraphml(text: string): ReadFile<ForeignGraph> {
	const keys = new Map<string, string>();
	const nodes: ForeignNode[] = [];
	const edges: ForeignEdge[] = [];
	const left = new Set<string>();
	let isUndirected = false;
	/** What is being read, the innermost last: nodes may hold graphs. */
	const parts: Part[] = [];
	let cell: string | undefined;
	const read = readXml(text, {
		open({ name, attributes, within }) {
			if (name === 'key')
				keys.set(
					attributes.get('id') ?? '',
					attributes.get('attr.name') ?? attributes.get('id') ?? ''
				);
			else if (name === 'graph') {
				if (within.includes('graph')) left.add('which nodes stand inside of which');
				else isUndirected = attributes.get('edgedefault') === 'undirected';
			} else if (name === 'node' || name === 'edge') parts.push(startPart(name, attributes));
			else if (name === 'hyperedge') left.add('hyperedges');
			else if (name === 'data') cell = keys.get(attributes.get('key') ?? '');
		},
		close(name, said) {
			const value = said.trim();
			const part = parts.at(-1);
			if (name === 'data' && cell !== undefined) {
				// A key of a graph has no part to stand in.
				if (value !== '') part?.cells.set(cell, value);
				cell = undefined;
			} else if (name === 'NodeLabel' && value !== '') part?.cells.set('label', value);
			else if (name === 'node' && part?.what === 'node') {
				nodes.push({ ...part, ...placeOf(part.cells, 1) });
				parts.pop();
			} else if (name === 'edge' && part?.what === 'edge') {
				const directed = part.attributes.get('directed');
				edges.push({
					...part,
					id: part.attributes.get('id'),
					isUndirected: directed === undefined ? isUndirected : directed === 'false'
				});
				parts.pop();
			}
		}
	});
	if (!read.ok) return read;
	const remarks = [...left].map((what) => `Not read: ${what}.`);
	return { ok: true, value: { format: 'graphml', nodes, edges, remarks } };
}
