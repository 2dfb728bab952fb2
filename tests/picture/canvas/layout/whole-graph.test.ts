import { describe, expect, it } from 'vitest';
import { layOutWholeGraph, type WholeGraph } from '#lib/picture/canvas/layout/whole-graph.ts';
import { leastClearance } from './least-clearance.ts';

const leaves = Array.from({ length: 14 }, (_, index) => `leaf-${String(index)}`);

const star: WholeGraph = {
	rooms: new Map([
		['hub', 112],
		...leaves.map((id) => [id, 64] as const),
		['alone', 64],
		['__proto__', 64]
	]),
	ties: [...leaves.map((id) => ['hub', id] as const), ['__proto__', 'leaf-1']],
	onEarth: new Map(),
	known: new Map()
};

describe('the layout of the whole graph', () => {
	it('gives every entity a place of whole units with room around it', () => {
		const places = layOutWholeGraph(star);
		expect([...places.keys()]).toEqual([...star.rooms.keys()].sort());
		expect(
			[...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))
		).toBe(true);
		expect(leastClearance(places, star.rooms)).toBeGreaterThanOrEqual(0);
	});

	it('is the same each time, in whatever order entities and ties are named', () => {
		const turned = {
			...star,
			rooms: new Map([...star.rooms].reverse()),
			ties: [...star.ties].reverse().map(([a, b]) => [b, a] as const)
		};
		expect([...layOutWholeGraph(turned)]).toEqual([...layOutWholeGraph(star)]);
	});

	it('puts below all others whoever is tied to nobody', () => {
		const places = layOutWholeGraph(star);
		const others = [...places].filter(([id]) => id !== 'alone').map(([, { y }]) => y);
		expect(places.get('alone')?.y).toBeGreaterThan(Math.max(...others));
	});

	it('puts regions where they are on a map', () => {
		const here = { latitude: 40, longitude: -120 };
		const there = { latitude: -30, longitude: 120 };
		const places = layOutWholeGraph({
			rooms: new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, 90])),
			ties: [
				['a', 'b'],
				['b', 'c'],
				['a', 'c'],
				['d', 'e'],
				['e', 'f'],
				['d', 'f'],
				['c', 'd']
			],
			onEarth: new Map([
				['a', here],
				['b', here],
				['e', there],
				['f', there]
			]),
			known: new Map()
		});
		for (const west of ['a', 'b'])
			for (const east of ['e', 'f']) {
				expect(places.get(west)?.x).toBeLessThan(places.get(east)?.x ?? 0);
				expect(places.get(west)?.y).toBeLessThan(places.get(east)?.y ?? 0);
			}
	});

	it('keeps known places and puts newcomers beside those they are tied to', () => {
		const known = layOutWholeGraph(star);
		const rooms = new Map([...star.rooms, ['newcomer', 90] as const]);
		const places = layOutWholeGraph({
			...star,
			rooms,
			ties: [...star.ties, ['newcomer', 'leaf-3']],
			known
		});
		for (const [id, at] of known) expect(places.get(id)).toEqual(at);
		const [newcomer, beside] = [places.get('newcomer'), places.get('leaf-3')];
		expect(Math.hypot(newcomer!.x - beside!.x, newcomer!.y - beside!.y)).toBeLessThan(300);
		expect(leastClearance(places, rooms)).toBeGreaterThanOrEqual(0);
	});

	it('forgets those who left and moves nobody else', () => {
		const known = layOutWholeGraph(star);
		const rooms = new Map([...star.rooms].filter(([id]) => id !== 'leaf-3'));
		const places = layOutWholeGraph({ ...star, rooms, known });
		expect(places.has('leaf-3')).toBe(false);
		for (const [id, at] of places) expect(at).toEqual(known.get(id));
	});
});
