import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { findRoutes } from '#lib/answers/graph/paths/find-routes.ts';
import { countHops } from '#lib/answers/graph/paths/count-hops.ts';
import { suggestInstead, tracePathsOrWhyNot } from '#lib/answers/graph/paths/suggest-instead.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '#lib/answers/graph/paths/trace-paths.ts';
import { budgetOf, spentOf } from '#lib/answers/graph/walking/budget.ts';
import { prepareWalk } from '#lib/answers/graph/walking/walk.ts';
import { ALL_TIME } from '#lib/answers/graph/filters/window.ts';
import { world } from '../../build/world.ts';

const NAMES = Array.from({ length: 60 }, (_, index) => `land-${String(index).padStart(2, '0')}`);
const [first = '', ...others] = NAMES.flatMap((from, index) =>
	NAMES.slice(index + 1).map((to) => `${from} —alignment.partnership↔ ${to} @2000..`)
);
const graph = buildGraph(world(first, ...others, 'islay —alignment.partnership↔ jura @2000..'));

const request: PathsRequest = {
	from: 'land-00',
	to: 'land-59',
	heading: 'with',
	maxHops: 8,
	filters: NO_FILTERS,
	window: ALL_TIME,
	hubs: false,
	via: [],
	avoid: [],
	limit: 50,
	order: 'steps',
	together: false
};

describe('sixty entities, all tied to all', () => {
	it('are answered within the bound where the nearest paths suffice', () => {
		const answer = tracePaths(graph, request);
		expect(answer).toMatchObject({ outcome: 'found', complete: true });
		expect(answer.paths.map(({ steps }) => steps.length)).toEqual([1, ...Array(49).fill(2)]);
	});

	it('stop at the bound where all paths would have to be ranked, and still give the shortest', () => {
		const answer = tracePaths(graph, { ...request, order: 'evidence', together: true });
		expect(answer).toMatchObject({ complete: false, searched: MOST_EXPANSIONS });
		expect(answer.paths.map(({ steps }) => steps.length)).toEqual([1, ...Array(49).fill(2)]);
	});

	it('are ranked whole where what cannot be placed is not followed', () => {
		const answer = tracePaths(graph, { ...request, order: 'evidence' });
		expect(answer).toMatchObject({ complete: true });
		expect(answer.paths.map(({ steps }) => steps.length)).toEqual([1, ...Array(49).fill(2)]);
	});

	it('are counted to the first way found, not to the best', () => {
		const ranked = budgetOf(MOST_EXPANSIONS);
		const counted = budgetOf(MOST_EXPANSIONS);
		const through = { ...request, via: ['land-30'], limit: 1 };
		const walk = prepareWalk(graph, through, 'with', [], through.via);
		expect(findRoutes(walk, through, ranked).map(({ steps }) => steps)).toEqual([2]);
		expect(countHops(graph, through, counted)).toBe(2);
		expect(spentOf(counted)).toBeLessThan(spentOf(ranked));
	});

	it('are passed once where they are named twice', () => {
		const twice = { ...request, via: ['land-30', 'land-30'] };
		expect(countHops(graph, twice, budgetOf(MOST_EXPANSIONS))).toBe(2);
	});

	it('are answered at once where nothing fits', () => {
		const never = { ...request, together: true, window: { from: -Infinity, to: -9_999_999 } };
		expect(tracePaths(graph, { ...never, avoid: [] })).toMatchObject({ outcome: 'none' });
		const through = { ...request, via: NAMES.slice(10, 18) };
		expect(tracePaths(graph, through)).toMatchObject({
			outcome: 'none',
			complete: true
		});
	});

	it('are answered the same twice', () => {
		const asked = { ...request, order: 'evidence' } as const;
		expect(tracePaths(graph, asked)).toEqual(tracePaths(graph, asked));
	});
});

describe('a way by an island that none leads to', () => {
	const byIslay = { ...request, via: ['islay'] };
	const never = { from: -Infinity, to: -9_999_999 };

	it('is not said to be none where the search for it stopped', () => {
		expect(countHops(graph, byIslay, budgetOf(MOST_EXPANSIONS))).toBe('cut-off');
		expect(countHops(graph, { ...byIslay, maxHops: 2 }, budgetOf(MOST_EXPANSIONS))).toBe('none');
		expect(tracePathsOrWhyNot(graph, byIslay)).toMatchObject({
			outcome: 'none',
			complete: false,
			instead: { without: 'without the entities it must pass', steps: 1 }
		});
	});

	it('leaves unknown what would give one where a search for that stopped', () => {
		const answer = tracePathsOrWhyNot(graph, { ...byIslay, window: never });
		expect(answer).toMatchObject({ outcome: 'none', complete: true, instead: 'unknown' });
	});

	it('is looked for by all suggestions together within one budget', () => {
		const narrow = {
			...byIslay,
			filters: { opinions: false, grade: { reliability: 'A', credibility: 1 } }
		} as const;
		const budget = budgetOf(MOST_EXPANSIONS);
		expect(suggestInstead(graph, { ...narrow, avoid: ['land-00', 'land-30'] }, budget)).toBe(
			'none'
		);
		const shared = budgetOf(MOST_EXPANSIONS);
		suggestInstead(graph, { ...byIslay, avoid: ['land-30'], window: never }, shared);
		expect(spentOf(shared)).toBeLessThanOrEqual(MOST_EXPANSIONS);
		expect(tracePathsOrWhyNot(graph, byIslay).searched).toBeLessThanOrEqual(2 * MOST_EXPANSIONS);
	});
});

describe('reading in common times', () => {
	it('is paid for once for the whole window and once for every stretch', () => {
		const apart = buildGraph(
			world(
				'aaland —support.arms→ borduria @2001..2002',
				'aaland —support.training→ borduria @2005..2006',
				'borduria —support.arms→ syldavia @2000..'
			)
		);
		const asked = { ...request, from: 'aaland', to: 'syldavia', maxHops: 2 };
		const alone = tracePaths(apart, asked).searched;
		const read = tracePaths(apart, { ...asked, together: true }).searched;
		expect(read).toBeGreaterThan(alone + 3 * 2 * 16);
	});

	it('stops where the signal is aborted meanwhile', () => {
		let looks = 0;
		const signal = Object.assign(new AbortController().signal, {
			throwIfAborted() {
				if (++looks === 3) throw new DOMException('Hung up.', 'AbortError');
			}
		});
		const asked = { ...request, order: 'evidence', together: true } as const;
		expect(() => tracePaths(graph, asked, signal)).toThrow('Hung up.');
	});
});
