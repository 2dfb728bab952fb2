import ngraphPath from 'ngraph.path';
import type { Graph } from '../../src/lib/answers/graph/graph.ts';
import { countHops } from '../../src/lib/answers/graph/paths/count-hops.ts';
import { MOST_EXPANSIONS, tracePaths } from '../../src/lib/answers/graph/paths/trace-paths.ts';
import { budgetOf } from '../../src/lib/answers/graph/walking/budget.ts';
import { ADMITS, assertLegal, MOST, request } from './asked.ts';
import { isAdmitted, toNgraph } from './contenders.ts';
import { generatePairs, type GeneratedWorld } from './generated-world.ts';
import { interleave } from './interleave.ts';
import { report } from './report.ts';

/** One shortest path, and how long it is, beside ngraph.path. */
export function benchShortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 400);
	const ngraph = toNgraph(world);
	const options = {
		oriented: true,
		blocked: (_from: unknown, _to: unknown, link: { data: Parameters<typeof isAdmitted>[0] }) =>
			!isAdmitted(link.data, ADMITS)
	};
	const [aStar, nba] = [ngraphPath.aStar(ngraph, options), ngraphPath.nba(ngraph, options)];
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const times = interleave(
		[
			{
				name: 'ours',
				run: (round) => tracePaths(graph, request(at(round), { limit: 1, maxHops: MOST }))
			},
			{
				name: 'hops',
				run: (round) =>
					countHops(
						graph,
						request(at(round), { limit: 1, maxHops: MOST }),
						budgetOf(MOST_EXPANSIONS)
					)
			},
			{ name: 'theirs', run: (round) => aStar.find(...at(round)) },
			{ name: 'nba', run: (round) => nba.find(...at(round)) }
		],
		pairs.length
	);
	report('shortest, filtered, in the specified order, read', times, 'ngraph.path aStar');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'ours', 'nba');
	report('hop count alone', times, 'ngraph.path aStar', 'hops');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'hops', 'nba');
	let found = 0;
	for (const [from, to] of pairs) {
		const [path] = tracePaths(graph, request([from, to], { limit: 1, maxHops: MOST })).paths;
		const theirs = aStar.find(from, to).length - 1;
		if (path !== undefined) found++;
		const isSame = path === undefined ? theirs < 1 || theirs > 8 : path.steps.length === theirs;
		if (!isSame) throw new Error(`${from} to ${to}: ours and theirs differ in length.`);
		for (const step of path?.steps ?? [])
			for (const { relationship } of step.strands)
				assertLegal(world, relationship, `${from} to ${to}`);
	}
	console.log(`    ${String(found)} of ${String(pairs.length)} pairs joined; all paths legal`);
}
