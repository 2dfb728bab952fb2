import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';

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
/** Least distance of two centres; more across than down, since labels are wider than high. */
const CLEAR = { x: 132, y: 90 };
const MOST_ROUNDS = 400;

/**
 * Lays out all entities with fcose and then moves apart what would overlap:
 * between any two centres lie at least 90 units, 132 where they are level.
 * Known places are kept. Deterministic: Math.random is seeded while fcose runs.
 */
export function layOutWholeGraph(request: LayoutRequest): Map<string, Point> {
	const ids = [...request.entities].sort();
	const kept = new Map(
		ids.flatMap((id) => {
			const at = request.known.get(id);
			return at === undefined ? [] : [[id, at] as const];
		})
	);
	if (kept.size === ids.length) return kept;
	const laidOut = runFcose(ids, pairsOf(ids, request.ties), kept, request.seed);
	return pushApart(kept.size === 0 ? centre(laidOut) : laidOut, new Set(kept.keys()));
}

/** Moves the middle of all places to 0, 0. */
function centre(places: ReadonlyMap<string, Point>): Map<string, Point> {
	const x = mean([...places.values()].map((at) => at.x));
	const y = mean([...places.values()].map((at) => at.y));
	return new Map([...places].map(([id, at]) => [id, { x: at.x - x, y: at.y - y }]));
}

/** Runs something with Math.random replaced by a seeded one (mulberry32), and puts the old one back. */
export function withSeededRandom<T>(seed: number, run: () => T): T {
	const random = Math.random;
	let state = seed >>> 0;
	Math.random = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	try {
		return run();
	} finally {
		Math.random = random;
	}
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

/** Moves overlapping places apart, the fixed ones not at all; coordinates become integers. */
export function pushApart(
	places: ReadonlyMap<string, Point>,
	fixed: ReadonlySet<string>
): Map<string, Point> {
	const ids = [...places.keys()].sort();
	const at = ids.map((id) => ({ ...(places.get(id) ?? { x: 0, y: 0 }), free: !fixed.has(id) }));
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let moved = false;
		for (let i = 0; i < at.length; i++)
			for (let j = i + 1; j < at.length; j++) {
				const [a, b] = [at[i], at[j]];
				if (a !== undefined && b !== undefined && separate(a, b, i + j)) moved = true;
			}
		if (!moved) break;
	}
	return new Map(
		ids.map((id, index) => {
			const { x, y } = at[index] ?? { x: 0, y: 0 };
			return [id, { x: Math.round(x), y: Math.round(y) }];
		})
	);
}

interface Movable {
	x: number;
	y: number;
	readonly free: boolean;
}

/** Moves two places along the line between them until they are clear; true where they were not. */
function separate(a: Movable, b: Movable, index: number): boolean {
	let dx = (b.x - a.x) / CLEAR.x;
	let dy = (b.y - a.y) / CLEAR.y;
	let distance = Math.hypot(dx, dy);
	if (distance >= 1 || (!a.free && !b.free)) return false;
	if (distance < 1e-6) [dx, dy, distance] = [Math.cos(index), Math.sin(index), 1e-6];
	// A hair more than is missing: rounding to whole units must not undo it.
	const gap = (1.02 - distance) / Math.max(Math.hypot(dx, dy), 1e-6);
	const share = a.free && b.free ? 0.5 : 1;
	if (a.free) {
		a.x -= dx * gap * CLEAR.x * share;
		a.y -= dy * gap * CLEAR.y * share;
	}
	if (b.free) {
		b.x += dx * gap * CLEAR.x * share;
		b.y += dy * gap * CLEAR.y * share;
	}
	return true;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
