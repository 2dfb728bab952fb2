import type { Graph } from '../../src/lib/answers/graph/graph.ts';
import { countHops } from '../../src/lib/answers/graph/paths/count-hops.ts';
import { findRoutes } from '../../src/lib/answers/graph/paths/find-routes.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '../../src/lib/answers/graph/paths/trace-paths.ts';
import { budgetOf } from '../../src/lib/answers/graph/walking/budget.ts';
import { prepareWalk } from '../../src/lib/answers/graph/walking/walk.ts';
import { ADMITS, MOST, MOST_HOPS, request } from './asked.ts';
import { toRoads } from './contenders.ts';
import { generatePairs, type GeneratedWorld } from './generated-world.ts';
import { interleave, wordTiming } from './interleave.ts';
import { NEVER, report } from './report.ts';
import { yen } from './yen.ts';

/** More than any pair has. */
const ALL = 1_000_000;

/** The ten shortest paths beside Yen's algorithm. */
export function benchTenShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 200);
	const roads = toRoads(world, ADMITS);
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const ask = (round: number) =>
		tracePaths(graph, request(at(round), { limit: 10, heading: 'any' }));
	const routes = (round: number) =>
		routesOf(graph, request(at(round), { limit: 10, heading: 'any' }));
	const times = interleave(
		[
			{ name: 'ours', run: ask },
			{ name: 'routes', run: routes },
			{ name: 'theirs', run: (round) => yen(roads, ...at(round), 10, MOST_HOPS) }
		],
		pairs.length
	);
	report(
		`10 shortest up to ${String(MOST_HOPS)} hops, filtered, either way`,
		times,
		'Yen over a Map of arrays'
	);
	report('the same, routes in order without reading their steps', times, 'Yen', 'routes');
	const partial = pairs.filter((_, round) => !ask(round).complete).length;
	for (const [round, pair] of pairs.entries()) {
		const ours = ask(round).paths.map(({ steps }) => steps.length);
		const theirs = yen(roads, ...pair, 10, MOST_HOPS).map((path) => path.length - 1);
		if (String(ours) !== String(theirs))
			throw new Error(`${pair.join(' to ')}: lengths ${String(ours)} and ${String(theirs)}.`);
	}
	console.log(`    the same lengths; ${String(partial)} stopped at the bound`);
}

/** Every path of the fewest steps, however many: its routes in order, and all of them read. */
export function benchAllShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 400);
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const ask = (round: number) => {
		const hops = countHops(
			graph,
			request(at(round), { limit: 1, maxHops: MOST }),
			budgetOf(MOST_EXPANSIONS)
		);
		return typeof hops === 'string' ? undefined : request(at(round), { limit: ALL, maxHops: hops });
	};
	const routes = (round: number) => {
		const asked = ask(round);
		return asked === undefined ? [] : routesOf(graph, asked);
	};
	const read = (round: number) => {
		const asked = ask(round);
		return asked === undefined ? undefined : tracePaths(graph, asked);
	};
	const times = interleave(
		[
			{ name: 'routes', run: routes },
			{ name: 'read', run: read }
		],
		pairs.length
	);
	const most = Math.max(...pairs.map((_, round) => routes(round).length));
	console.log(
		`  all shortest, up to ${String(most)} of a pair: ${wordTiming(times.get('routes') ?? NEVER)}; every step read: ${wordTiming(times.get('read') ?? NEVER)}`
	);
}

function routesOf(graph: Graph, asked: PathsRequest) {
	const walk = prepareWalk(graph, asked, asked.heading, [], []);
	return findRoutes(walk, asked, budgetOf(MOST_EXPANSIONS));
}
