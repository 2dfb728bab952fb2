import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';
import { withSeededRandom } from './with-seeded-random.ts';
import { pairsOf } from './adjacency.ts';
import type { Adjacency } from './layout-quality.ts';

/** Where a layout begins, and who keeps that place, by number. */
export interface Begun {
	readonly start: readonly Point[];
	readonly kept: ReadonlyMap<number, Point>;
}

/** Lays a graph out by fcose with nothing set, from its own beginning or from one given; the seed makes runs alike. */
export function byFcose(graph: Adjacency, seed: number, begun?: Begun): Point[] {
	cytoscape.use(fcose);
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...graph.map((_, index) => ({
				data: { id: nameOf(index) },
				position: { ...(begun?.start[index] ?? { x: 0, y: 0 }) }
			})),
			...pairsOf(graph).map(([a, b]) => ({
				data: { source: nameOf(a), target: nameOf(b) }
			}))
		]
	});
	try {
		const options = {
			name: 'fcose',
			animate: false,
			...(begun === undefined ? {} : held(begun))
		} as cytoscape.LayoutOptions;
		withSeededRandom(seed, () => cy.layout(options).run());
		return graph.map((_, index) => ({ ...cy.getElementById(nameOf(index)).position() }));
	} finally {
		cy.destroy();
	}
}

function held({ kept }: Begun): Partial<fcose.FcoseLayoutOptions> {
	const fixed = [...kept].map(([index, position]) => ({ nodeId: nameOf(index), position }));
	return { randomize: false, fit: false, fixedNodeConstraint: fixed };
}

function nameOf(index: number): string {
	return `n${String(index)}`;
}
