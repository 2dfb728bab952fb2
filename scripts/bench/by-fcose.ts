import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';
import { withSeededRandom } from '../../src/lib/picture/canvas/layout/seeded-random.ts';
import { pairsOf } from './adjacency.ts';
import type { Adjacency } from './layout-quality.ts';

/** Lays a graph out by fcose with nothing set, from its own beginning; the seed makes runs alike. */
export function byFcose(graph: Adjacency, seed: number): Point[] {
	cytoscape.use(fcose);
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...graph.map((_, index) => ({ data: { id: `n${String(index)}` } })),
			...pairsOf(graph).map(([a, b]) => ({
				data: { source: `n${String(a)}`, target: `n${String(b)}` }
			}))
		]
	});
	try {
		const options = { name: 'fcose', animate: false } as cytoscape.LayoutOptions;
		withSeededRandom(seed, () => cy.layout(options).run());
		return graph.map((_, index) => ({ ...cy.getElementById(`n${String(index)}`).position() }));
	} finally {
		cy.destroy();
	}
}
