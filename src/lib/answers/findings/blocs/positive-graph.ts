import Graph from 'graphology';
import type { SignTable } from '../signed-pairs/sign-table.ts';

/**
 * The positive pairs as a graphology graph, whose nodes are the actors' numbers:
 * its algorithms give plain objects, in which an id such as `__proto__` is lost.
 */
export function positiveGraph({ whole }: SignTable): Graph {
	const graph = new Graph({ type: 'undirected', multi: false });
	for (let actor = 0; actor < whole.size; actor++) graph.addNode(actor);
	for (const { a, b, sign } of whole.links) if (sign === 1) graph.addEdge(a, b);
	return graph;
}
