import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthsFrom, LINE, majorize, type Tied } from '#lib/picture/scene/stress.ts';

const COUNT = 9;
const index = fc.integer({ min: 0, max: COUNT - 1 });
const graphs: fc.Arbitrary<Tied> = fc
	.array(fc.tuple(index, index), { maxLength: 16 })
	.map((pairs) => {
		const tied = Array.from({ length: COUNT }, () => new Set<number>());
		for (const [a, b] of pairs)
			if (a !== b) {
				tied[a]?.add(b);
				tied[b]?.add(a);
			}
		return tied;
	});
const crowds = fc.array(
	fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
	{ minLength: COUNT, maxLength: COUNT }
);
const REACH = { most: 3 * LINE, apart: 2 * LINE };

/** Floyd and Warshall's: over every entity in turn. */
function slowLengths(tied: Tied): number[][] {
	const sizes = tied.map(({ size }) => size);
	const rows = tied.map((mine, a) =>
		tied.map((_, b) => {
			if (a === b) return 0;
			const busy = Math.min(sizes[a] ?? 1, sizes[b] ?? 1);
			return mine.has(b) ? LINE * (1 + 0.3 * Math.log2(busy)) : Infinity;
		})
	);
	for (const via of rows.keys())
		for (const row of rows)
			for (const b of row.keys())
				row[b] = Math.min(
					row[b] ?? Infinity,
					(row[via] ?? Infinity) + (rows[via]?.[b] ?? Infinity)
				);
	return rows;
}

function stressOf(
	places: readonly { x: number; y: number }[],
	wanted: ReadonlyMap<number, Float64Array>
): number {
	let sum = 0;
	for (const [i, lengths] of wanted)
		for (const [j, length] of lengths.entries()) {
			const [a, b] = [places[i], places[j]];
			if (i === j || a === undefined || b === undefined) continue;
			sum += (Math.hypot(a.x - b.x, a.y - b.y) / length - 1) ** 2;
		}
	return sum;
}

describe('lengths of the shortest ways', () => {
	it('are those that trying every way over everybody finds, within their bounds', () => {
		fc.assert(
			fc.property(graphs, index, (tied, source) => {
				const slow = slowLengths(tied)[source] ?? [];
				const expected = slow.map((length) =>
					length === Infinity ? REACH.apart : Math.min(length, REACH.most)
				);
				for (const [at, length] of lengthsFrom(tied, source, REACH).entries())
					expect(length).toBeCloseTo(expected[at] ?? Number.NaN, 6);
			})
		);
	});
});

describe('majorizing', () => {
	it('never makes the stress of a picture larger', () => {
		fc.assert(
			fc.property(graphs, crowds, (tied, crowd) => {
				const wanted = new Map(tied.map((_, at) => [at, lengthsFrom(tied, at, REACH)]));
				const places = crowd.map((at) => ({ ...at }));
				let before = stressOf(places, wanted);
				for (let round = 0; round < 5; round++) {
					majorize(places, { wanted, rounds: 1 });
					const after = stressOf(places, wanted);
					expect(after).toBeLessThanOrEqual(before + 1e-6);
					before = after;
				}
			})
		);
	});

	it('moves nobody of whom no distances are wanted', () => {
		fc.assert(
			fc.property(graphs, crowds, index, (tied, crowd, free) => {
				const places = crowd.map((at) => ({ ...at }));
				majorize(places, { wanted: new Map([[free, lengthsFrom(tied, free, REACH)]]), rounds: 3 });
				for (const [at, place] of places.entries())
					if (at !== free) expect(place).toEqual(crowd[at]);
			})
		);
	});

	it('leaves two apart who are not tied, where they may part, and pushes them off when too near', () => {
		const tied: Tied = [new Set(), new Set()];
		const wanted = new Map([[0, lengthsFrom(tied, 0, REACH)]]);
		const far = [
			{ x: 5000, y: 0 },
			{ x: 0, y: 0 }
		];
		majorize(far, { wanted, mayPart: tied, rounds: 10 });
		expect(far[0]).toEqual({ x: 5000, y: 0 });
		const near = [
			{ x: 10, y: 0 },
			{ x: 0, y: 0 }
		];
		majorize(near, { wanted, mayPart: tied, rounds: 10 });
		expect(near[0]?.x).toBeCloseTo(REACH.apart);
	});
});
