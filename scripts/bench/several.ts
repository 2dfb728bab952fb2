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
import { ADMITS, apart, MOST, MOST_HOPS, request } from './asked.ts';
import { toRoads } from './contenders.ts';
import { generatePairs, type GeneratedWorld } from './generated-world.ts';
import { interleave, wordTiming } from './interleave.ts';
import { NEVER, report } from './report.ts';
import { yen } from './yen.ts';

const PAIRS = 200;
/** As many as it takes until nobody is compiled anew any more. */
const WARM = 1200;

/** More than any pair has. */
const ALL = 1_000_000;

/** The ten shortest paths beside Yen's algorithm. */
export function benchTenShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, PAIRS + WARM);
	const roads = toRoads(world, ADMITS);
	const at = (question: number) => pairs[question] ?? ['', ''];
	const asked = (question: number) => request(at(question), { limit: 10, heading: 'any' });
	const ask = (question: number) => tracePaths(graph, asked(question));
	const times = interleave(
		[
			{ name: 'ours', run: ask },
			{ name: 'routes', run: (question) => routesOf(graph, asked(question)) },
			{ name: 'theirs', run: (question) => yen(roads, ...at(question), 10, MOST_HOPS) }
		],
		PAIRS,
		WARM
	);
	// By themselves: every one of them drops what was judged for the questions above.
	const fresh = interleave(
		[
			{ name: 'ours', run: (question) => tracePaths(graph, apart(asked(question), question)) },
			{ name: 'theirs', run: (question) => yen(roads, ...at(question), 10, MOST_HOPS) }
		],
		PAIRS,
		WARM
	);
	report(
		`10 shortest up to ${String(MOST_HOPS)} hops, filtered, either way`,
		times,
		'Yen over a Map of arrays'
	);
	report('the same on days never asked about before', fresh, 'Yen');
	report('the same, routes in order without reading their steps', times, 'Yen', 'routes');
	const timed = pairs.slice(0, PAIRS);
	const partial = timed.filter((_, question) => !ask(question).complete).length;
	for (const [question, pair] of timed.entries()) {
		const ours = ask(question).paths.map(({ steps }) => steps.length);
		const theirs = yen(roads, ...pair, 10, MOST_HOPS).map((path) => path.length - 1);
		if (String(ours) !== String(theirs))
			throw new Error(`${pair.join(' to ')}: lengths ${String(ours)} and ${String(theirs)}.`);
	}
	console.log(`    the same lengths; ${String(partial)} stopped at the bound`);
}

/** Every path of the fewest steps, however many: its routes in order, and all of them read. */
export function benchAllShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, PAIRS + WARM);
	const at = (question: number) => pairs[question] ?? ['', ''];
	const ask = (question: number) => {
		const hops = countHops(
			graph,
			request(at(question), { limit: 1, maxHops: MOST }),
			budgetOf(MOST_EXPANSIONS)
		);
		return typeof hops === 'string'
			? undefined
			: request(at(question), { limit: ALL, maxHops: hops });
	};
	const routes = (question: number) => {
		const asked = ask(question);
		return asked === undefined ? [] : routesOf(graph, asked);
	};
	const read = (question: number) => {
		const asked = ask(question);
		return asked === undefined ? undefined : tracePaths(graph, asked);
	};
	const times = interleave(
		[
			{ name: 'routes', run: routes },
			{ name: 'read', run: read }
		],
		PAIRS,
		WARM
	);
	const most = Math.max(...pairs.map((_, question) => routes(question).length));
	console.log(
		`  all shortest, up to ${String(most)} of a pair: ${wordTiming(times.get('routes') ?? NEVER)}; every step read: ${wordTiming(times.get('read') ?? NEVER)}`
	);
}

function routesOf(graph: Graph, asked: PathsRequest) {
	const walk = prepareWalk(graph, asked, asked.heading, [], []);
	return findRoutes(walk, asked, budgetOf(MOST_EXPANSIONS));
}
