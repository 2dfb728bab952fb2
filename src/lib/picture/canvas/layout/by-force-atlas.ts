import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** An undirected pull between two ids; of one pair at most one. */
export interface Pull {
	readonly a: string;
	readonly b: string;
	/** 1 for a tie of the facts; less for what only leans. */
	readonly weight: number;
}

/** After so many rounds the neighbours of most lie as near as they come. */
const ROUNDS = 1_500;

/**
 * Places by ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014), in units of its own
 * about 0, 0. Deterministic: it begins at the places given, which must all differ, and draws
 * no lots. Takes minutes for thousands of entities: for when facts change, not for a page.
 */
export function layOutByForceAtlas(
	start: ReadonlyMap<string, Point>,
	pulls: readonly Pull[]
): Map<string, Point> {
	const ids = [...start.keys()];
	if (ids.length === 0) return new Map();
	// Numbers as keys: the layout gives its places in a plain object, where `__proto__` is no key.
	const keys = new Map(ids.map((id, index) => [id, String(index)]));
	const graph = new UndirectedGraph();
	for (const [id, { x, y }] of start) graph.addNode(keys.get(id), { x, y });
	for (const { a, b, weight } of pulls) graph.addEdge(keys.get(a), keys.get(b), { weight });
	const settings = { ...forceAtlas2.inferSettings(graph), edgeWeightInfluence: 1 };
	const places = forceAtlas2(graph, { iterations: ROUNDS, getEdgeWeight: 'weight', settings });
	const drawn = ids.map((id, index) => [id, places[String(index)] ?? { x: 0, y: 0 }] as const);
	const [x, y] = [mean(drawn.map(([, at]) => at.x)), mean(drawn.map(([, at]) => at.y))];
	return new Map(drawn.map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
