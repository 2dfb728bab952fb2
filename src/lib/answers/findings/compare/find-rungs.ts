import type { Walking } from '../../graph/walking/admit.ts';
import type { Graph } from '../../graph/graph.ts';
import { isShown } from '../../graph/neighbourhood.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { tiesOf } from '../../graph/ties.ts';
import type { Rungs } from './comparison.ts';

/** The four who are compared. */
export interface Four {
	/** A and B, C and D of `A -> B vs C -> D`. */
	readonly left: readonly [string, string];
	readonly right: readonly [string, string];
}

/** All that ties the two sides of a comparison. */
export function findRungs(graph: Graph, { left, right }: Four, walking: Walking): Rungs {
	const [a, b] = left;
	const [c, d] = right;
	const everything = { ...walking, unsigned: true };
	const patrons = readPair(graph, a, c, everything, 'any');
	const clients = readPair(graph, b, d, everything, 'any');
	// With one patron or one client, what crosses is a side itself.
	const crosses = a !== c && b !== d;
	const crossLeft = crosses ? readPair(graph, a, d, walking, 'with') : undefined;
	const crossRight = crosses ? readPair(graph, c, b, walking, 'with') : undefined;
	return {
		...(patrons === undefined ? {} : { patrons }),
		...(clients === undefined ? {} : { clients }),
		...(crossLeft === undefined ? {} : { crossLeft }),
		...(crossRight === undefined ? {} : { crossRight }),
		shared: sharedBy(graph, { left, right }, walking)
	};
}

/** Entities tied to somebody on each side, the four themselves left out, by id. */
function sharedBy(graph: Graph, { left, right }: Four, walking: Walking): string[] {
	const beside = (side: readonly string[]) =>
		new Set(
			side.flatMap((id) =>
				tiesOf(graph, id)
					.filter((tie) => isShown(graph, tie.id, walking.filters, walking.window))
					.map((tie) => (tie.from === id ? tie.to : tie.from))
			)
		);
	const theirs = beside(right);
	return [...beside(left)]
		.filter((id) => theirs.has(id) && !left.includes(id) && !right.includes(id))
		.sort();
}
