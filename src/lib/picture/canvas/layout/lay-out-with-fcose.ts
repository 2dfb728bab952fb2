import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { CLEAR, pushApart } from './push-apart.ts';
import { withSeededRandom } from './seeded-random.ts';

/** What is to be laid out. */
export interface LayoutRequest {
	/** Ids in any order; equal sets give equal places. */
	readonly entities: readonly string[];
	/** Pairs of ids that are tied; a pair may be named more than once. */
	readonly ties: readonly (readonly [string, string])[];
	/** Places to keep. Empty: everything is laid out afresh. */
	readonly known: ReadonlyMap<string, Point>;
	readonly seed: number;
}

/** Length of a line between two actors that have few others, in world units: two labels fit beside each other. */
const LINE = 165;
/** 1 leaves the middle as crowded as fcose does; lower powers give it more room. */
const WIDENING = 0.72;

/**
 * Lays out all entities with fcose and then moves apart what would overlap:
 * between any two centres lie at least 90 units, 132 where they are level.
 * Known places are kept. Deterministic: Math.random is seeded while fcose runs. For what a
 * person opens: more than some hundred entities take it a minute (see whole-graph.ts).
 */
export function layOutWithFcose(request: LayoutRequest): Map<string, Point> {
	const ids = [...request.entities].sort();
	const kept = new Map(
		ids.flatMap((id) => {
			const at = request.known.get(id);
			return at === undefined ? [] : [[id, at] as const];
		})
	);
	if (kept.size === ids.length) return kept;
	const pairs = pairsOf(ids, request.ties);
	const tied = new Set(pairs.flatMap(({ a, b }) => [a, b]));
	const drawn = runFcose(
		ids.filter((id) => tied.has(id) || kept.has(id)),
		pairs,
		kept,
		request.seed
	);
	const untied = ids.filter((id) => !drawn.has(id));
	const laidOut = new Map([...drawn, ...rowsBelow(drawn, untied)]);
	return pushApart(kept.size === 0 ? widenMiddle(centre(laidOut)) : laidOut, new Set(kept.keys()));
}

/** The crowd in the middle gets room from the rim: distances from 0, 0 grow by the power below, the farthest stays where it is. Directions and order along each ray stay. */
function widenMiddle(places: ReadonlyMap<string, Point>): Map<string, Point> {
	const reach = Math.max(...[...places.values()].map(({ x, y }) => Math.hypot(x, y)), 1);
	return new Map(
		[...places].map(([id, { x, y }]) => {
			const distance = Math.max(Math.hypot(x, y), 1e-6);
			const factor = (distance / reach) ** (WIDENING - 1);
			return [id, { x: x * factor, y: y * factor }];
		})
	);
}

/** Rows under all places for those who are tied to nobody: fcose would put them far out. */
function rowsBelow(places: ReadonlyMap<string, Point>, ids: readonly string[]): Map<string, Point> {
	const all = [...places.values()];
	const [left, right] = [
		Math.min(0, ...all.map(({ x }) => x)),
		Math.max(0, ...all.map(({ x }) => x))
	];
	const top = Math.max(0, ...all.map(({ y }) => y)) + LINE;
	const most = Math.max(1, Math.floor((right - left) / LINE));
	return new Map(
		ids.map((id, index) => {
			const row = Math.floor(index / most);
			const inRow = Math.min(most, ids.length - row * most);
			const x = (left + right) / 2 + ((index % most) - (inRow - 1) / 2) * LINE;
			return [id, { x, y: top + row * CLEAR.y * 1.2 }];
		})
	);
}

/** Moves the middle of all places to 0, 0. */
function centre(places: ReadonlyMap<string, Point>): Map<string, Point> {
	const x = mean([...places.values()].map((at) => at.x));
	const y = mean([...places.values()].map((at) => at.y));
	return new Map([...places].map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
}

interface Pair {
	readonly a: string;
	readonly b: string;
}

function pairsOf(ids: readonly string[], ties: LayoutRequest['ties']): Pair[] {
	const known = new Set(ids);
	const pairs = new Map<string, Pair>();
	for (const [from, to] of ties) {
		if (from === to || !known.has(from) || !known.has(to)) continue;
		const [a, b] = from < to ? [from, to] : [to, from];
		pairs.set(`${a}~${b}`, { a, b });
	}
	return [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

function runFcose(
	ids: readonly string[],
	pairs: readonly Pair[],
	kept: ReadonlyMap<string, Point>,
	seed: number
): Map<string, Point> {
	const degree = new Map<string, number>();
	for (const { a, b } of pairs) for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
	const start = startOf(ids, pairs, kept);
	cytoscape.use(fcose);
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: 'node', style: { width: CLEAR.x * 0.7, height: CLEAR.y * 0.7 } }],
		elements: [
			...ids.map((id) => ({ data: { id }, position: { ...(start.get(id) ?? { x: 0, y: 0 }) } })),
			...pairs.map(({ a, b }) => ({ data: { id: `${a}~${b}`, source: a, target: b } }))
		]
	});
	try {
		// Between two hubs a line may be longer: their neighbours need the room.
		const lengthOf = ({ a, b }: Pair) =>
			LINE * (1 + 0.22 * Math.log2(Math.min(degree.get(a) ?? 1, degree.get(b) ?? 1)));
		const lengths = new Map(pairs.map((pair) => [`${pair.a}~${pair.b}`, lengthOf(pair)]));
		const options: fcose.FcoseLayoutOptions = {
			name: 'fcose',
			quality: 'proof',
			randomize: kept.size === 0,
			animate: false,
			fit: false,
			nodeSeparation: CLEAR.x,
			nodeRepulsion: () => 16_000,
			idealEdgeLength: (edge) => lengths.get(edge.id()) ?? LINE,
			edgeElasticity: () => 0.35,
			gravity: 0.3,
			gravityRange: 3,
			numIter: 4_000,
			tilingPaddingHorizontal: CLEAR.x * 0.3,
			tilingPaddingVertical: CLEAR.y * 0.3,
			...(kept.size === 0
				? {}
				: {
						fixedNodeConstraint: [...kept].map(([nodeId, position]) => ({
							nodeId,
							position: { ...position }
						}))
					})
		};
		withSeededRandom(seed, () => cy.layout(options as cytoscape.LayoutOptions).run());
		return new Map(
			cy.nodes().map((node) => [node.id(), kept.get(node.id()) ?? { ...node.position() }])
		);
	} finally {
		cy.destroy();
	}
}

/** Where newcomers start: in the middle of their known neighbours, each a little aside in a direction of its own. */
function startOf(
	ids: readonly string[],
	pairs: readonly Pair[],
	kept: ReadonlyMap<string, Point>
): Map<string, Point> {
	const start = new Map(kept);
	if (kept.size === 0) return start;
	for (const [index, id] of ids.entries()) {
		if (kept.has(id)) continue;
		const beside = pairs.flatMap(({ a, b }) => {
			const other = a === id ? b : b === id ? a : undefined;
			return (other === undefined ? undefined : kept.get(other)) ?? [];
		});
		const around = beside.length > 0 ? beside : [...kept.values()];
		const turn = index * 2.4;
		start.set(id, {
			x: mean(around.map(({ x }) => x)) + LINE * Math.cos(turn),
			y: mean(around.map(({ y }) => y)) + LINE * Math.sin(turn)
		});
	}
	return start;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
