import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '#lib/answers/graph/answer.ts';
import { countHops } from '#lib/answers/graph/paths/count-hops.ts';
import { budgetOf } from '#lib/answers/graph/walking/budget.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { readDerivedPath, readPath } from '#lib/answers/graph/paths/read-path.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '#lib/answers/graph/paths/trace-paths.ts';
import { mayCross, prepareWalk } from '#lib/answers/graph/walking/walk.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { date } from '../../build/asking.ts';
import {
	RANDOM_GIVEN,
	randomLines,
	randomQuestions,
	soundGraph
} from '../../build/random-worlds.ts';
import { world } from '../../build/world.ts';
import { comparePaths } from '../../oracle/compare-paths.ts';

const questions = fc.array(randomQuestions, { minLength: 6, maxLength: 6 });

/** Every simple route of at most so many steps, by trying everything. */
function everyRoute(graph: Graph, request: PathsRequest): number[][] {
	const goal = graph.indexOfEntity.get(request.to) ?? -1;
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const via = request.via.map((id) => graph.indexOfEntity.get(id) ?? -1);
	const found: number[][] = [];
	const grow = (route: readonly number[]) => {
		const at = route.at(-1) ?? -1;
		if (at === goal) {
			if (via.every((index) => route.includes(index))) found.push([...route]);
			return;
		}
		if (route.length > request.maxHops) return;
		for (let next = 0; next < graph.entities.length; next++) {
			if (route.includes(next) || walk.avoid.has(next)) continue;
			if (next !== goal && !mayCross(walk, next)) continue;
			grow([...route, next]);
		}
	};
	const from = graph.indexOfEntity.get(request.from) ?? -1;
	if (!walk.avoid.has(from)) grow([from]);
	return found;
}

/** All paths, read one by one, then put in order. */
function slowly(graph: Graph, request: PathsRequest): Path[] {
	const walk = () => prepareWalk(graph, request, request.heading, request.avoid, request.via);
	return everyRoute(graph, request)
		.flatMap((route) => {
			const path = readPath(walk(), route);
			if (path !== undefined || route.length > 2) return path ?? [];
			return readDerivedPath(walk(), [route[0] ?? -1, route[1] ?? -1]) ?? [];
		})
		.sort(comparePaths(request.order))
		.slice(0, request.limit);
}

describe('paths in worlds where every rule is at work', () => {
	it('are those that trying everything finds, read the same, in the same order', () => {
		fc.assert(
			fc.property(randomLines, questions, ([first = '', ...rest], asks) => {
				const graph = soundGraph(() => world(RANDOM_GIVEN, first, ...rest));
				for (const question of asks.filter(({ from, to }) => from !== to)) {
					const request: PathsRequest = { ...question, together: false };
					const answer = tracePaths(graph, request);
					expect(answer.complete).toBe(true);
					expect(answer.paths).toEqual(slowly(graph, request));
					const shortest = slowly(graph, { ...request, order: 'steps', limit: 1 })[0];
					expect(countHops(graph, request, budgetOf(MOST_EXPANSIONS))).toBe(
						shortest?.steps.length ?? 'none'
					);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('are the best few where many are equally short', () => {
		const between = ['brutopia', 'elbonia', 'freedonia', 'graustark', 'ishtar', 'khemed', 'nuevo'];
		const way = fc.record({
			source: fc.constantFrom('gazette', 'herald', 'courier'),
			other: fc.constantFrom('', '+ source herald @2003', '+ source courier grade C3 @2003'),
			grade: fc.constantFrom('', 'grade C3'),
			dates: fc.constantFrom('@2001..2004', '@2001..2002 observed 2002')
		});
		fc.assert(
			fc.property(
				fc.array(way, { minLength: 24, maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(6), fc.nat(6), way), { maxLength: 12 }),
				fc.constantFrom(1, 2, 3, 5),
				fc.constantFrom<'steps' | 'evidence'>('steps', 'evidence'),
				(ways, across, limit, order) => {
					const tie = (from: string, to: string, { source, other, grade, dates: when }: Way) => [
						`${from} —support.arms→ ${to} ${when} source ${source} ${grade}`,
						...(other === '' ? [] : [other])
					];
					const [first = '', ...rest] = [
						...ways.flatMap((each, index) => {
							const mid = between[index % between.length] ?? '';
							return index % 2 === 0 ? tie('aaland', mid, each) : tie(mid, 'syldavia', each);
						}),
						...across.flatMap(([a, b, each]) =>
							a === b ? [] : tie(between[a] ?? '', between[b] ?? '', each)
						)
					];
					const graph = soundGraph(() => world(first, ...rest));
					const request: PathsRequest = {
						from: 'aaland',
						to: 'syldavia',
						heading: 'with',
						filters: {},
						window: windowOf({ mode: 'as-of', date: date('2003') }),
						hubs: false,
						via: [],
						avoid: [],
						maxHops: 4,
						limit,
						order,
						together: false
					};
					expect(tracePaths(graph, request).paths).toEqual(slowly(graph, request));
				}
			),
			{ numRuns: 80 }
		);
	});
});

interface Way {
	readonly source: string;
	readonly other: string;
	readonly grade: string;
	readonly dates: string;
}
