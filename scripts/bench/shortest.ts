import ngraphPath from 'ngraph.path';
import type { Graph } from '../../src/lib/answers/graph/graph.ts';
import { countHops } from '../../src/lib/answers/graph/paths/count-hops.ts';
import { MOST_EXPANSIONS, tracePaths } from '../../src/lib/answers/graph/paths/trace-paths.ts';
import { budgetOf } from '../../src/lib/answers/graph/walking/budget.ts';
import { ADMITS, apart, assertLegal, MOST, request } from './asked.ts';
import { isAdmitted, toNgraph } from './contenders.ts';
import { generatePairs, type GeneratedWorld } from './generated-world.ts';
import { interleave } from './interleave.ts';
import { report } from './report.ts';

const PAIRS = 400;
/** As many as it takes until nobody is compiled anew any more. */
const WARM = 1200;

/** One shortest path, and how long it is, beside ngraph.path. */
export function benchShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, PAIRS + WARM);
	const ngraph = toNgraph(world);
	const options = {
		oriented: true,
		blocked: (_from: unknown, _to: unknown, link: { data: Parameters<typeof isAdmitted>[0] }) =>
			!isAdmitted(link.data, ADMITS)
	};
	const [aStar, nba] = [ngraphPath.aStar(ngraph, options), ngraphPath.nba(ngraph, options)];
	const at = (question: number) =>
		request(pairs[question] ?? ['', ''], { limit: 1, maxHops: MOST });
	const times = interleave(
		[
			{ name: 'ours', run: (question) => tracePaths(graph, at(question)) },
			{
				name: 'hops',
				run: (question) => countHops(graph, at(question), budgetOf(MOST_EXPANSIONS))
			},
			{ name: 'theirs', run: (question) => aStar.find(at(question).from, at(question).to) },
			{ name: 'nba', run: (question) => nba.find(at(question).from, at(question).to) }
		],
		PAIRS,
		WARM
	);
	// By themselves: every one of them drops what was judged for the questions above.
	const fresh = interleave(
		[
			{ name: 'ours', run: (question) => tracePaths(graph, apart(at(question), question)) },
			{ name: 'theirs', run: (question) => aStar.find(at(question).from, at(question).to) }
		],
		PAIRS,
		WARM
	);
	report('shortest, filtered, in the specified order, read', times, 'ngraph.path aStar');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'ours', 'nba');
	report('the same on days never asked about before', fresh, 'ngraph.path aStar');
	report('hop count alone', times, 'ngraph.path aStar', 'hops');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'hops', 'nba');
	let found = 0;
	for (const [from, to] of pairs.slice(0, PAIRS)) {
		const [path] = tracePaths(graph, request([from, to], { limit: 1, maxHops: MOST })).paths;
		const theirs = aStar.find(from, to).length - 1;
		if (path !== undefined) found++;
		const isSame = path === undefined ? theirs < 1 || theirs > 8 : path.steps.length === theirs;
		if (!isSame) throw new Error(`${from} to ${to}: ours and theirs differ in length.`);
		for (const step of path?.steps ?? [])
			for (const { relationship } of step.strands)
				assertLegal(world, relationship, `${from} to ${to}`);
	}
	console.log(`    ${String(found)} of ${String(PAIRS)} pairs joined; all paths legal`);
}
