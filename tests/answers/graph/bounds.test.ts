import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '#lib/answers/graph/paths/trace-paths.ts';
import { ALL_TIME } from '#lib/answers/graph/filters/window.ts';
import { world } from '../../build/world.ts';

const NAMES = Array.from({ length: 60 }, (_, index) => `land-${String(index).padStart(2, '0')}`);
const [first = '', ...others] = NAMES.flatMap((from, index) =>
	NAMES.slice(index + 1).map((to) => `${from} —alignment.partnership↔ ${to} @2000..`)
);
const graph = buildGraph(world(first, ...others));

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
