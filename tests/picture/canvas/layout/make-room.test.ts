import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom } from '#lib/picture/canvas/layout/make-room.ts';
import { settleBeside } from '#lib/picture/canvas/layout/settle-beside.ts';
import { leastClearance } from './least-clearance.ts';

const heaps = fc.array(
	fc.record({
		x: fc.integer({ min: -20, max: 20 }),
		y: fc.integer({ min: -20, max: 20 }),
		room: fc.constantFrom(64, 90, 112)
	}),
	{ minLength: 1, maxLength: 40 }
);
const named = <T>(list: readonly T[]) =>
	new Map(list.map((each, index) => [`e${String(index)}`, each]));

describe('making room', () => {
	it('clears any heap, at one place too', () => {
		fc.assert(
			fc.property(heaps, (heap) => {
				const rooms = new Map([...named(heap)].map(([id, { room }]) => [id, room]));
				expect(leastClearance(makeRoom(named(heap), rooms), rooms)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves who stands left of whom where there is room', () => {
		const places = named([
			{ x: -3, y: 0 },
			{ x: 0, y: 1 },
			{ x: 3, y: 0 }
		]);
		const made = makeRoom(places, new Map([...places.keys()].map((id) => [id, 64])));
		const xs = [...made.values()].map(({ x }) => x);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
	});
});

describe('settling beside', () => {
	it('finds everybody a free place and moves nobody', () => {
		fc.assert(
			fc.property(heaps, fc.array(fc.nat(39), { maxLength: 40 }), (heap, ties) => {
				const rooms = new Map([...named(heap)].map(([id, { room }]) => [id, room]));
				const kept = makeRoom(new Map([...named(heap)].slice(0, 10)), rooms);
				const ids = [...rooms.keys()];
				const neighbours = new Map(
					ids.map((id, index) => [id, ids.slice(ties[index] ?? 0, (ties[index] ?? 0) + 2)])
				);
				const places = settleBeside(ids, neighbours, kept, rooms);
				expect([...places.keys()].sort()).toEqual([...ids].sort());
				for (const [id, at] of kept) expect(places.get(id)).toEqual(at);
				expect(leastClearance(places, rooms)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 60 }
		);
	});
});
