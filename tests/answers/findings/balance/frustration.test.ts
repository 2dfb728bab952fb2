import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Link } from '#lib/answers/findings/signed-pairs/block.ts';
import { blocksOf } from '#lib/answers/findings/balance/frustration/blocks-of.ts';
import { divideInTwo } from '#lib/answers/findings/balance/frustration/divide-in-two.ts';
import { frustrationOf } from '#lib/answers/findings/balance/frustration/frustration.ts';
import { packTriads } from '#lib/answers/findings/balance/frustration/pack-triads.ts';
import { solveExactly } from '#lib/answers/findings/balance/frustration/solve-exactly.ts';
import { seededRandom } from '#lib/answers/findings/seeded-random.ts';
import { boundedBy } from '#lib/answers/findings/work.ts';
import { frustrationByEnumeration, signedGraphs } from './signed-graphs.ts';

const plenty = () => boundedBy(10_000_000);

function complete(size: number, signOf: (a: number, b: number) => 1 | -1): Block {
	const links: Link[] = [];
	for (let a = 0; a < size; a++)
		for (let b = a + 1; b < size; b++) links.push({ a, b, sign: signOf(a, b) });
	return { size, links };
}

function ring(size: number, minuses: number): Block {
	return {
		size,
		links: Array.from({ length: size }, (_, a) => ({
			a,
			b: (a + 1) % size,
			sign: a < minuses ? -1 : 1
		}))
	};
}

/** A random graph that is the same in every run. */
function random(size: number, density: number, enmity: number, seed: number): Block {
	const next = seededRandom(seed);
	const { links } = complete(size, () => (next() < enmity ? -1 : 1));
	return { size, links: links.filter(() => next() < density) };
}

describe('the frustration index', () => {
	it('is what looking at every division gives', () => {
		fc.assert(
			fc.property(signedGraphs(11), (graph) => {
				const index = frustrationByEnumeration(graph);
				expect(frustrationOf(graph, plenty())).toEqual({ exact: true, lower: index, upper: index });
				if (graph.size > 0) expect(solveExactly(graph, plenty())).toBe(index);
			}),
			{ numRuns: 150 }
		);
	});

	it('lies between its bounds', () => {
		fc.assert(
			fc.property(signedGraphs(11), (graph) => {
				const index = frustrationByEnumeration(graph);
				expect(packTriads(graph)).toBeLessThanOrEqual(index);
				expect(divideInTwo(graph)).toBeGreaterThanOrEqual(index);
			}),
			{ numRuns: 150 }
		);
	});

	it('is 1 for a ring with an odd number of minuses, where no triad is unbalanced', () => {
		expect(frustrationOf(ring(4, 1), plenty())).toEqual({ exact: true, lower: 1, upper: 1 });
		expect(frustrationOf(ring(60, 3), plenty())).toEqual({ exact: true, lower: 1, upper: 1 });
		expect(frustrationOf(ring(60, 2), plenty())).toEqual({ exact: true, lower: 0, upper: 0 });
	});

	it('adds up over parts that share one actor only, however many they are', () => {
		const rings = Array.from({ length: 50 }, (_, index): Link[] => [
			{ a: 0, b: 2 * index + 1, sign: -1 },
			{ a: 2 * index + 1, b: 2 * index + 2, sign: 1 },
			{ a: 0, b: 2 * index + 2, sign: 1 }
		]);
		const star: Block = { size: 101, links: rings.flat() };
		expect(frustrationOf(star, plenty())).toEqual({ exact: true, lower: 50, upper: 50 });
	});

	it('is solved for 40 actors, also where all oppose all', () => {
		const enemies = complete(40, () => -1);
		expect(solveExactly(enemies, plenty())).toBe(780 - 400);
		for (const [density, enmity] of [
			[0.1, 0.5],
			[0.3, 0.5],
			[1, 0.5],
			[0.5, 0.2]
		] as const) {
			const found = frustrationOf(random(40, density, enmity, 7), plenty());
			expect(found.exact).toBe(true);
		}
	});

	it('is given by two bounds where it is not solved, and says so', () => {
		const large = random(60, 0.4, 0.5, 3);
		const { exact, lower, upper } = frustrationOf(large, plenty());
		expect(exact).toBe(false);
		expect(lower).toBeGreaterThan(0);
		expect(lower).toBeLessThan(upper);
		expect(frustrationOf(large, plenty())).toEqual({ exact, lower, upper });
	});

	it('is given by two bounds where the work runs out', () => {
		const hard = random(40, 0.5, 0.5, 3);
		expect(solveExactly(hard, boundedBy(2000))).toBeUndefined();
		expect(frustrationOf(hard, boundedBy(2000)).exact).toBe(false);
		expect(frustrationOf(hard, plenty()).exact).toBe(true);
	});

	it('can be cancelled while it is searched for', () => {
		const signal = AbortSignal.abort(new Error('No longer wanted.'));
		expect(() => solveExactly(random(40, 0.5, 0.5, 3), boundedBy(10_000_000, signal))).toThrow(
			'No longer wanted.'
		);
	});
});

describe('blocks', () => {
	it('hold every pair that lies on a ring, once, and no other', () => {
		fc.assert(
			fc.property(signedGraphs(9), (graph) => {
				const onRings = graph.links.filter((link) =>
					isJoined(graph, link.a, link.b, (other) => other !== link)
				).length;
				const blocks = blocksOf(graph);
				expect(blocks.reduce((sum, { links }) => sum + links.length, 0)).toBe(onRings);
				for (const block of blocks)
					for (const removed of Array.from({ length: block.size }).keys())
						expect(isWhole(block, removed)).toBe(true);
			})
		);
	});

	it('are found in long chains without running out of stack', () => {
		const size = 20_000;
		const chain: Block = {
			size,
			links: Array.from({ length: size - 1 }, (_, a) => ({ a, b: a + 1, sign: 1 }))
		};
		expect(blocksOf(chain)).toEqual([]);
		expect(blocksOf({ size, links: [...chain.links, { a: 0, b: size - 1, sign: -1 }] })).toEqual([
			expect.objectContaining({ size })
		]);
	});
});

/** Whether two are joined by links that are kept. */
function isJoined({ links }: Block, from: number, to: number, keeps: (link: Link) => boolean) {
	const reached = new Set([from]);
	for (let grown = true; grown;) {
		grown = false;
		for (const link of links.filter(keeps))
			for (const [a, b] of [
				[link.a, link.b],
				[link.b, link.a]
			] as const)
				if (reached.has(a) && !reached.has(b)) {
					reached.add(b);
					grown = true;
				}
	}
	return reached.has(to);
}

/** Whether a block stays joined when one actor is taken out: what makes it a block. */
function isWhole(block: Block, without: number): boolean {
	const rest = Array.from({ length: block.size }, (_, actor) => actor).filter(
		(actor) => actor !== without
	);
	const keeps = ({ a, b }: Link) => a !== without && b !== without;
	return rest.every((actor) => isJoined(block, rest[0] ?? 0, actor, keeps));
}
